import { normalFrom } from '@ndseb/shared/rules/random.ts'
import { type Enterprise, quartersOf, type World } from './enterprise.ts'
import { MONTH_SHARES } from './weights.ts'

const GROWTH = 1.08
const YEAR_SPREAD = 0.25
const PERIOD_SPREAD = 0.15
export const YUAN_A_DOLLAR = 6.8

/** How large an enterprise is in a year, in yuan: it grows with all others, and has good years and bad. */
export const sizeIn = (
  enterprise: Enterprise,
  { firstYear }: World,
  year: number,
  random: () => number,
): number => enterprise.size * GROWTH ** (year - firstYear) * noise(YEAR_SPREAD, random)

/** Deviations by which the mean stays what it is. */
const noise = (spread: number, random: () => number) =>
  Math.exp(spread * normalFrom(random) - spread ** 2 / 2)

/** The part of a year in some of its months, 1 to 12, more or less. */
export const partOfYear = (months: readonly number[], random: () => number): number =>
  months.reduce((sum, month) => sum + (MONTH_SHARES[month - 1] ?? 0), 0) * noise(PERIOD_SPREAD, random)

export const monthsOfQuarter = (quarter: number): readonly number[] =>
  [2, 1, 0].map((before) => 3 * quarter - before)

/** In which months of a year it exports. */
export const monthsOf = (enterprise: Enterprise, world: World, year: number): readonly number[] =>
  quartersOf(enterprise, world, year).flatMap(monthsOfQuarter)

/** Whole units and two digits, never nothing: what is not exported is not reported. */
export const amountText = (amount: number): string => Math.max(amount, 0.01).toFixed(2)

/** Parts of one whole, of very different size. */
export function sharesOf(count: number, random: () => number): readonly number[] {
  const parts = Array.from({ length: count }, () => 0.02 + random() ** 2)
  const whole = parts.reduce((sum, part) => sum + part, 0)
  return parts.map((part) => part / whole)
}
