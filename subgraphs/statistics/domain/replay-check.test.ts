import { describe, expect, test } from 'vitest'
import { checkAndWarn, type WarnedCase } from './figure-check.ts'
import { replayCheck } from './replay-check.ts'
import { exportsFrom, reportedFrom } from './reported.ts'

const figure = (value: string, revision: number) => ({
  ...({ standard: 'PARK_OUTPUT', value, revision } as const),
  ...{ original: null, source: '统计年报（测试）', extractDate: '2019-05-01' },
})
const count = (directDate: string | null) => ({
  ...{ year: 2018, members: 130, a: 80, b: 60, overlap: 40, inUnion: 100, unmatched: 0, doublyClaimed: 0 },
  ...{ directDate, outsourcingDate: '2019-04-01' },
})
const forwarded: WarnedCase = {
  year: 2018,
  tier: 'EAST',
  thresholds: [
    { standard: 'PARK_OUTPUT', tier: 'EAST', value: '200' },
    { standard: 'ENTERPRISE_COUNT', tier: 'EAST', value: '100' },
  ],
  declared: { PARK_OUTPUT: '200', ENTERPRISE_COUNT: '100' },
  reported: reportedFrom([figure('200', 1)], count('2019-03-01')),
  previousYear: reportedFrom([], undefined),
  exports: exportsFrom([]),
  ruleVersion: 'standards-2019',
}
const replayed = (today: Partial<WarnedCase>, verdict = checkAndWarn(forwarded)) =>
  replayCheck(forwarded, verdict, { ...forwarded, ...today })
const parts = (differences: ReturnType<typeof replayed>['sinceThen']) =>
  differences.map(({ clause, part, before, after, revision }) => [clause, part, before, after, revision])

describe('a check of a forwarded case, judged again', () => {
  test('is the same while nothing was revised', () => {
    expect(replayed({})).toMatchObject({ same: true, differences: [], sinceThen: [] })
  })

  test('tells a revision just below the bound, by its number and source', () => {
    const { same, sinceThen } = replayed({
      reported: reportedFrom([figure('199.9999', 2)], count('2019-03-01')),
    })
    expect(same).toBe(true)
    expect(parts(sinceThen)).toEqual([
      ['N30', 'OUTCOME', 'MEETS', 'BELOW', 2],
      ['N30', 'ACTUAL', '200', '199.9999', 2],
      ['N30', 'MARGIN', '0', '-0.0001', 2],
      ['N30', 'DIFFERENCE', '0', '0.0001', 2],
      ['N30', 'AGREEMENT', 'AGREES', 'DIFFERS', 2],
      ['N37', 'OUTCOME', 'MEETS', 'BELOW', null],
    ])
    expect(sinceThen[0]?.source).toBe('统计年报（测试）')
  })

  test('tells an export that was reported in dollars and is in yuan now, though it comes to the same (N35)', () => {
    const original = {
      ...({ amount: '800000000', currency: 'USD', rate: '7.5' } as const),
      ...{ rateSource: '年平均汇率（测试）', ratePublishedOn: '2019-01-02', rateRevision: 1 },
    }
    const exported = { ...figure('60', 1), standard: 'SERVICE_EXPORT' as const }
    const given: WarnedCase = {
      ...forwarded,
      thresholds: [{ standard: 'SERVICE_EXPORT', tier: 'EAST', value: '60' }],
      reported: reportedFrom([{ ...exported, original }], undefined),
    }
    const verdict = checkAndWarn(given)
    expect(verdict.findings[0]).toMatchObject({ actual: '60', original, outcome: 'MEETS' })
    const today = { ...given, reported: reportedFrom([{ ...exported, revision: 2 }], undefined) }
    expect(parts(replayCheck(given, verdict, given).sinceThen)).toEqual([])
    expect(parts(replayCheck(given, verdict, today).sinceThen)).toEqual([
      ['N32', 'ORIGINAL', '800000000 USD × 7.5 (年平均汇率（测试）, 2019-01-02, #1)', null, 2],
    ])
  })

  test('tells an extract that is there no more as no count, never as 0', () => {
    const { sinceThen } = replayed({ reported: reportedFrom([figure('200', 1)], count(null)) })
    expect(parts(sinceThen)[1]).toEqual(['N33', 'ACTUAL', '100', null, null])
  })

  test('tells a new warning against the year before (N45)', () => {
    const { sinceThen } = replayed({ previousYear: reportedFrom([figure('99', 1)], undefined) })
    expect(parts(sinceThen)).toEqual([['N45', 'PRESENT', null, 'YES', null]])
    expect(sinceThen[0]?.subject).toBe('JUMP_YEAR_ON_YEAR PARK_OUTPUT')
  })

  test('with another verdict frozen than the rules of today give, names clause and part', () => {
    const verdict = checkAndWarn({ ...forwarded, thresholds: forwarded.thresholds.slice(0, 1) })
    expect(parts(replayed({}, verdict).differences)).toEqual([['N33', 'PRESENT', null, 'YES', null]])
  })
})
