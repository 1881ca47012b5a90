import { drawFrom, randomFrom, seedOf } from '@ndseb/shared/rules/random.ts'
import { SERVICE_CATEGORIES, type ServiceCategory } from '@ndseb/shared/vocabulary/statistics.ts'
import { amountText, monthsOfQuarter, partOfYear, sharesOf, sizeIn, YUAN_A_DOLLAR } from './amounts.ts'
import { type Enterprise, quartersOf, type World } from './enterprise.ts'
import { CATEGORY_COUNT_WEIGHTS, CATEGORY_WEIGHTS } from './weights.ts'

const DIRECT = 1
const BY_QUARTER = 0.85
const IN_DOLLARS = 0.3
const drawCount = drawFrom(CATEGORY_COUNT_WEIGHTS)
const drawCategory = drawFrom(CATEGORY_WEIGHTS)

/** How an enterprise reports directly, every year: by quarter or once, in which currency, in which categories. */
type Habit = {
  readonly byQuarter: boolean
  readonly inDollars: boolean
  readonly categories: readonly ServiceCategory[]
  readonly shares: readonly number[]
}

function habitOf({ seed }: World, { number }: Enterprise): Habit {
  const random = randomFrom(seedOf(seed, number, DIRECT))
  const [byQuarter, inDollars] = [random() < BY_QUARTER, random() < IN_DOLLARS]
  const count = Number(drawCount(random))
  const categories = new Set<ServiceCategory>()
  while (categories.size < count) categories.add(drawCategory(random))
  return { byQuarter, inDollars, categories: [...categories], shares: sharesOf(count, random) }
}

/** Which quarters each of its rows is of: one each, or one row of all that there were. */
function periodsOf(world: World, enterprise: Enterprise, year: number, { byQuarter }: Habit) {
  const quarters = quartersOf(enterprise, world, year)
  if (byQuarter) return quarters.map((quarter) => [quarter])
  return quarters.length > 0 ? [quarters] : []
}

/** How many rows `directRows` has, in the years that are asked for. */
export function countDirect(world: World, enterprise: Enterprise, years: readonly number[]): number[] {
  if (!enterprise.inDirect) return years.map(() => 0)
  const habit = habitOf(world, enterprise)
  return years.map((year) => periodsOf(world, enterprise, year, habit).length * habit.categories.length)
}

/** What an enterprise reports in a year: the cells after code and name, as a line of the file has them. */
export function directRows(world: World, enterprise: Enterprise, year: number): string[] {
  if (!enterprise.inDirect) return []
  const habit = habitOf(world, enterprise)
  const random = randomFrom(seedOf(world.seed, enterprise.number, DIRECT, year))
  const size = sizeIn(enterprise, world, year, random) / (habit.inDollars ? YUAN_A_DOLLAR : 1)
  const currency = habit.inDollars ? 'USD' : 'CNY'
  const periods = periodsOf(world, enterprise, year, habit)
  return habit.categories.flatMap((category, index) =>
    periods.map((quarters) => {
      const part = partOfYear(quarters.flatMap(monthsOfQuarter), random)
      const amount = amountText(size * (habit.shares[index] ?? 0) * part)
      const quarter = habit.byQuarter ? quarters[0] : ''
      return `${SERVICE_CATEGORIES[category].zh},${year},${quarter},${amount},${currency}`
    }),
  )
}
