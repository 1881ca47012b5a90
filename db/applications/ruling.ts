import { defineEntity, p } from '@mikro-orm/core'
import { RULINGS, type RulingPoint } from '@ndseb/shared/vocabulary/rulings.ts'
import { moment, oneOf, uuidv7 } from '../columns.ts'
import { isByViewer, isRole } from '../policies.ts'

const list = (words: readonly string[]) => words.map((word) => `'${word}'`).join(', ')
const forEachPoint = (sqlOf: (point: (typeof RULINGS)[keyof typeof RULINGS]) => string) =>
  `case point ${Object.entries(RULINGS)
    .map(([name, point]) => `when '${name}' then ${sqlOf(point)}`)
    .join(' ')} end`

/** Whether a value is ruled in a round, as SQL; false while nobody has ruled on the point: for values that are no default. */
export const isRuledIn = (round: string, point: RulingPoint, value: string) =>
  `coalesce((select '${value}' = any(g.chosen) from applications.ruling g
     where g.round_id = ${round} and g.point = '${point}' order by g.number desc limit 1), false)`

/**
 * Whether scores and opinions on an application are open to the viewer whose own it is, as SQL (N81): ruled so, and decided, the case too.
 * A function, because experts' sheets are read without their names by one that asks the same.
 */
export const isOpened = (application: string) => `applications.is_opened(${application})`

/** The place that a unit's recommendation takes, as SQL: its own, or the one of all that overlap with it (N21). */
export const placeOf = (round: string, unit: string) =>
  `(select case when u.overlap is not null and ${isRuledIn(round, 'OVERLAPPING_UNITS', 'ONE_PLACE')} then u.overlap else u.id end
     from applications.recommending_unit u where u.id = ${unit})`

/**
 * One ruling 裁定 of MOFCOM on a point that the notice leaves open (N3, N21, N23, N44, N49, N56, N60, N65, N66, N81). Only ever added to:
 * the highest number of a point holds, and without one its default does. Whoever sees the round sees its rulings.
 */
export const Ruling = defineEntity({
  name: 'Ruling',
  schema: 'applications',
  properties: {
    id: uuidv7(),
    roundId: p.uuid(),
    point: p.string().length(30),
    /** 1, 2, …: of two clerks who rule at once the second conflicts (N77). */
    number: p.integer(),
    chosen: p.array(),
    reason: p.text(),
    ruledById: p.string().length(64),
    ruledByName: p.string().length(80),
    ruledAt: moment(),
  },
  uniques: [{ name: 'ruling_number', properties: ['roundId', 'point', 'number'] }],
  checks: [
    { name: 'ruling_point', expression: oneOf('point', RULINGS) },
    {
      name: 'ruling_values',
      expression: forEachPoint(
        (point) =>
          `cardinality(chosen) ${'several' in point ? '> 0' : '= 1'} and chosen <@ array[${list(Object.keys(point.values))}]`,
      ),
    },
  ],
  rowLevelSecurity: true,
  policies: [
    {
      name: 'read',
      command: 'select',
      using: 'exists (select 1 from applications.round r where r.id = round_id)',
    },
    {
      name: 'rule',
      command: 'insert',
      check: `${isRole('MOFCOM_OFFICER')} and ${isByViewer('ruled_by_id', 'ruled_by_name')}
        and exists (select 1 from applications.round r where r.id = round_id and ${forEachPoint(
          ({ during }) => `r.status in (${list(during)})`,
        )})`,
    },
  ],
})
