import { describe, expect, test } from 'vitest'
import { leftOutOf, shownValue, yearOnYear } from './indicator-value.ts'

const sums = (numerator: string | null, denominator: string | null) => ({ numerator, denominator })

describe('a value as it is shown (N15)', () => {
  test('is a share or a growth of six digits, and an amount as it is', () => {
    expect(shownValue('RATIO', sums('1', '3'))).toBe('0.333333')
    expect(shownValue('GROWTH', sums('1', '3'))).toBe('-0.666667')
    expect(shownValue('AMOUNT', sums('66.1740000000066174', null))).toBe('66.1740000000066174')
  })

  test.each(['RATIO', 'GROWTH'] as const)('is null, never 0, of a %s without a denominator', (kind) => {
    expect(shownValue(kind, sums('1', null))).toBeNull()
    expect(shownValue(kind, sums('1', '0'))).toBeNull()
    expect(shownValue(kind, sums(null, null))).toBeNull()
    expect(shownValue(kind, sums('0', '1'))).toBe(kind === 'RATIO' ? '0.000000' : '-1.000000')
  })
})

describe('a value against the year before (N15)', () => {
  test('is the difference of shares, out of the unrounded parts', () => {
    expect(yearOnYear('RATIO', sums('45', '100'), sums('30', '100'))).toBe('0.150000')
    // 0.333333 − 0.333333 would be 0.
    expect(yearOnYear('RATIO', sums('333334', '1000000'), sums('1', '3'))).toBe('0.000001')
  })

  test('is the growth of amounts, and none of a growth', () => {
    expect(yearOnYear('AMOUNT', sums('45', null), sums('30', null))).toBe('0.500000')
    expect(yearOnYear('GROWTH', sums('45', '30'), sums('30', '20'))).toBeNull()
  })

  test('is null where the year before is missing or 0', () => {
    expect(yearOnYear('AMOUNT', sums('45', null), sums('0', null))).toBeNull()
    expect(yearOnYear('AMOUNT', sums('45', null), sums(null, null))).toBeNull()
    expect(yearOnYear('RATIO', sums('45', '100'), sums('30', '0'))).toBeNull()
    expect(yearOnYear('RATIO', sums('45', '100'), sums(null, null))).toBeNull()
  })
})

test('those in a value and those left out are all bases of the place; a reason without bases is not named', () => {
  expect(leftOutOf({ all: 10, ended: 1, notRecorded: 2, ofDefinition: 4, bases: 3 })).toEqual([
    { reason: 'NO_DENOMINATOR', bases: 1 },
    { reason: 'OTHER_DEFINITION', bases: 3 },
    { reason: 'NOT_RECORDED', bases: 2 },
    { reason: 'ENDED', bases: 1 },
  ])
  expect(leftOutOf({ all: 3, ended: 0, notRecorded: 0, ofDefinition: 3, bases: 3 })).toEqual([])
})
