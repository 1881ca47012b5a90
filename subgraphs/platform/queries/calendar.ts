import { readCalendar } from '@ndseb/db/platform/read-calendar.ts'
import { firstProgramme } from '@ndseb/db/reference.ts'
import type { Session } from '@ndseb/db/session.ts'
import { civilDateOf } from '@ndseb/shared/rules/beijing.ts'
import { noticeWindow } from '@ndseb/shared/rules/working-days.ts'
import { checkRange } from '@ndseb/shared/scalars.ts'
import type { QueryNoticeWindowArgs } from '../generated/graphql.ts'
import type { CalendarDay } from '../parents.ts'

const MOST_DAYS = 366

/** The window of a notice by the calendar as it was known on a day (N55–N58). */
export async function reckonNotice(session: Session, args: QueryNoticeWindowArgs) {
  const { postedOn, asOf } = args
  const workingDays = args.workingDays ?? firstProgramme.noticeWorkingDays
  const dayOneRule = args.dayOneRule ?? 'NEXT_DAY'
  checkRange(workingDays, { min: 1, max: MOST_DAYS, path: ['workingDays'], clause: 'N55' })
  const calendar = await readCalendar(session.read, asOf ?? civilDateOf(await session.now()))
  return noticeWindow(calendar, { postedOn, workingDays, dayOneRule })
}

/** The departures from the plain week in a year's arrangement, by day and paper. */
export function readCalendarDays(session: Session, year: number): Promise<CalendarDay[]> {
  checkRange(year, { min: 1900, max: 2999, path: ['year'] })
  return session.read<CalendarDay>(
    `select date::text, year, kind, name, paper, issued::text, superseded::text
       from platform.calendar_day where year = $1 order by date, issued`,
    [year],
  )
}

/** The arrangement of a year as it is in force. */
export const readDaysInForce = async (session: Session, year: number): Promise<CalendarDay[]> =>
  (await readCalendarDays(session, year)).filter(({ superseded }) => superseded === null)
