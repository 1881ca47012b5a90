import { sumDecimals } from '@ndseb/shared/rules/decimal.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { MoneySum } from './money-sum.ts'

const amount = fc
  .tuple(fc.bigInt({ min: 0n, max: 10n ** 16n - 1n }), fc.integer({ min: 0, max: 9_999 }))
  .map(([whole, fraction]) => {
    const digits = String(fraction).padStart(4, '0').replace(/0+$/, '')
    return digits ? `${whole}.${digits}` : String(whole)
  })

test('a sum of money is exact, of whatever amounts and however they are put together', () => {
  fc.assert(
    fc.property(fc.array(amount), fc.array(amount), (one, other) => {
      const sums = [one, other].map((amounts) => {
        const sum = new MoneySum()
        for (const each of amounts) sum.add(each)
        return sum
      })
      const [first = new MoneySum(), second = new MoneySum()] = sums
      first.addAll(second)
      expect(Number(first.total) >= 0).toBe(true)
      expect(first.total).toBe(sumDecimals([...one, ...other, '0.0000']))
      expect(first.rows).toBe(one.length + other.length)
    }),
  )
})
