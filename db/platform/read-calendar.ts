import type { CivilDate } from '@ndseb/shared/rules/beijing.ts'
import { type Calendar, type CalendarRow, calendarAsOf } from '@ndseb/shared/rules/working-days.ts'
import type { Session } from '../session.ts'

/** The rows of one statement: `session.read` or `tx.rows`. */
type Reader = Session['read']

/** The calendar of working days as it was known at the end of a day (N56–N58), for every owner. */
export async function readCalendar(read: Reader, asOf: CivilDate): Promise<Calendar> {
  const rows = await read<CalendarRow>(
    `select date::text, year, kind, paper, issued::text, superseded::text
       from platform.calendar_day where issued <= $1`,
    [asOf],
  )
  return calendarAsOf(rows, asOf)
}
