import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { judgeProgress, shownRatio } from './progress.ts'

const atLeast = { kind: 'AT_LEAST', ratio: '0.40', tolerance: null } as const
const about = { kind: 'APPROXIMATE', ratio: '0.60', tolerance: '0.05' } as const
const narrative = { kind: 'NARRATIVE', ratio: null, tolerance: null } as const
const share = (numerator: string, denominator: string | null) => ({ numerator, denominator })

describe('progress to a target', () => {
  test('以上 includes the number itself, and nothing is rounded before it is compared (N15, N16)', () => {
    expect(judgeProgress(atLeast, share('40', '100'))).toBe('REACHED')
    expect(judgeProgress(atLeast, share('39.995', '100'))).toBe('BELOW')
    expect(judgeProgress(atLeast, share('99', '100'))).toBe('REACHED')
  })

  test('左右 is a band with its ends, not a lower bound (N10)', () => {
    expect(judgeProgress(about, share('55', '100'))).toBe('REACHED')
    expect(judgeProgress(about, share('65', '100'))).toBe('REACHED')
    expect(judgeProgress(about, share('54.9999', '100'))).toBe('BELOW')
    expect(judgeProgress(about, share('65.0001', '100'))).toBe('ABOVE')
  })

  test('without a denominator there is no share, and never 0 % (N15)', () => {
    for (const empty of [share('1', null), share('1', '0'), share('1', '0.0000'), null])
      expect(judgeProgress(atLeast, empty)).toBe('NO_DATA')
    expect(shownRatio(share('1', null))).toBe(null)
    expect(shownRatio(share('1', '0'))).toBe(null)
    expect(shownRatio(share('1', '3'))).toBe('0.333333')
  })

  test('a narrative goal is never a number (N13, N14)', () => {
    expect(judgeProgress(narrative, share('1', '2'))).toBe('NARRATIVE')
  })

  test('the verdict does not depend on how figures and denominators are scaled', () => {
    const natural = fc.integer({ min: 0, max: 1_000_000 })
    fc.assert(
      fc.property(natural, natural, fc.constantFrom(atLeast, about), (top, bottom, aim) => {
        const plain = judgeProgress(aim, share(String(top), String(bottom)))
        expect(judgeProgress(aim, share(`${top}000.00`, `${bottom}000`))).toBe(plain)
      }),
    )
  })
})
