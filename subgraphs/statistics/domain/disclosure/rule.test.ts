import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Backing, boundBy, isSafe, join, NOTHING } from './rule.ts'

/** What stands behind a figure of these enterprises. */
const of = (...amounts: number[]): Backing => {
  const [largest = 0, second = 0] = amounts.toSorted((one, other) => other - one)
  return { enterprises: amounts.length, sum: amounts.reduce((sum, one) => sum + one, 0), largest, second }
}

describe('a figure is safe (N84)', () => {
  test.each([
    ['with nobody behind it', of(), true],
    ['with three of one size, not with two', of(10, 10, 10), true],
    ['with two of one size', of(10, 10), false],
    ['with one', of(10), false],
    ['where the largest makes up exactly three quarters', of(75, 15, 10), true],
    ['where it makes up more', of(75.01, 14.99, 10), false],
    ['where the second could tell the largest within exactly a tenth', of(50, 50, 5), true],
    ['where it could tell it closer', of(50, 50, 4.9), false],
  ])('%s: %j', (_, backing, safe) => {
    expect(isSafe(backing)).toBe(safe)
  })
})

test('two figures without a common enterprise are joined as if they had been one', () => {
  for (const [one, other] of [
    [[5, 3, 1], [4]],
    [[5], [4, 4]],
    [[1], [9, 8]],
    [[2, 2], [2]],
  ] as const)
    expect(join(of(...one), of(...other))).toEqual(of(...one, ...other))
  expect(join(NOTHING, of(7, 1))).toEqual(of(7, 1))
  expect(join(of(7, 1), NOTHING)).toEqual(of(7, 1))
})

/** Parts of a whole that share enterprises: what each of some enterprises has in each part. */
const parts = fc.array(fc.array(fc.nat(1_000), { minLength: 6, maxLength: 6 }), {
  minLength: 2,
  maxLength: 4,
})
const together = (rows: readonly (readonly number[])[]) =>
  of(...[0, 1, 2, 3, 4, 5].map((one) => rows.reduce((sum, row) => sum + (row[one] ?? 0), 0)).filter(Boolean))

test('what bounds the sum of parts that share enterprises is never safer than the sum is', () => {
  fc.assert(
    fc.property(parts, parts, (some, others) => {
      const bound = boundBy(
        some.map((part) => of(...part.filter(Boolean))),
        together([...some, ...others]),
      )
      expect(bound.sum).toBe(together(some).sum)
      if (isSafe(bound)) expect(isSafe(together(some))).toBe(true)
    }),
  )
})

test('two quarters of one enterprise are bounded as one', () => {
  expect(boundBy([of(10), of(10)], of(10, 30, 30))).toEqual({
    ...{ enterprises: 1, sum: 20, largest: 20, second: 0 },
  })
})
