import { randomFrom, seedOf } from '@ndseb/shared/rules/random.ts'
import type { ReturnSystem } from '../return-headers.ts'
import { countDirect, directRows } from './direct.ts'
import { type Enterprise, enterpriseOf, memberSince, type World } from './enterprise.ts'
import { spoil } from './faults.ts'
import { countOutsourcing, outsourcingRows } from './outsourcing.ts'
import { thinTo } from './thin.ts'

type Reports = {
  readonly rows: (world: World, enterprise: Enterprise, year: number) => string[]
  readonly count: (world: World, enterprise: Enterprise, years: readonly number[]) => number[]
  /** The subject of a seed, apart from those of enterprises. */
  readonly faults: number
}
const REPORTS: Record<ReturnSystem, Reports> = {
  direct: { rows: directRows, count: countDirect, faults: 4 },
  outsourcing: { rows: outsourcingRows, count: countOutsourcing, faults: 5 },
}
const THINNING = 3

/** A world with its enterprises: numbers from 1. */
export type Population = World & { readonly enterprises: number }

function* all(population: Population): Generator<Enterprise> {
  for (let number = 1; number <= population.enterprises; number += 1) yield enterpriseOf(population, number)
}

export const yearsOf = ({ firstYear, years }: World): readonly number[] =>
  Array.from({ length: years }, (_, index) => firstYear + index)

/** How many rows there are of each year in these systems together, before any are left out. */
export function countRows(population: Population, systems: readonly ReturnSystem[]): readonly number[] {
  const years = yearsOf(population)
  const totals = years.map(() => 0)
  for (const enterprise of all(population))
    for (const system of systems)
      for (const [index, count] of REPORTS[system].count(population, enterprise, years).entries())
        totals[index] = (totals[index] ?? 0) + count
  return totals
}

/** Which rows of a year are kept, so that there are `wanted` of `total`. Asked row by row, through all files of the year. */
export const thinningOf = ({ seed }: World, year: number, wanted: number, total: number): (() => boolean) =>
  wanted < total ? thinTo(wanted, total, randomFrom(seedOf(seed, year, THINNING))) : () => true

/** The lines of a file: what one system has of one year, an enterprise at a time. */
export function* linesOf(
  population: Population,
  {
    system,
    year,
    faults,
    keeps,
  }: {
    readonly system: ReturnSystem
    readonly year: number
    /** The share of rows with a spoilt code. */
    readonly faults: number
    readonly keeps: () => boolean
  },
): Generator<readonly string[]> {
  const { rows, faults: subject } = REPORTS[system]
  const random = randomFrom(seedOf(population.seed, year, subject))
  for (const enterprise of all(population)) {
    const { creditCode, name } = enterprise
    const kept = rows(population, enterprise, year).filter(keeps)
    yield kept.map((cells) => `${spoil(creditCode, faults, random)},${name},${cells}`)
  }
}

export const MEMBERS_HEADER = 'parkId,creditCode,name,validFrom'

/** The lines of the parks’ registers, park by park as they are imported. Nobody leaves them. */
export function* memberLines(population: Population): Generator<readonly string[]> {
  for (const { id } of population.parks)
    for (const enterprise of all(population))
      if (enterprise.parkId === id)
        yield [[id, enterprise.creditCode, enterprise.name, memberSince(enterprise, population)].join(',')]
}
