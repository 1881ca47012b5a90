import { defineEntity, p } from '@mikro-orm/core'
import { civilDate, oneOf, uuidv7 } from '../columns.ts'
import { readableByAll } from '../policies.ts'

/** A day on which the State Council's paper departs from the plain week: a holiday, or a make-up day 调休 (N56). */
export const CalendarDay = defineEntity({
  name: 'CalendarDay',
  schema: 'platform',
  properties: {
    id: uuidv7(),
    date: civilDate(),
    kind: p.string().length(20),
    name: p.string().length(40),
    paper: p.string().length(120),
    issued: civilDate(),
    superseded: civilDate().nullable(),
  },
  uniques: [{ name: 'calendar_day_once', properties: ['date', 'issued'] }],
  checks: [{ name: 'calendar_day_kind', expression: oneOf('kind', ['HOLIDAY', 'MAKE_UP_WORKDAY']) }],
  rowLevelSecurity: true,
  policies: readableByAll,
})

/** The years whose calendar is announced; a notice that ends in another is provisional (N58). */
export const CalendarYear = defineEntity({
  name: 'CalendarYear',
  schema: 'platform',
  properties: { year: p.integer().primary().autoincrement(false), paper: p.string().length(120) },
  rowLevelSecurity: true,
  policies: readableByAll,
})

/** How far the demo's clock is ahead of the real one. No row, no shift: production has none. */
export const DemoClock = defineEntity({
  name: 'DemoClock',
  schema: 'platform',
  properties: {
    id: p.boolean().primary().default(true),
    offsetMs: p.bigint('string'),
  },
  checks: [{ name: 'demo_clock_single', expression: 'id' }],
  rowLevelSecurity: true,
  policies: [
    ...readableByAll,
    { name: 'move', command: 'update', using: `current_setting('viewer.role', true) = 'DEMO_OPERATOR'` },
  ],
})
