import { DomainError } from '@ndseb/shared/errors.ts'
import type { GivenAmount } from '@ndseb/shared/rules/foreign-amount.ts'
import { describe, expect, test } from 'vitest'
import { readFigures } from './figures.ts'
import { readRate } from './rate.ts'

const refusal = (work: () => unknown) => {
  try {
    return work()
  } catch (error) {
    return error instanceof DomainError ? [error.code, error.detail.path?.join('.')] : error
  }
}
const exported: GivenAmount = {
  standard: 'SERVICE_EXPORT',
  foreign: { amount: '1000000000.5', currency: 'USD' },
}

describe('a figure in a foreign currency (N35)', () => {
  test('is an export’s, and waits to be converted', () => {
    expect(readFigures([exported], 'MOFCOM')).toEqual([
      { standard: 'SERVICE_EXPORT', value: null, foreign: { amount: '1000000000.5', currency: 'USD' } },
    ])
    expect(readFigures([{ standard: 'SERVICE_EXPORT', value: '61' }], 'MOFCOM')).toEqual([
      { standard: 'SERVICE_EXPORT', value: '61', foreign: null },
    ])
  })

  test.each<[string, GivenAmount, 'MOFCOM' | 'MIIT', unknown]>([
    ['both ways', { ...exported, value: '1' }, 'MOFCOM', ['GIVE_EXACTLY_ONE', 'figures.0']],
    ['no way', { standard: 'SERVICE_EXPORT' }, 'MOFCOM', ['GIVE_EXACTLY_ONE', 'figures.0']],
    [
      'for an output',
      { ...exported, standard: 'PARK_OUTPUT' },
      'MIIT',
      ['FOREIGN_IS_EXPORT', 'figures.0.foreign'],
    ],
    ['by another agency', exported, 'MIIT', ['FIGURE_OF_ANOTHER_AGENCY', 'figures.0.standard']],
    [
      'with five digits after the point',
      { ...exported, foreign: { amount: '1.00001', currency: 'USD' } },
      ...(['MOFCOM', ['TOO_MANY_DIGITS', 'figures.0.foreign.amount']] as const),
    ],
  ])('is refused given %s', (_how, figure, agency, expected) => {
    expect(refusal(() => readFigures([figure], agency))).toEqual(expected)
  })
})

describe('a rate (N35)', () => {
  test('is a decimal above none', () => {
    expect(readRate('6.6174')).toBe('6.6174')
    expect(readRate('0.000001')).toBe('0.000001')
    expect(readRate('999999.999999')).toBe('999999.999999')
  })

  test.each([
    ['0', 'RATE_NOT_POSITIVE'],
    ['0.000000', 'RATE_NOT_POSITIVE'],
    ['-1', 'NEGATIVE'],
    ['1000000', 'TOO_MANY_DIGITS'],
    ['0.0000001', 'TOO_MANY_DIGITS'],
  ])('of %s is refused', (rate, code) => {
    expect(refusal(() => readRate(rate))).toEqual([code, 'rate'])
  })
})
