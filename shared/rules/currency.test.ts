import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toYiYuan } from './currency.ts'

describe('an amount of a foreign currency in 亿元 (N35)', () => {
  test.each([
    ['1000000000', '6.6174', '66.174'],
    ['100000000', '1', '1'],
    ['0', '6.6174', '0'],
    ['0.0001', '0.000001', '0.000000000000000001'],
    // Just short of 60 亿元, and it stays short (N34).
    ['999999999.9999', '6', '59.999999999994'],
  ])('%s at %s is %s', (amount, rate, expected) => {
    expect(toYiYuan(amount, rate)).toBe(expected)
  })

  test('loses nothing: what is converted, times 10^8, is the amount times the rate', () => {
    const units = fc.bigInt({ min: 0n, max: 10n ** 20n - 1n })
    const rates = fc.bigInt({ min: 1n, max: 10n ** 12n - 1n })
    const text = (value: bigint, digits: number) => {
      const padded = value.toString().padStart(digits + 1, '0')
      return `${padded.slice(0, -digits)}.${padded.slice(-digits)}`
    }
    const exact = (value: string) => {
      const [whole = '', fraction = ''] = value.split('.')
      return BigInt(whole + fraction.padEnd(18, '0'))
    }
    fc.assert(
      fc.property(
        units,
        rates,
        (amount, rate) => exact(toYiYuan(text(amount, 4), text(rate, 6))) === amount * rate,
      ),
    )
  })
})
