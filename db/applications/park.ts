import { defineEntity, p } from '@mikro-orm/core'
import { PARK_TYPES } from '@ndseb/shared/vocabulary/park-types.ts'
import { amount, civilDate, createdAt, oneOf, searchKey, uuidv7 } from '../columns.ts'
import { anyOf, isMinistry, isOfPark, isOfProvince, isOfUnit, isRole, isSystem } from '../policies.ts'

/** A park and its management body 园区管理机构, the applicant (N18, N24). */
export const Park = defineEntity({
  name: 'Park',
  schema: 'applications',
  properties: {
    id: uuidv7(),
    name: p.string().length(120),
    /** The name as it is matched: width and brackets folded (N91). */
    nameKey: p.string().length(120),
    searchKey: searchKey(),
    type: p.string().length(40),
    unitId: p.string().length(40).index(),
    provinceCode: p.string().columnType('char(2)'),
    managementBody: p.string().length(120),
    creditCode: p.string().length(18).nullable(),
    operatingSince: civilDate().nullable(),
    areaKm2: amount().nullable(),
    /** Demonstration data that is made up says so. */
    fictional: p.boolean().default(false),
    createdAt: createdAt(),
  },
  uniques: [{ name: 'park_name', properties: ['unitId', 'nameKey'] }],
  checks: [{ name: 'park_type', expression: oneOf('type', PARK_TYPES) }],
  rowLevelSecurity: true,
  policies: [
    {
      name: 'read',
      command: 'select',
      using: anyOf(
        isSystem,
        isMinistry,
        isRole('EXPERT', 'ANALYST'),
        isOfProvince('province_code'),
        isOfUnit('unit_id'),
        isOfPark('id'),
      ),
    },
    { name: 'register', command: 'insert', check: isOfUnit('unit_id') },
  ],
})
