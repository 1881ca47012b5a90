import { addDays, type CivilDate, civilDateOf, endOfCivilDay, weekdayOf, yearOf } from './beijing.ts'

/** The two ways in which a day departs from its weekday (N56). */
export const DAY_KINDS = {
  HOLIDAY: { zh: '放假', en: 'day off' },
  MAKE_UP_WORKDAY: { zh: '调休上班', en: 'make-up working day' },
} as const
export type DayKind = keyof typeof DAY_KINDS

/** Which day is day 1 of a notice (N56): the first working day after posting, or the day of posting itself. */
export const DAY_ONE_RULES = {
  NEXT_DAY: { zh: '自公示次日起算', en: 'from the day after posting' },
  SAME_DAY: { zh: '自公示当日起算', en: 'from the day of posting' },
} as const
export type DayOneRule = keyof typeof DAY_ONE_RULES

/** A row of the calendar, as a paper of the State Council made it; superseded where a later paper changed it. */
export type CalendarRow = {
  readonly date: CivilDate
  /** The year whose arrangement the paper makes: 2022-12-31 belongs to that of 2023. */
  readonly year: number
  readonly kind: DayKind
  readonly paper: string
  readonly issued: CivilDate
  readonly superseded: CivilDate | null
}

/** What is known of working days at one time: the departures from the weekday, and the years that are announced. */
export type Calendar = {
  readonly announcedFrom: number
  readonly announcedThrough: number
  readonly days: ReadonlyMap<CivilDate, DayKind>
}

export type NoticeWindow = {
  /** Day 1. */
  readonly firstDay: CivilDate
  readonly lastDay: CivilDate
  /** The end of the last day: the window is open strictly before it. */
  readonly endsAt: Date
  /** A year in the window has no paper yet, so the end may still move (N58). */
  readonly provisional: boolean
}

/** The calendar as it stood at the end of a day: rows issued by then and not yet superseded (N57). */
export function calendarAsOf(rows: readonly CalendarRow[], asOf: CivilDate): Calendar {
  const issued = rows.filter((row) => row.issued <= asOf)
  const inForce = issued.filter((row) => row.superseded === null || row.superseded > asOf)
  const years = issued.map((row) => row.year)
  return {
    announcedFrom: years.reduce((least, year) => Math.min(least, year), Number.POSITIVE_INFINITY),
    announcedThrough: years.reduce((most, year) => Math.max(most, year), Number.NEGATIVE_INFINITY),
    days: new Map(inForce.map((row) => [row.date, row.kind])),
  }
}

export function isWorkingDay(calendar: Calendar, date: CivilDate): boolean {
  const weekday = weekdayOf(date)
  const kind = calendar.days.get(date)
  return kind === undefined ? weekday >= 1 && weekday <= 5 : kind === 'MAKE_UP_WORKDAY'
}

/** The first working day after a day. */
export function nextWorkingDay(calendar: Calendar, after: CivilDate): CivilDate {
  const next = addDays(after, 1)
  return isWorkingDay(calendar, next) ? next : nextWorkingDay(calendar, next)
}

/** The day itself where it is a working day, else the next one (N49). */
export const dayOrNextWorkingDay = (calendar: Calendar, date: CivilDate): CivilDate =>
  isWorkingDay(calendar, date) ? date : nextWorkingDay(calendar, date)

/** The window of a notice of so many working days (N55–N58). */
export function noticeWindow(
  calendar: Calendar,
  input: { readonly postedOn: CivilDate; readonly workingDays: number; readonly dayOneRule: DayOneRule },
): NoticeWindow {
  const { postedOn, workingDays, dayOneRule } = input
  if (!Number.isInteger(workingDays) || workingDays < 1 || workingDays > 366) {
    throw new RangeError(`Working days must be a whole number from 1 to 366, not ${workingDays}`)
  }
  const startsToday = dayOneRule === 'SAME_DAY' && isWorkingDay(calendar, postedOn)
  const firstDay = startsToday ? postedOn : nextWorkingDay(calendar, postedOn)
  const later = Array.from({ length: workingDays - 1 })
  const lastDay = later.reduce<CivilDate>((day) => nextWorkingDay(calendar, day), firstDay)
  const provisional = yearOf(postedOn) < calendar.announcedFrom || yearOf(lastDay) > calendar.announcedThrough
  return { firstDay, lastDay, endsAt: endOfCivilDay(lastDay), provisional }
}

/** N59: a window with so many working days more, counted from its published end. */
export function extendWindow(calendar: Calendar, published: NoticeWindow, workingDays: number): NoticeWindow {
  const more = Array.from({ length: workingDays })
  const lastDay = more.reduce<CivilDate>((day) => nextWorkingDay(calendar, day), published.lastDay)
  return {
    ...{ firstDay: published.firstDay, lastDay, endsAt: endOfCivilDay(lastDay) },
    provisional: yearOf(lastDay) > calendar.announcedThrough,
  }
}

/** Whether a moment lies in the window: from the start of the day of posting, strictly before the end (N56, N60). */
export const isWithin = (window: { postedOn: CivilDate; endsAt: Date }, moment: Date): boolean =>
  civilDateOf(moment) >= window.postedOn && moment < window.endsAt

/** N57: the window of a notice whose calendar was amended while it ran. The end never comes before the published one. */
export const amendWindow = (published: NoticeWindow, recomputed: NoticeWindow): NoticeWindow => ({
  ...(recomputed.lastDay > published.lastDay ? recomputed : published),
  firstDay: published.firstDay,
  provisional: recomputed.provisional,
})
