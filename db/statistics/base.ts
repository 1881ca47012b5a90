import { defineEntity, p } from '@mikro-orm/core'
import { DENOMINATORS, INDICATORS } from '@ndseb/shared/vocabulary/statistics.ts'
import { amount, civilDate, createdAt, oneOf, uuidv7 } from '../columns.ts'
import { anyOf, isMinistry, isOfPark, isOfProvince, isRole, isSystem } from '../policies.ts'

/** A designated base under online monitoring 在线监测 (N27 4b), since its designation took effect. Kept by an event. */
export const BaseMonitoring = defineEntity({
  name: 'BaseMonitoring',
  schema: 'statistics',
  properties: {
    baseId: p.uuid().primary(),
    parkId: p.uuid(),
    provinceCode: p.string().columnType('char(2)'),
    since: civilDate(),
  },
  rowLevelSecurity: true,
  policies: [
    {
      name: 'read',
      command: 'select',
      using: anyOf(
        isSystem,
        isMinistry,
        isRole('ANALYST'),
        isOfProvince('province_code'),
        isOfPark('park_id'),
      ),
    },
    { name: 'open', command: 'insert', check: isSystem },
  ],
})

/** A base's share A or B of a year, as numerator and denominator, never as a ratio (N15). A correction is a revision. */
export const IndicatorValue = defineEntity({
  name: 'IndicatorValue',
  schema: 'statistics',
  properties: {
    id: uuidv7(),
    baseId: p.uuid(),
    year: p.integer(),
    code: p.string().length(1),
    revision: p.integer(),
    /** Unit of both: 亿元. */
    numerator: amount(),
    /** Null: not known. Without one, or with 0, there is no share. */
    denominator: amount().nullable(),
    denominatorDefinition: p.string().length(20),
    source: p.string().length(200),
    extractDate: civilDate(),
    recordedBy: p.string().length(64),
    recordedAt: createdAt(),
  },
  uniques: [{ name: 'indicator_value_revision', properties: ['baseId', 'year', 'code', 'revision'] }],
  checks: [
    { name: 'indicator_value_code', expression: oneOf('code', INDICATORS) },
    { name: 'indicator_value_definition', expression: oneOf('denominator_definition', DENOMINATORS) },
    { name: 'indicator_value_amounts', expression: 'numerator >= 0 and denominator >= 0' },
    { name: 'indicator_value_year', expression: 'year between 2000 and 2100' },
  ],
  rowLevelSecurity: true,
  policies: [
    {
      name: 'read',
      command: 'select',
      using: 'exists (select 1 from statistics.base_monitoring b where b.base_id = indicator_value.base_id)',
    },
    { name: 'record', command: 'insert', check: isRole('MOFCOM_OFFICER') },
  ],
})
