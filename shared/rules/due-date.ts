import type { CivilDate } from './beijing.ts'
import { addDays, weekdayOf, yearOf } from './beijing.ts'
import { type Calendar, nextWorkingDay } from './working-days.ts'

/** By when something is to be done, seen from a day. */
export type DueDate = {
  readonly dueOn: CivilDate | null
  /** A year up to the due day has no paper yet, so that a day reckoned in working days may still move (N58). */
  readonly provisional: boolean
  /** Working days after today up to the due day, that day included; negative where it is over. Null where not known. */
  readonly workingDaysLeft: number | null
  readonly overdue: boolean
}

/** Either a day that something else has set, or so many working days from the day after a task began. */
export type DueTerm = { readonly on: CivilDate } | { readonly workingDays: number; readonly since: CivilDate }

const NEVER: DueDate = { dueOn: null, provisional: false, workingDaysLeft: null, overdue: false }

/** The due day of a term, and how far away it is today, by the calendar as it is known (N56, N58). */
export function dueDate(term: DueTerm | null, calendar: Calendar, today: CivilDate): DueDate {
  if (term === null) return NEVER
  const dueOn = 'on' in term ? term.on : addWorkingDays(calendar, term.since, term.workingDays)
  const [earlier, later] = dueOn < today ? [dueOn, today] : [today, dueOn]
  return {
    dueOn,
    provisional: !('on' in term) && !isAnnounced(calendar, term.since, dueOn),
    workingDaysLeft: isAnnounced(calendar, earlier, later) ? workingDaysTo(calendar, today, dueOn) : null,
    overdue: today > dueOn,
  }
}

const isAnnounced = (
  { announcedFrom, announcedThrough }: Calendar,
  from: CivilDate,
  to: CivilDate,
): boolean => yearOf(from) >= announcedFrom && yearOf(to) <= announcedThrough

/** The day so many working days after another. */
function addWorkingDays(calendar: Calendar, since: CivilDate, days: number): CivilDate {
  return Array.from({ length: days }).reduce<CivilDate>((day) => nextWorkingDay(calendar, day), since)
}

/** How many working days lie after one day and not after another; negative where the other one lies before. */
export function workingDaysTo(calendar: Calendar, from: CivilDate, to: CivilDate): number {
  if (to < from) return 0 - workingDaysTo(calendar, to, from)
  const isBetween = (day: CivilDate) => day > from && day <= to
  let days = weekdaysTo(from, to)
  for (const [day, kind] of calendar.days) {
    if (!isBetween(day)) continue
    const weekday = isWeekday(day)
    if (kind === 'HOLIDAY' && weekday) days -= 1
    if (kind === 'MAKE_UP_WORKDAY' && !weekday) days += 1
  }
  return days
}

const isWeekday = (day: CivilDate): boolean => weekdayOf(day) >= 1 && weekdayOf(day) <= 5

/** Mondays to Fridays after one day and not after a later one: whole weeks at once, so that years cost no more than days. */
function weekdaysTo(from: CivilDate, to: CivilDate): number {
  const days = Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
  const rest = Array.from({ length: days % 7 }, (_, index) => addDays(to, -index))
  return Math.floor(days / 7) * 5 + rest.filter(isWeekday).length
}
