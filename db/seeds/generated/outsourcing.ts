import type { BusinessType } from '@ndseb/shared/rules/enterprise-count.ts'
import { drawFrom, randomFrom, seedOf } from '@ndseb/shared/rules/random.ts'
import { amountText, monthsOf, partOfYear, sharesOf, sizeIn, YUAN_A_DOLLAR } from './amounts.ts'
import type { Enterprise, World } from './enterprise.ts'
import { BUSINESS_TYPE_WEIGHTS, CLIENT_WEIGHTS, CONTRACT_COUNT_WEIGHTS } from './weights.ts'

const OUTSOURCING = 2
const OFFSHORE = 0.7
/** How much of its size an enterprise has in executed contracts. */
const EXECUTED = 0.6
const drawCount = drawFrom(CONTRACT_COUNT_WEIGHTS)
const drawType = drawFrom(BUSINESS_TYPE_WEIGHTS)
const drawClient = drawFrom(CLIENT_WEIGHTS)

type Contract = { readonly type: BusinessType; readonly offshore: boolean; readonly client: string }

function contractsOf(random: () => number): readonly Contract[] {
  return Array.from({ length: Number(drawCount(random)) }, () => {
    const [type, offshore] = [drawType(random), random() < OFFSHORE]
    return { type, offshore, client: offshore ? drawClient(random) : '中国' }
  })
}

const chanceOf = ({ seed }: World, { number }: Enterprise) => randomFrom(seedOf(seed, number, OUTSOURCING))

/** How many rows `outsourcingRows` has, in the years that are asked for. */
export function countOutsourcing(world: World, enterprise: Enterprise, years: readonly number[]): number[] {
  if (!enterprise.inOutsourcing) return years.map(() => 0)
  const contracts = Number(drawCount(chanceOf(world, enterprise)))
  return years.map((year) => monthsOf(enterprise, world, year).length * contracts)
}

/** What an enterprise reports in a year, each month what it executed: the cells after code and name. */
export function outsourcingRows(world: World, enterprise: Enterprise, year: number): string[] {
  if (!enterprise.inOutsourcing) return []
  const habit = chanceOf(world, enterprise)
  const contracts = contractsOf(habit)
  const shares = sharesOf(contracts.length, habit)
  const random = randomFrom(seedOf(world.seed, enterprise.number, OUTSOURCING, year))
  const size = (sizeIn(enterprise, world, year, random) * EXECUTED) / YUAN_A_DOLLAR
  return monthsOf(enterprise, world, year).flatMap((month) =>
    contracts.map(({ type, offshore, client }, index) => {
      const amount = amountText(size * (shares[index] ?? 0) * partOfYear([month], random))
      return `${type},${offshore ? '是' : '否'},${client},${year},${month},${amount}`
    }),
  )
}
