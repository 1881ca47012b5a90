import { DomainError } from '@ndseb/shared/errors.ts'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lastDigitOf, readAmount } from './amounts.ts'
import { unitOf } from './units.ts'

const read = (text: string, unit = '', currency: 'CNY' | 'USD' = 'CNY') => {
  try {
    return readAmount(text, ['csv', '2', 'amount'], { unit: unitOf(unit), currency })
  } catch (error) {
    if (error instanceof DomainError) return error.code
    throw error
  }
}

describe('an amount is read exactly', () => {
  test.each([
    ['1234567.89', '1234567.89'],
    ['12.10', '12.1'],
    ['007', '7'],
    ['1,234,567.89', '1234567.89'],
    ['1，234，567．８９', '1234567.89'],
    [' １２ ', '12'],
    ['12.5万', '125000'],
    ['12.5 万元', '125000'],
    ['1.2亿元', '120000000'],
    ['1,234.5万', '12345000'],
    ['0.00001万', '0.1'],
    ['9999999999999999.9999', '9999999999999999.9999'],
    ['0', '0'],
  ])('%s is %s', (text, amount) => {
    expect(read(text)).toBe(amount)
  })

  test.each([
    ['12.5', '万元', 'CNY', '125000'],
    ['12.34567', '万元', 'CNY', '123456.7'],
    ['12.12345678', '万元', 'CNY', '121234.5678'],
    ['0.5', '万美元', 'USD', '5000'],
    ['3', '亿', 'USD', '300000000'],
    ['12.5万', '万元', 'CNY', '125000'],
    ['12', '千元', 'CNY', '12000'],
  ] as const)('%s in %s (%s) is %s', (text, unit, currency, amount) => {
    expect(read(text, unit, currency)).toBe(amount)
  })

  test('a unit moves the point and changes no digit, whatever the amount', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 15n }),
        fc.integer({ min: 0, max: 4 }),
        (tenThousandths, cut) => {
          const digits = String(tenThousandths).padStart(9, '0')
          const plain = `${digits.slice(0, -4)}.${digits.slice(-4)}`
          const inTenThousands = `${digits.slice(0, -8)}.${digits.slice(-8)}`.slice(0, -cut || undefined)
          expect(read(inTenThousands, '万元')).toBe(
            read(
              plain.slice(0, -4) +
                plain
                  .slice(-4)
                  .slice(0, 4 - cut)
                  .padEnd(4, '0'),
            ),
          )
        },
      ),
    )
  })
})

describe('what is no amount is refused by what it is', () => {
  test.each([
    ['', 'REQUIRED'],
    ['  ', 'REQUIRED'],
    ['-', 'AMOUNT_NOTHING'],
    ['—', 'AMOUNT_NOTHING'],
    ['——', 'AMOUNT_NOTHING'],
    ['－', 'AMOUNT_NOTHING'],
    ['无', 'AMOUNT_NOTHING'],
    ['-1', 'NEGATIVE'],
    ['－１', 'NEGATIVE'],
    ['−1', 'NEGATIVE'],
    ['-1,234.5万元', 'NEGATIVE'],
    ['(123)', 'AMOUNT_IN_BRACKETS'],
    ['（1,234.00）', 'AMOUNT_IN_BRACKETS'],
    ['1,23', 'AMOUNT_GROUPS'],
    ['1,2345', 'AMOUNT_GROUPS'],
    ['1234,567', 'AMOUNT_GROUPS'],
    ['1.234,56', 'AMOUNT_GROUPS'],
    [',123', 'AMOUNT_GROUPS'],
    ['1,234,', 'AMOUNT_GROUPS'],
    ['0,123', 'AMOUNT_GROUPS'],
    ['1e3', 'NOT_A_DECIMAL'],
    ['1.2.3', 'NOT_A_DECIMAL'],
    ['12港元', 'NOT_A_DECIMAL'],
    ['十二万', 'NOT_A_DECIMAL'],
    ['0.00001', 'TOO_MANY_DIGITS'],
    ['10000000000000000', 'TOO_MANY_DIGITS'],
    ['100000000亿元', 'TOO_MANY_DIGITS'],
    ['12.5万美元', 'UNIT_CONTRADICTS'],
  ])('%j: %s', (text, code) => {
    expect(read(text)).toBe(code)
  })

  test.each([
    ['12', '万美元', 'CNY', 'UNIT_CONTRADICTS'],
    ['12', '元', 'USD', 'UNIT_CONTRADICTS'],
    ['12亿', '万元', 'CNY', 'UNIT_TWICE'],
    ['12元', '万元', 'CNY', 'UNIT_TWICE'],
    ['12.123456789', '万元', 'CNY', 'TOO_MANY_DIGITS'],
  ] as const)('%s in %s (%s): %s', (text, unit, currency, code) => {
    expect(read(text, unit, currency)).toBe(code)
  })
})

test.each([
  ['万元', 4, 'CNY'],
  ['(万元)'.slice(1, -1), 4, 'CNY'],
  ['万 美 元', 4, 'USD'],
  ['人民币万元', 4, 'CNY'],
  ['亿', 8, null],
  ['元', 0, 'CNY'],
  ['usd', 0, 'USD'],
  ['百万美元', 6, 'USD'],
])('%s is a unit of 10^%d, %s', (text, shift, currency) => {
  expect(unitOf(text)).toMatchObject({ shift, currency })
})

test.each(['', '港元', '万港元', '人民币美元', '件', '元元'])('%j is no unit', (text) => {
  expect(unitOf(text)).toBeNull()
})

test.each([
  ['12.10', '', -2],
  ['12', '', 0],
  ['12.10', '万元', 2],
  ['1.2亿', '', 7],
])('the last digit shown of %s %s is worth 10^%d', (text, unit, power) => {
  expect(lastDigitOf(text, unitOf(unit))).toBe(power)
})
