import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type DeclaredCase, judgeDeclared } from './eligibility.ts'
import { replayFiling } from './replay-filing.ts'

const filed: DeclaredCase = {
  tier: 'EAST',
  thresholds: [{ standard: 'PARK_OUTPUT', tier: 'EAST', value: '200' }],
  conditions: ['N24.1b', 'N42'],
  figures: { PARK_OUTPUT: '200' },
  operatingSince: '2017-08-31',
  referenceDate: '2019-08-31',
  leadingEnterprises: [{ name: '甲公司（虚构）', hasEvidence: true }],
  ruleVersion: 'standards-2019',
}
const told = (today: DeclaredCase) =>
  replayFiling(filed, judgeDeclared(filed), today).sinceThen.map(({ clause, part, before, after }) => [
    ...[clause, part, before, after],
  ])

describe('a filing judged again', () => {
  test('is the same, and nothing has changed since, where the case says what it said', () => {
    expect(replayFiling(filed, judgeDeclared(filed), filed)).toMatchObject({
      ...{ same: true, differences: [], sinceThen: [] },
      message: { zh: '与当时一致', en: 'the same as then' },
    })
  })

  test('tells a day too few of operation', () => {
    expect(told({ ...filed, operatingSince: '2017-09-01' })).toEqual([
      ['N24', 'OUTCOME', 'MEETS', 'BELOW'],
      ['N24', 'ACTUAL', '2', '1'],
      ['N24', 'MARGIN', '0', '-1'],
      ['N37', 'OUTCOME', 'MEETS', 'BELOW'],
    ])
  })

  test('tells a list without evidence, and a clause that is asked for no more', () => {
    expect(told({ ...filed, leadingEnterprises: [] })).toEqual([
      ['N42', 'OUTCOME', 'MEETS', 'INSUFFICIENT_DATA'],
      ['N42', 'ACTUAL', '1', '0'],
      ['N37', 'OUTCOME', 'MEETS', 'INSUFFICIENT_DATA'],
    ])
    expect(told({ ...filed, conditions: ['N42'] })).toEqual([['N24', 'PRESENT', 'YES', null]])
  })

  test('is always the same as what was just judged, whatever was filed and however it was stored', () => {
    const figure = fc.option(fc.integer({ min: 0, max: 10 ** 9 }).map(String))
    const cases = fc.record({
      ...{ PARK_OUTPUT: figure, INDUSTRY_OUTPUT: figure },
      ...{ SERVICE_EXPORT: figure, ENTERPRISE_COUNT: figure },
    })
    fc.assert(
      fc.property(cases, fc.nat(5), fc.boolean(), (figures, enterprises, isAsked) => {
        const given: DeclaredCase = {
          ...{ ...filed, figures, conditions: isAsked ? filed.conditions : [] },
          leadingEnterprises: Array.from({ length: enterprises }, () => ({ name: '', hasEvidence: isAsked })),
        }
        const stored: DeclaredCase = JSON.parse(JSON.stringify(given))
        const verdict = JSON.parse(JSON.stringify(judgeDeclared(given)))
        expect(replayFiling(stored, verdict, given)).toMatchObject({ same: true, sinceThen: [] })
      }),
    )
  })
})
