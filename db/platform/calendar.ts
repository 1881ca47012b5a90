import { defineEntity, p } from '@mikro-orm/core'
import { DAY_KINDS } from '@ndseb/shared/rules/working-days.ts'
import { civilDate, oneOf, uuidv7 } from '../columns.ts'
import { isRole, readableByAll } from '../policies.ts'

/**
 * A day on which the State Council's paper departs from the plain week: a holiday, or a make-up day 调休 (N56). A year
 * is announced when it has rows; a notice that ends in another is provisional (N58).
 */
export const CalendarDay = defineEntity({
  name: 'CalendarDay',
  schema: 'platform',
  properties: {
    id: uuidv7(),
    date: civilDate(),
    /** The year whose arrangement the paper makes: 2022-12-31 belongs to that of 2023. */
    year: p.integer(),
    kind: p.string().length(20),
    name: p.string().length(40),
    paper: p.string().length(120),
    issued: civilDate(),
    /** When a later paper changed it; the row stays, so that an earlier reckoning can be repeated (N57). */
    superseded: civilDate().nullable(),
  },
  uniques: [{ name: 'calendar_day_once', properties: ['date', 'issued'] }],
  indexes: [{ name: 'calendar_day_year', properties: ['year', 'date'] }],
  checks: [{ name: 'calendar_day_kind', expression: oneOf('kind', DAY_KINDS) }],
  rowLevelSecurity: true,
  policies: [
    ...readableByAll,
    { name: 'announce', command: 'insert', check: isRole('MOFCOM_OFFICER') },
    {
      name: 'supersede',
      command: 'update',
      using: `${isRole('MOFCOM_OFFICER')} and superseded is null`,
      check: isRole('MOFCOM_OFFICER'),
    },
  ],
})

/** How far the demo's clock is ahead of the real one; negative where it began in the past. No row, no shift: production has none. */
export const DemoClock = defineEntity({
  name: 'DemoClock',
  schema: 'platform',
  properties: {
    id: p.boolean().primary().default(true),
    offsetMs: p.bigint('string'),
  },
  checks: [{ name: 'demo_clock_single', expression: 'id' }],
  rowLevelSecurity: true,
  policies: [...readableByAll, { name: 'move', command: 'update', using: isRole('DEMO_OPERATOR') }],
})
