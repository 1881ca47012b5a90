import { describe, expect, test } from 'vitest'
import { DomainError } from '../errors.ts'
import type { BusinessStandard } from './finding.ts'
import {
  convertAmount,
  currenciesOf,
  type GivenAmount,
  type LatestRate,
  readAmountOf,
} from './foreign-amount.ts'

const refusal = (work: () => unknown) => {
  try {
    return work()
  } catch (error) {
    return error instanceof DomainError
      ? [error.code, error.detail.path?.join('.'), error.detail.clause]
      : error
  }
}
const PATH = ['declared', '2']
const read = (given: Partial<GivenAmount>) =>
  readAmountOf({ standard: 'SERVICE_EXPORT', ...given }, PATH, (value) => value)
const usd = (amount: string) => ({ amount, currency: 'USD' as const })
const rates: LatestRate[] = [
  {
    ...{ id: 'of dollars', currency: 'USD', rate: '7.5', revision: 2 },
    ...{ source: '年平均汇率（测试）', publishedOn: '2026-01-05' },
  },
]
const convert = (given: Partial<GivenAmount>) => convertAmount(read(given), rates, { year: 2025, path: PATH })

describe('a figure that may be given in a foreign currency (N35)', () => {
  test('is given in its unit, or in a currency', () => {
    expect(read({ value: '60' })).toEqual({ value: '60', foreign: null })
    expect(read({ foreign: usd('800000000.00') })).toEqual({ value: null, foreign: usd('800000000') })
    expect(read({ foreign: usd('9999999999999999.9999') }).foreign?.amount).toBe('9999999999999999.9999')
  })

  test.each<[string, Partial<GivenAmount>, unknown]>([
    ['both', { value: '60', foreign: usd('1') }, ['GIVE_EXACTLY_ONE', 'declared.2', 'N35']],
    ['neither', { value: null, foreign: null }, ['GIVE_EXACTLY_ONE', 'declared.2', 'N35']],
    ['less than nothing', { foreign: usd('-1') }, ['NEGATIVE', 'declared.2.foreign.amount', 'N35']],
    [
      'a seventeenth digit',
      { foreign: usd('1'.repeat(17)) },
      ['TOO_MANY_DIGITS', 'declared.2.foreign.amount', 'N35'],
    ],
    [
      'a fifth one after the point',
      { foreign: usd('1.00001') },
      ['TOO_MANY_DIGITS', 'declared.2.foreign.amount', 'N35'],
    ],
  ])('is refused given %s', (_what, given, expected) => {
    expect(refusal(() => read(given))).toEqual(expected)
  })

  test.each<BusinessStandard>(['PARK_OUTPUT', 'INDUSTRY_OUTPUT', 'ENTERPRISE_COUNT'])(
    'of %s is given in its unit alone: exports are what is earned abroad',
    (standard) => {
      expect(refusal(() => read({ standard, foreign: usd('1') }))).toEqual([
        ...['FOREIGN_IS_EXPORT', 'declared.2.foreign', 'N35'],
      ])
    },
  )
})

describe('a figure that is converted (N34, N35)', () => {
  test('is 60 亿元 at exactly 8 亿 dollars of 7.5, and less by one cent, and says what it was', () => {
    expect(convert({ foreign: usd('800000000') })).toEqual({
      ...{ value: '60', rateId: 'of dollars' },
      original: {
        ...{ amount: '800000000', currency: 'USD', rate: '7.5' },
        ...{ rateSource: '年平均汇率（测试）', ratePublishedOn: '2026-01-05', rateRevision: 2 },
      },
    })
    expect(convert({ foreign: usd('799999999.99') }).value).toBe('59.99999999925')
  })

  test('is what it is in its unit', () => {
    expect(convert({ value: '60.0000' })).toEqual({ value: '60.0000', rateId: null, original: null })
  })

  test('is refused without a rate of its currency and year, which the refusal names', () => {
    const inEuros = { foreign: { amount: '1', currency: 'EUR' as const } }
    expect(refusal(() => convert(inEuros))).toEqual([
      ...['NO_EXCHANGE_RATE', 'declared.2.foreign.currency', 'N35'],
    ])
  })

  test('asks for each currency once, and for none where all is in yuan', () => {
    expect(currenciesOf([read({ foreign: usd('1') }), read({ foreign: usd('2') })])).toEqual(['USD'])
    expect(currenciesOf([read({ value: '1' })])).toEqual([])
  })
})
