import { defineEntity, p } from '@mikro-orm/core'
import { civilDate, createdAt, moment, searchKey, uuidv7 } from '../columns.ts'
import { anyOf, isOfPark, isOfProvince, isRole, viewer } from '../policies.ts'
import { nameIndexesOf, seesEveryEnterprise } from './enterprise.ts'

/** What MOFCOM and the commerce department of the park's province write. */
const writes = `(${anyOf(
  isRole('MOFCOM_OFFICER'),
  `${isRole('PROVINCIAL_COMMERCE')} and province_code = ${viewer.province}`,
)} and province_code = (select p.province_code from applications.park p where p.id = park_id))`

/** Said by the viewer, now: what was known on a day rests on when it was written down. */
const isSaidNow = `recorded_by = ${viewer.id} and platform.is_present(recorded_at)`

/**
 * What somebody records in a register he reads the figures of. So a province records enterprises that are registered in it,
 * by the office in the code, or that a register of its parks has already; another's are MOFCOM's to record (N84).
 */
const isItsOwnToRecord = `(${isRole('MOFCOM_OFFICER')} or substr(credit_code, 3, 2) = ${viewer.province} or statistics.stands_in_province(credit_code))`

const read = {
  name: 'read',
  command: 'select' as const,
  using: anyOf(seesEveryEnterprise, isOfProvince('province_code'), isOfPark('park_id')),
}

const registered = {
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
}

/**
 * Which enterprise is of which park, and since when: a third source, because the systems report by place of
 * registration. Whoever sees a park's register sees which of its enterprises are counted (N84). A correction takes the
 * place of what was there, which stays as a former state.
 */
export const ParkMembership = defineEntity({
  name: 'ParkMembership',
  schema: 'statistics',
  properties: {
    id: uuidv7(),
    ...registered,
    searchKey: searchKey(),
  },
  uniques: [{ name: 'park_membership_once', properties: ['parkId', 'creditCode', 'validFrom'] }],
  indexes: [
    { name: 'park_membership_code', properties: ['creditCode', 'parkId'] },
    ...nameIndexesOf('park_membership'),
    {
      name: 'park_membership_pinyin',
      expression: `create index park_membership_pinyin on statistics.park_membership (split_part(search_key, ' ', 1))`,
    },
  ],
  checks: [{ name: 'park_membership_period', expression: 'valid_to is null or valid_to >= valid_from' }],
  rowLevelSecurity: true,
  policies: [
    read,
    { name: 'record', command: 'insert', check: `${writes} and ${isSaidNow} and ${isItsOwnToRecord}` },
    { name: 'amend', command: 'update', using: writes, check: `${writes} and ${isSaidNow}` },
  ],
})

/**
 * What a register said before it was corrected, and until when: written by the trigger of the register alone
 * (db/sql/statistics.sql), so that a count can be told as it was known on a day.
 */
export const ParkMembershipFormer = defineEntity({
  name: 'ParkMembershipFormer',
  schema: 'statistics',
  properties: {
    id: uuidv7(),
    membershipId: p.uuid(),
    ...registered,
    supersededAt: moment(),
  },
  indexes: [
    { name: 'park_membership_former_park', properties: ['parkId', 'creditCode'] },
    { name: 'park_membership_former_code', properties: ['creditCode', 'parkId'] },
    { name: 'park_membership_former_of', properties: ['membershipId', 'recordedAt'] },
  ],
  rowLevelSecurity: true,
  policies: [read],
})
