import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sanityWarnings } from './compare.ts'
import type { Figures } from './finding.ts'
import { judgeStandards, type Threshold } from './judge.ts'
import { compareLines, type Judged, linesOfVerdict, replay } from './replay.ts'

const thresholds: Threshold[] = [
  { standard: 'PARK_OUTPUT', tier: 'EAST', value: '200' },
  { standard: 'SERVICE_EXPORT', tier: 'EAST', value: '60' },
]
const judge = (declared: Figures, asked = thresholds): Judged =>
  linesOfVerdict({
    ...judgeStandards({ tier: 'EAST', declared, thresholds: asked, ruleVersion: 'R1' }),
    warnings: [],
  })
const said = (one: ReturnType<typeof compareLines>[number]) => [one.clause, one.part, one.before, one.after]

describe('two verdicts are compared clause by clause', () => {
  const met = judge({ PARK_OUTPUT: '200', SERVICE_EXPORT: '60' })

  test('a figure exactly at its bound against one just below it: outcome, actual, margin, and the outcome of all', () => {
    const below = judge({ PARK_OUTPUT: '199.9999', SERVICE_EXPORT: '60' })
    expect(compareLines(met.lines, below.lines).map(said)).toEqual([
      ['N30', 'OUTCOME', 'MEETS', 'BELOW'],
      ['N30', 'ACTUAL', '200', '199.9999'],
      ['N30', 'MARGIN', '0', '-0.0001'],
      ['N37', 'OUTCOME', 'MEETS', 'BELOW'],
    ])
  })

  test('another threshold is another requirement, and another margin', () => {
    const lowered = judge({ PARK_OUTPUT: '200', SERVICE_EXPORT: '60' }, [
      { standard: 'PARK_OUTPUT', tier: 'EAST', value: '150' },
      ...thresholds.slice(1),
    ])
    expect(compareLines(met.lines, lowered.lines).map(said)).toEqual([
      ['N30', 'REQUIRED', '200', '150'],
      ['N30', 'MARGIN', '0', '50'],
    ])
  })

  test('a line that is in one alone is a presence, once, and not four differences', () => {
    const fewer = judge({ PARK_OUTPUT: '200' }, thresholds.slice(0, 1))
    expect(compareLines(met.lines, fewer.lines).map(said)).toEqual([['N32', 'PRESENT', 'YES', null]])
    expect(compareLines(fewer.lines, met.lines).map(said)).toEqual([['N32', 'PRESENT', null, 'YES']])
  })

  test('says it in both languages, in words where there are words', () => {
    const [first, second] = compareLines(met.lines, judge({ SERVICE_EXPORT: '60' }).lines)
    expect([first?.message, second?.message]).toEqual([
      {
        zh: 'N30 园区产值 结果：达到标准 → 数据不足',
        en: 'N30 park output outcome: meets the standard → insufficient data',
      },
      { zh: 'N30 园区产值 实际：200 → 无', en: 'N30 park output actual: 200 → none' },
    ])
  })

  test('each warning is a line of its own', () => {
    const figures = { PARK_OUTPUT: '250', INDUSTRY_OUTPUT: '251' }
    const warned = (previousYear: Figures) =>
      linesOfVerdict({
        ...{ outcome: 'MEETS', ruleVersion: 'R1', findings: [] },
        warnings: sanityWarnings({ figures, previousYear }),
      }).lines
    expect(compareLines(warned({}), warned({ PARK_OUTPUT: '100' }))).toMatchObject([
      {
        clause: 'N45',
        subject: 'JUMP_YEAR_ON_YEAR PARK_OUTPUT',
        part: 'PRESENT',
        before: null,
        after: 'YES',
      },
    ])
  })
})

describe('a replay', () => {
  test('tells a rule that changed from an input that did', () => {
    const frozen = judge({ PARK_OUTPUT: '200' })
    const again = judge({ PARK_OUTPUT: '201' })
    const today = { ...judge({ PARK_OUTPUT: '202' }), ruleVersion: 'R2' }
    const replayed = replay({ frozen, again, today })
    expect(replayed).toMatchObject({ same: false, ruleVersionThen: 'R1', ruleVersionNow: 'R2' })
    expect(replayed.differences.map(said)[0]).toEqual(['N30', 'ACTUAL', '200', '201'])
    expect(replayed.sinceThen.map(said)[0]).toEqual(['N30', 'ACTUAL', '201', '202'])
    expect(replayed.message.zh).toBe('与当时不同，2处；此后数据变化，影响2处')
  })

  test('of what was just judged is always the same, also as it comes back from storage', () => {
    const figure = fc.option(
      fc.bigInt({ min: 0n, max: 10n ** 14n }).map((units) => `${units / 10_000n}.${units % 10_000n}`),
    )
    fc.assert(
      fc.property(fc.record({ PARK_OUTPUT: figure, SERVICE_EXPORT: figure }), (figures) => {
        const frozen: Judged = JSON.parse(JSON.stringify(judge(figures)))
        const again = judge(JSON.parse(JSON.stringify(figures)))
        const replayed = replay({ frozen, again, today: again })
        expect([replayed.same, replayed.differences, replayed.sinceThen]).toEqual([true, [], []])
      }),
    )
  })

  test('of two different figures is never the same', () => {
    const figure = fc.integer({ min: 0, max: 1_000 }).map(String)
    fc.assert(
      fc.property(figure, figure, (one, other) => {
        const differences = compareLines(
          judge({ PARK_OUTPUT: one }).lines,
          judge({ PARK_OUTPUT: other }).lines,
        )
        expect(differences.length === 0).toBe(one === other)
      }),
    )
  })
})
