import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { judgeProgress, progressToTargets, shownRatio } from './progress.ts'

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

  test.each([
    ['39.995', 'BELOW', '0.399950'],
    ['39.9999', 'BELOW', '0.399999'],
    // Printed to one digit, and even to six, it would read 40 %.
    ['39.99999999', 'BELOW', '0.400000'],
    ['40', 'REACHED', '0.400000'],
    ['40.0000', 'REACHED', '0.400000'],
    ['40.0001', 'REACHED', '0.400001'],
  ] as const)('%s of 100 against 40 %% is %s', (numerator, progress, shown) => {
    expect(judgeProgress(atLeast, share(numerator, '100'))).toBe(progress)
    expect(shownRatio(share(numerator, '100'))).toBe(shown)
  })

  test.each([
    ['0', 'BELOW'],
    ['54.99999999', 'BELOW'],
    ['55', 'REACHED'],
    ['60', 'REACHED'],
    ['65', 'REACHED'],
    ['65.00000001', 'ABOVE'],
    ['100', 'ABOVE'],
  ] as const)('%s of 100 against about 60 %% is %s', (numerator, progress) => {
    expect(judgeProgress(about, share(numerator, '100'))).toBe(progress)
  })

  test('a share of thirds is compared without a quotient: 2 of 5 is 40 %, 1999999 of 5000000 is not', () => {
    expect(judgeProgress(atLeast, share('2', '5'))).toBe('REACHED')
    expect(judgeProgress(atLeast, share('1999999', '5000000'))).toBe('BELOW')
  })

  test('each target takes the share of its own year and indicator, and a narrative one takes none', () => {
    const target = (code: string, indicator: 'A' | 'B' | null, year: number, aim: object) => ({
      ...{ code, indicator, year, ...atLeast },
      ...aim,
    })
    const value = { code: 'A' as const, year: 2022, ...share('40', '100') }
    const stands = progressToTargets(
      [
        target('A_2022', 'A', 2022, {}),
        target('B_2022', 'B', 2022, about),
        target('A_2025', 'A', 2025, {}),
        target('GOALS_2022', null, 2022, narrative),
      ],
      [value],
    )
    expect(stands.map((one) => [one.target.code, one.progress, one.value])).toEqual([
      ...[
        ['A_2022', 'REACHED', value],
        ['B_2022', 'NO_DATA', null],
      ],
      ...[
        ['A_2025', 'NO_DATA', null],
        ['GOALS_2022', 'NARRATIVE', null],
      ],
    ])
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
