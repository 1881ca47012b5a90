import { linesOf, type Population } from '@ndseb/db/seeds/generated/file.ts'
import { RETURN_HEADERS, type ReturnSystem } from '@ndseb/db/seeds/return-headers.ts'
import { MOST_ROWS, readReturns } from '@ndseb/statistics/domain/read-returns.ts'
import type { ReturnRow } from '@ndseb/statistics/domain/return-rows.ts'
import { describe, expect, test } from 'vitest'

/** What is made up, read by the import itself. */
const NAMES = { direct: 'SERVICE_TRADE_DIRECT', outsourcing: 'SERVICE_OUTSOURCING' } as const
const WORLD: Population = { seed: 1, firstYear: 2014, years: 3, parks: [], enterprises: 1_000 }
const MANY: Population = { ...WORLD, enterprises: 4_000 }
const ROWS_A_PART = 1_000

function read(
  system: ReturnSystem,
  year: number,
  faults = 0,
  world = WORLD,
): { lines: string[]; rows: ReturnRow[] } {
  const lines = [...linesOf(world, { system, year, faults, keeps: () => true })].flat()
  const parts = Array.from({ length: Math.ceil(lines.length / ROWS_A_PART) }, (_, part) =>
    [RETURN_HEADERS[system], ...lines.slice(part * ROWS_A_PART, (part + 1) * ROWS_A_PART)].join('\n'),
  )
  return { lines, rows: parts.flatMap((part) => readReturns(NAMES[system], year, part)) }
}

describe.each(['direct', 'outsourcing'] as const)('made-up returns of %s', (system) => {
  test.each([2014, 2016])('of %d are read without a fault, row by row', (year) => {
    const { lines, rows } = read(system, year)
    expect(ROWS_A_PART).toBeLessThan(MOST_ROWS)
    expect(rows.length).toBe(lines.length)
    expect(rows.filter(({ codeFault }) => codeFault !== null)).toEqual([])
    expect(new Set(rows.map(({ creditCode }) => creditCode)).size).toBeGreaterThan(200)
  })

  test('with faults have rows that wait for a match, and rows that are read in spite of their writing', () => {
    const { rows } = read(system, 2015, 0.1)
    const reasons = new Set(rows.map(({ codeFault }) => codeFault))
    expect(reasons).toEqual(new Set([null, 'MISSING', 'LENGTH', 'CHECK_CHARACTER']))
    expect(
      rows.some(({ codeFault, rawCode, creditCode }) => codeFault === null && rawCode !== creditCode),
    ).toBe(true)
    const spoilt = rows.filter(({ rawCode, creditCode }) => rawCode !== creditCode)
    expect(spoilt.length / rows.length).toBeCloseTo(0.1, 1)
  })

  test('are the same with faults as without, but for the codes', () => {
    const past = (line: string) => line.slice(line.indexOf(','))
    expect(read(system, 2015, 0.1).lines.map(past)).toEqual(read(system, 2015).lines.map(past))
  })
})

test('one in a hundred enterprises reports more than 30 % of what is exported', () => {
  const sums = new Map<string | null, number>()
  for (const row of read('outsourcing', 2015, 0, MANY).rows)
    if ('amountUsd' in row) sums.set(row.creditCode, (sums.get(row.creditCode) ?? 0) + Number(row.amountUsd))
  for (const row of read('direct', 2015, 0, MANY).rows)
    if ('amount' in row) {
      const dollars = Number(row.amount) / (row.currency === 'CNY' ? 6.8 : 1)
      sums.set(row.creditCode, (sums.get(row.creditCode) ?? 0) + dollars)
    }
  const largest = [...sums.values()].toSorted((a, b) => b - a)
  const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0)
  expect(sum(largest.slice(0, Math.round(largest.length / 100))) / sum(largest)).toBeGreaterThan(0.3)
})
