import { defineEntity, p } from '@mikro-orm/core'
import { civilDate, createdAt, uuidv7 } from '../columns.ts'
import { anyOf, isOfPark, isOfProvince, isRole, viewer } from '../policies.ts'
import { seesEveryEnterprise } from './enterprise.ts'

const writes = `(${anyOf(
  isRole('MOFCOM_OFFICER'),
  `${isRole('PROVINCIAL_COMMERCE')} and province_code = ${viewer.province}`,
)} and province_code = (select p.province_code from applications.park p where p.id = park_id))`

/**
 * Which enterprise is of which park, and since when: a third source, because the systems report by place of
 * registration. Whoever sees a park's register sees which of its enterprises are counted (N84).
 */
export const ParkMembership = defineEntity({
  name: 'ParkMembership',
  schema: 'statistics',
  properties: {
    id: uuidv7(),
    parkId: p.uuid(),
    provinceCode: p.string().columnType('char(2)'),
    creditCode: p.string().columnType('char(18)'),
    name: p.string().length(200),
    nameKey: p.string().length(200),
    validFrom: civilDate(),
    /** The last day in the park; null while it is there. */
    validTo: civilDate().nullable(),
    source: p.string().length(200),
    recordedBy: p.string().length(64),
    recordedAt: createdAt(),
  },
  uniques: [{ name: 'park_membership_once', properties: ['parkId', 'creditCode', 'validFrom'] }],
  indexes: [{ name: 'park_membership_code', properties: ['creditCode', 'parkId'] }],
  checks: [{ name: 'park_membership_period', expression: 'valid_to is null or valid_to >= valid_from' }],
  rowLevelSecurity: true,
  policies: [
    {
      name: 'read',
      command: 'select',
      using: anyOf(seesEveryEnterprise, isOfProvince('province_code'), isOfPark('park_id')),
    },
    { name: 'record', command: 'insert', check: writes },
    { name: 'amend', command: 'update', using: writes },
  ],
})
