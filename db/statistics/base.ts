import { defineEntity, p } from '@mikro-orm/core'
import { DENOMINATORS, INDICATORS } from '@ndseb/shared/vocabulary/statistics.ts'
import { amount, civilDate, createdAt, moment, oneOf, uuidv7 } from '../columns.ts'
import { anyOf, isMinistry, isOfPark, isOfProvince, isRole, isSystem } from '../policies.ts'

/** Whether a base, by its monitoring, had not ended before a year: that in which it ended is still one of its years (N17, N27). */
export const notEndedBefore = (monitoring: string, year: string) =>
  `(${monitoring}.until is null or ${year} <= extract(year from ${monitoring}.until))`

/**
 * A designated base under online monitoring 在线监测 (N27 4b), since its designation took effect and until a document ends it
 * (N65). Kept by events.
 */
export const BaseMonitoring = defineEntity({
  name: 'BaseMonitoring',
  schema: 'statistics',
  properties: {
    baseId: p.uuid().primary(),
    parkId: p.uuid(),
    provinceCode: p.string().columnType('char(2)'),
    since: civilDate(),
    /** The date of the document that disqualified it; null while it is a base. */
    until: civilDate().nullable(),
    /** When that document was issued, which may be later: what was asked of the base before is not waited for any more. */
    endedAt: moment().nullable(),
    /** Of the base when `until` was said last: a former word changes nothing any more. */
    version: p.integer().default(0),
  },
  checks: [
    { name: 'base_monitoring_until', expression: 'until >= since' },
    { name: 'base_monitoring_ended', expression: '(until is null) = (ended_at is null)' },
  ],
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
    { name: 'set', command: 'update', using: isSystem },
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
    {
      name: 'record',
      command: 'insert',
      check: `${isRole('MOFCOM_OFFICER')} and exists (select 1 from statistics.base_monitoring b
        where b.base_id = indicator_value.base_id and ${notEndedBefore('b', 'indicator_value.year')})`,
    },
  ],
})
