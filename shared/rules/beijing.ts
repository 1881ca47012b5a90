/**
 * Civil dates of Beijing as text, 'YYYY-MM-DD'. Beijing has stood at UTC+8 without summer time since 1991, which is
 * before every moment that the programme handles, so the offset is a constant and no host time zone can leak in.
 */
export type CivilDate = string

const OFFSET = 8 * 3_600_000
const DAY = 86_400_000
const FORM = /^(\d{4})-(\d{2})-(\d{2})$/

const iso = (milliseconds: number): CivilDate => new Date(milliseconds).toISOString().slice(0, 10)

function utcMidnight(date: CivilDate): number {
  if (!isCivilDate(date)) throw new TypeError(`Not a civil date: ${JSON.stringify(date)}`)
  return Date.parse(`${date}T00:00:00Z`)
}

/** Whether a text is a day that exists: '2020-02-29' is one, '2019-02-30' is not. */
export function isCivilDate(text: string): boolean {
  const match = FORM.exec(text)
  if (!match) return false
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

function daysInMonth(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** The moment at which the civil day is over (24:00 Beijing): 2019-08-31 → 2019-08-31T16:00:00Z. What comes before it is in time (N48, N50). */
export const endOfCivilDay = (date: CivilDate): Date => new Date(utcMidnight(date) + DAY - OFFSET)

/** The civil date in Beijing at a moment. */
export const civilDateOf = (moment: Date): CivilDate => iso(moment.getTime() + OFFSET)

export const addDays = (date: CivilDate, days: number): CivilDate => iso(utcMidnight(date) + days * DAY)

/** 0 for Sunday to 6 for Saturday. */
export const weekdayOf = (date: CivilDate): number => new Date(utcMidnight(date)).getUTCDay()

export const yearOf = (date: CivilDate): number => Number(date.slice(0, 4))

/** The same day years later; where it does not exist (29 February) the last day of the month, as the Civil Code's article 202 has it. */
export function addYears(date: CivilDate, years: number): CivilDate {
  utcMidnight(date)
  const year = yearOf(date) + years
  const month = Number(date.slice(5, 7))
  const day = Math.min(Number(date.slice(8)), daysInMonth(year, month))
  const text = (value: number, width: number) => String(value).padStart(width, '0')
  return `${text(year, 4)}-${text(month, 2)}-${text(day, 2)}`
}

/** How many whole years have passed on a day since another, that day included; 0 where it lies ahead. */
export function wholeYearsSince(since: CivilDate, on: CivilDate): number {
  const years = yearOf(on) - yearOf(since)
  return Math.max(0, addYears(since, years) <= on ? years : years - 1)
}

/** Whether at least so many years have passed, inclusive (N24 1b: since 2017-08-31 passes for 2 years on 2019-08-31). */
export const yearsHavePassed = (since: CivilDate, years: number, on: CivilDate): boolean =>
  addYears(since, years) <= on
