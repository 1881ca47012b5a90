import { readCreditCode } from '@ndseb/shared/rules/credit-code.ts'
import { describe, expect, test } from 'vitest'
import provinces from '../reference/provinces.json' with { type: 'json' }
import { type Enterprise, enterpriseOf, memberSince, quartersOf, type World } from './enterprise.ts'

const PARKS = [
  { id: 'nanjing', province: '32' },
  { id: 'suzhou', province: '32' },
  { id: 'hainan', province: '46' },
]
const WORLD: World = { seed: 1, firstYear: 2014, years: 10, parks: PARKS }
const made = (world: World, count: number) =>
  Array.from({ length: count }, (_, index) => enterpriseOf(world, index + 1))
const enterprises = made(WORLD, 5_000)

describe('made-up enterprises', () => {
  test('are the same for the same seed and number, whatever else is made, and others for another seed', () => {
    expect(enterpriseOf(WORLD, 77)).toEqual(enterprises[76])
    expect(enterpriseOf({ ...WORLD, seed: 2 }, 77)).not.toEqual(enterprises[76])
  })

  test('say that they are fictional, and have valid codes of their province, each its own, that nobody issued', () => {
    for (const { name, creditCode, province } of enterprises) {
      expect(name).toContain('（虚构）')
      expect(readCreditCode(creditCode)).toEqual({ ok: true, code: creditCode })
      expect(creditCode.slice(0, 10)).toBe(`91${province}0000XX`)
    }
    expect(new Set(enterprises.map(({ creditCode }) => creditCode)).size).toBe(5_000)
    expect(readCreditCode(enterpriseOf(WORLD, 1_000_000).creditCode).ok).toBe(true)
  })

  test('are in every province that the notice addresses, most of them in few', () => {
    const addressed = provinces.rows.filter((row) => !('addressed' in row)).map(({ code }) => code)
    const count = (code: string) => enterprises.filter(({ province }) => province === code).length
    expect(new Set(enterprises.map(({ province }) => province))).toEqual(new Set(addressed))
    const largest = addressed.map(count).toSorted((a, b) => b - a)
    expect(largest.slice(0, 6).reduce((sum, each) => sum + each, 0)).toBeGreaterThan(3_000)
    expect(count('44')).toBe(largest[0])
  })

  test('are of very different size: one in a hundred has more than 30 % of all', () => {
    const sizes = enterprises.map(({ size }) => size).toSorted((a, b) => b - a)
    const sum = (some: readonly number[]) => some.reduce((total, size) => total + size, 0)
    expect(sum(sizes.slice(0, 50)) / sum(sizes)).toBeGreaterThan(0.3)
  })

  test('report in one system or in both, a third of them in outsourcing', () => {
    const share = (is: (one: Enterprise) => boolean) => enterprises.filter(is).length / enterprises.length
    expect(share(({ inOutsourcing }) => inOutsourcing)).toBeCloseTo(1 / 3, 1)
    expect(share(({ inOutsourcing, inDirect }) => inOutsourcing && inDirect)).toBeGreaterThan(0.2)
    expect(enterprises.every(({ inOutsourcing, inDirect }) => inOutsourcing || inDirect)).toBe(true)
  })

  test('begin and end over the years, as many at the end as at the beginning', () => {
    const there = (year: number) =>
      enterprises.filter((one) => quartersOf(one, WORLD, year).length > 0).length
    for (const year of [2014, 2018, 2023]) expect(there(year) / 5_000).toBeCloseTo(0.8, 1)
    expect(enterprises.some((one) => quartersOf(one, WORLD, 2014).length === 0)).toBe(true)
    expect(enterprises.some((one) => quartersOf(one, WORLD, 2023).length === 0)).toBe(true)
  })

  test.each([
    [{ from: 0, until: 40 }, 2014, [1, 2, 3, 4], '2013-01-01'],
    [{ from: 5, until: 7 }, 2014, [], '2015-04-01'],
    [{ from: 5, until: 7 }, 2015, [2, 3], '2015-04-01'],
    [{ from: 5, until: 8 }, 2015, [2, 3, 4], '2015-04-01'],
    [{ from: 7, until: 9 }, 2016, [1], '2015-10-01'],
  ])('with quarters %j export in %d in %j, and are members since %s', (quarters, year, expected, since) => {
    const one = { ...enterpriseOf(WORLD, 1), quarters }
    expect(quartersOf(one, WORLD, year)).toEqual(expected)
    expect(memberSince(one, WORLD)).toBe(since)
  })

  test('are members of the parks of their province alone, some of them', () => {
    const members = enterprises.filter(({ parkId }) => parkId !== null)
    for (const { parkId, province } of members)
      expect(PARKS.find(({ id }) => id === parkId)?.province).toBe(province)
    for (const { id } of PARKS) expect(members.some(({ parkId }) => parkId === id)).toBe(true)
    const near = enterprises.filter(({ province }) => province === '32')
    expect(near.filter(({ parkId }) => parkId).length / near.length).toBeCloseTo(0.2, 1)
    expect(enterpriseOf({ ...WORLD, parks: [] }, 1).parkId).toBeNull()
  })
})
