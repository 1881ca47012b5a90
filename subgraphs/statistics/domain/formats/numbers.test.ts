import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainDecimal, storedNumber } from './numbers.ts'

describe('a number without its exponent', () => {
  test.each([
    ['1E+3', '1000'],
    ['1e3', '1000'],
    ['12.5E-1', '1.25'],
    ['1.2345e2', '123.45'],
    ['-0.5e1', '-5'],
    ['1E-7', '0.0000001'],
    ['0.10', '0.1'],
    ['12345678901234567890.12', '12345678901234567890.12'],
    ['0e5', '0'],
  ])('%s is %s', (text, plain) => {
    expect(plainDecimal(text)).toBe(plain)
  })

  test.each(['', 'x', '1e', '1e999', '1E-31', '0x1', '1,000', 'NaN'])('%j is none', (text) => {
    expect(plainDecimal(text)).toBeNull()
  })

  test('is worth what it was', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e20, max: 1e20, noNaN: true }), (value) => {
        const plain = plainDecimal(String(value))
        if (plain !== null) expect(Number(plain)).toBe(value === 0 ? 0 : value)
      }),
    )
  })
})

describe('a number as a sheet stores it', () => {
  test.each([
    ['12.1', '12.1'],
    ['12.299999999999999', '12.3'],
    ['12.300000000000001', '12.3'],
    ['0.30000000000000004', '0.3'],
    ['1E+3', '1000'],
    ['1.2E-2', '0.012'],
    ['2018', '2018'],
    ['-5', '-5'],
    ['999999999999999', '999999999999999'],
    ['123456789012.1234', '123456789012.1234'],
    ['1234567890.1299999', '1234567890.13'],
    ['0', '0'],
  ])('%s is %s', (stored, text) => {
    expect(storedNumber(stored)).toBe(text)
  })

  test.each([
    '1000000000000000',
    '9.13501E+17',
    '91350100000100043',
    '-1e15',
    'abc',
    '',
    'Infinity',
    '0x10',
    '0b11',
  ])('%s has lost its digits, or has none', (stored) => {
    expect(storedNumber(stored)).toBeNull()
  })

  test('every amount of 15 digits comes back as it was typed, though a sheet stores seventeen', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10 ** 15 - 1 }),
        fc.integer({ min: 0, max: 4 }),
        (digits, places) => {
          const typed = plainDecimal(`${digits}e-${places}`) ?? ''
          expect(storedNumber(Number(typed).toPrecision(17))).toBe(typed)
          expect(storedNumber(typed)).toBe(typed)
        },
      ),
      { numRuns: 2_000 },
    )
  })
})
