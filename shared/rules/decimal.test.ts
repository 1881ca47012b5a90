import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDecimals,
  compareDecimals,
  compareRatio,
  divideDecimals,
  multiplyDecimals,
  readDecimal,
  subtractDecimals,
  sumDecimals,
} from './decimal.ts'

describe('reading a decimal from outside', () => {
  test.each([
    ['200', '200'],
    ['199.99', '199.99'],
    ['-0.5', '-0.5'],
    ['+7', '7'],
    ['007.50', '7.50'],
    ['-0', '0'],
    ['-0.00', '0.00'],
    ['99999999999999999999.999999', '99999999999999999999.999999'],
  ])('%s is read as %s', (text, value) => {
    expect(readDecimal(text)).toEqual({ ok: true, value })
  })

  test.each([
    '',
    ' ',
    '1e3',
    'NaN',
    'Infinity',
    '０１２',
    '1２',
    '.5',
    '5.',
    '1,000',
    '0x10',
    '1 ',
    '--1',
    '一百',
  ])('%j is not plain digits', (text) => {
    expect(readDecimal(text)).toEqual({ ok: false, reason: 'NOT_PLAIN_DIGITS' })
  })

  test.each(['1'.repeat(21), `1${'0'.repeat(30)}`, '0.1234567', '9'.repeat(100_000)])(
    'a text of too many digits is refused (%#)',
    (text) => {
      expect(readDecimal(text)).toEqual({ ok: false, reason: 'TOO_MANY_DIGITS' })
    },
  )
})

describe('computing', () => {
  test('the scale of a figure does not change what it is worth', () => {
    expect(compareDecimals('200', '200.00')).toBe(0)
    expect(compareDecimals('199.99', '200.00')).toBe(-1)
    expect(compareDecimals('-1', '-2')).toBe(1)
  })

  test('tenths add up, as they do not in floats', () => {
    expect(addDecimals('0.1', '0.2')).toBe('0.3')
    expect(sumDecimals(['0.1', '0.2', '-0.3'])).toBe('0.0')
    expect(sumDecimals([])).toBe('0')
  })

  test('a quotient is rounded half away from zero, and there is none by zero', () => {
    expect(divideDecimals('39.995', '100', 4)).toBe('0.4000')
    expect(divideDecimals('1', '3', 2)).toBe('0.33')
    expect(divideDecimals('-5', '1000', 2)).toBe('-0.01')
    expect(divideDecimals('1', '0.00', 2)).toBeNull()
  })

  test('39.995 % prints as 40.0 % and misses 40 %; exactly 40 % reaches it (N15, N16)', () => {
    expect(divideDecimals('39.995', '1', 1)).toBe('40.0')
    expect(compareRatio('39.995', '100', '0.40')).toBe(-1)
    expect(compareRatio('40', '100', '0.40')).toBe(0)
    expect(compareRatio('40.000001', '100', '0.40')).toBe(1)
    expect(compareRatio('40', '0', '0.40')).toBeNull()
    expect(compareRatio('-40', '-100', '0.39')).toBe(1)
  })

  test('a text that is no decimal is a fault, not a zero', () => {
    expect(() => addDecimals('1e3', '1')).toThrow(TypeError)
  })
})

/** The oracle: a decimal as units of 10^-6 on bigint. */
const micro = fc.bigInt({ min: -(10n ** 26n) + 1n, max: 10n ** 26n - 1n })
const text = (units: bigint, scale = 6) => {
  const digits = (units < 0n ? -units : units).toString().padStart(scale + 1, '0')
  return `${units < 0n ? '-' : ''}${digits.slice(0, -scale)}.${digits.slice(-scale)}`
}

describe('against an oracle on whole numbers (N34, N90)', () => {
  test('adding, subtracting and comparing agree with it', () => {
    fc.assert(
      fc.property(micro, micro, (a, b) => {
        expect(addDecimals(text(a), text(b))).toBe(text(a + b))
        expect(subtractDecimals(text(a), text(b))).toBe(text(a - b))
        expect(compareDecimals(text(a), text(b))).toBe(a < b ? -1 : a > b ? 1 : 0)
        expect(compareDecimals(multiplyDecimals(text(a), text(b)), text(a * b, 12))).toBe(0)
      }),
      { numRuns: 2000 },
    )
  })

  test('a ratio stands to its target as the cross products do', () => {
    const positive = fc.bigInt({ min: 1n, max: 10n ** 20n })
    fc.assert(
      fc.property(micro, positive, positive, (n, d, t) => {
        const [left, right] = [n * 10n ** 6n, t * d]
        expect(compareRatio(text(n), text(d), text(t))).toBe(left < right ? -1 : left > right ? 1 : 0)
      }),
      { numRuns: 2000 },
    )
  })

  test('what is read is written back as it was worth', () => {
    fc.assert(
      fc.property(micro, (units) => {
        const read = readDecimal(text(units))
        expect(read).toEqual({ ok: true, value: text(units) })
      }),
    )
  })
})

test('plain digits are read the same with a plus before them', () => {
  const digits = fc.tuple(fc.nat(), fc.nat(9_999)).map(([whole, fraction]) => `${whole}.${fraction}`)
  const padded = fc.tuple(fc.constantFrom('', '0', '00'), digits).map((parts) => parts.join(''))
  fc.assert(
    fc.property(padded, (text) => {
      expect(readDecimal(`+${text}`)).toEqual(readDecimal(text))
    }),
  )
})
