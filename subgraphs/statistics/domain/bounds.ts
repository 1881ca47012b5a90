import { DomainError } from '@ndseb/shared/errors.ts'
import { civilDateOf, yearOf } from '@ndseb/shared/rules/beijing.ts'
import type { Clause } from '@ndseb/shared/vocabulary/clauses.ts'

/** The first year of which returns may be. */
export const FIRST_YEAR = 2000
/** The last year of which anything can be known. */
export const LAST_YEAR = 2100

/** A year that may be asked for. */
export function askedYear(year: number): number {
  if (year >= FIRST_YEAR && year <= LAST_YEAR) return year
  throw new DomainError('YEAR_RANGE', { path: ['year'], values: { min: FIRST_YEAR, max: LAST_YEAR } })
}

const MOST_YEARS = 20

/** Years that may be asked for together, each once. */
export function askedYears(years: readonly number[]): readonly number[] {
  const distinct = [...new Set(years.map(askedYear))]
  if (distinct.length >= 1 && distinct.length <= MOST_YEARS) return distinct
  throw new DomainError('YEARS_COUNT', { path: ['years'], values: { max: MOST_YEARS } })
}

/** A year of which there can be figures on a day: not one to come. */
export function checkYear(year: number, now: Date): number {
  const thisYear = yearOf(civilDateOf(now))
  if (year >= FIRST_YEAR && year <= thisYear) return year
  throw new DomainError('YEAR_RANGE', { path: ['year'], values: { min: FIRST_YEAR, max: thisYear } })
}

/** A quarter or month of a year that has begun on a day: of one to come nothing can be known. */
export function checkBegun(
  period: { readonly year: number; readonly quarter?: number | null; readonly month?: number | null },
  now: Date,
  path: readonly string[],
): void {
  const { year, quarter, month } = period
  const first = month ?? (quarter ? 3 * quarter - 2 : 1)
  if (`${year}-${String(first).padStart(2, '0')}-01` > civilDateOf(now))
    throw new DomainError('PERIOD_NOT_BEGUN', { path, clause: 'N41' })
}

/** A year in which the park was a base still: not one after its last day (N65). */
export function checkNotEnded(
  year: number,
  until: string | null,
  path: readonly string[],
  clause: Clause,
): void {
  if (until === null || year <= yearOf(until)) return
  throw new DomainError('YEAR_AFTER_BASE', { path, clause, values: { until } })
}

/** The day of an extract: not one to come (N40). */
export const checkExtractDate = (date: string, now: Date): string =>
  checkDay(date, now, ['extractDate'], 'N40')

/** A day that has come. */
export function checkDay(date: string, now: Date, path: readonly string[], clause: Clause): string {
  if (date <= civilDateOf(now)) return date
  throw new DomainError('IN_THE_FUTURE', { path, clause })
}
