import { firstProgramme } from '@ndseb/db/reference.ts'
import { conditionsFor } from '@ndseb/shared/vocabulary/finding-clauses.ts'
import type { GovernmentLevel, PlanKind } from '@ndseb/shared/vocabulary/plans-and-policies.ts'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkConditions } from './conditions.ts'
import { questionsFor } from './form.ts'

const record = (
  clause: string,
  over: { title?: string; version?: number; level?: GovernmentLevel; kind?: PlanKind } = {},
) => ({ clause, title: '材料', version: 1, level: null, kind: null, ...over })
const cells = (['PROVINCIAL', 'CITY'] as const).flatMap((level) =>
  (['PLAN', 'POLICY'] as const).map((kind) => record('N29', { title: `${level} ${kind}`, level, kind })),
)
const applicant = { parkType: 'DIGITAL_SERVICE_PARK', governments: 'PROVINCE_AND_CITY' } as const
const complete = {
  ...applicant,
  conditions: firstProgramme.conditions,
  form: firstProgramme.form,
  answers: Object.fromEntries(questionsFor(firstProgramme.form, applicant).map(({ code }) => [code, '有'])),
  evidence: [...conditionsFor('DIGITAL_SERVICE_PARK').map((clause) => record(clause)), ...cells],
  creditCode: null,
  ...{ operatingSince: '2017-08-31', referenceDate: '2019-08-31', ruleVersion: 'v' },
}
const nothing = { ...complete, answers: {}, evidence: [], operatingSince: null }
const of = (clause: string, given: Parameters<typeof checkConditions>[0]) => {
  const found = checkConditions(given).find((one) => one.clause === clause)
  if (!found) throw new Error(`no condition ${clause}`)
  return found
}

describe('the conditions of a case (N18, N24–N29)', () => {
  test('are those that the round judges', () => {
    const checked = checkConditions({ ...complete, conditions: ['N29', 'N28.5a'] })
    expect(checked.map(({ clause }) => clause)).toEqual(['N28.5a', 'N29'])
  })

  test('that is complete are for the ministries to judge; only the years are counted', () => {
    const checked = checkConditions(complete)
    expect(checked.map(({ clause }) => clause)).toEqual(conditionsFor('DIGITAL_SERVICE_PARK'))
    for (const { clause, selfCheck } of checked) {
      expect(selfCheck.outcome).toBe(clause === 'N24.1b' ? 'MEETS' : 'TO_BE_JUDGED')
      expect(selfCheck.missing).toEqual([])
    }
  })

  test('of which nothing is there lack an answer and evidence, each by itself', () => {
    for (const { clause, selfCheck } of checkConditions(nothing)) {
      expect(selfCheck.outcome).toBe('INSUFFICIENT_DATA')
      if (clause === 'N24.1b') expect(selfCheck.missing).toEqual(['OPERATING_SINCE', 'EVIDENCE'])
      else if (clause !== 'N29') expect(selfCheck.missing).toEqual(['ANSWER', 'EVIDENCE'])
    }
    expect(of('N28.5a', nothing).selfCheck.message).toEqual({
      zh: '材料不齐；尚缺：申报表答复、证明材料',
      en: 'something is missing; missing: the answer in the form, evidence',
    })
  })

  test('evidence supports exactly the clause that it names, by the newest version of its title', () => {
    const evidence = [
      record('N28.5a', { version: 2 }),
      record('N28.5a'),
      record('N28.5a', { title: '另一份' }),
      record('N28'),
    ]
    const given = { ...complete, evidence }
    expect(of('N28.5a', given).evidence).toEqual([evidence[0], evidence[2]])
    expect(of('N28.5b', given)).toMatchObject({ evidence: [], selfCheck: { missing: ['EVIDENCE'] } })
  })

  test('the credit code of the management body stands for evidence that it is registered (N24 1a)', () => {
    const without = { ...complete, evidence: [] }
    expect(of('N24.1a', without).selfCheck.missing).toEqual(['EVIDENCE'])
    const coded = of('N24.1a', { ...without, creditCode: '91350100M000100Y43' }).selfCheck
    expect(coded).toMatchObject({ outcome: 'TO_BE_JUDGED', missing: [] })
    expect(coded.message.en).toContain('GB 32100')
    expect(of('N24.1a', { ...without, creditCode: '91350100M000100Y4A' }).selfCheck.missing).toEqual([
      'EVIDENCE',
    ])
  })

  test.each([
    ['2017-08-31', '2019-08-31', 'MEETS'],
    ['2017-09-01', '2019-08-31', 'BELOW'],
    ['2016-02-29', '2018-02-28', 'MEETS'],
    ['2016-02-29', '2018-02-27', 'BELOW'],
    ['2018-02-28', '2020-02-28', 'MEETS'],
    ['2018-03-01', '2020-02-29', 'BELOW'],
  ])('operating since %s is %s years on: %s (N24 1b)', (operatingSince, referenceDate, outcome) => {
    expect(of('N24.1b', { ...complete, operatingSince, referenceDate }).selfCheck.outcome).toBe(outcome)
  })

  test('years that are enough stay enough without evidence, which is named as missing', () => {
    expect(of('N24.1b', { ...complete, evidence: [] }).selfCheck).toMatchObject({
      ...{ outcome: 'MEETS', missing: ['EVIDENCE'] },
    })
  })

  test('the cells of plans and policies that lack are named one by one (N29)', () => {
    const lacking = { ...complete, evidence: cells.slice(1, 3) }
    expect(of('N29', lacking).selfCheck).toMatchObject({
      ...{ outcome: 'INSUFFICIENT_DATA', missing: ['PROVINCIAL_PLAN', 'CITY_POLICY'] },
    })
    expect(of('N29', { ...lacking, governments: 'MUNICIPALITY' }).selfCheck.missing).toEqual([])
    // A whole province has not said yet what its city level is.
    const area = { ...complete, governments: 'PROVINCE_LEVEL_AREA' } as const
    expect(of('N29', area).selfCheck.missing).toEqual(['ANSWER'])
    expect(
      of('N29', { ...area, answers: { ...area.answers, CITY_LEVEL: '海口市' } }).selfCheck.missing,
    ).toEqual([])
  })

  test('are never decided by the program where the notice asks for a judgement', () => {
    fc.assert(
      fc.property(
        fc.subarray(complete.evidence),
        fc.subarray(Object.entries(complete.answers)),
        (evidence, some) => {
          const given = { ...complete, evidence, answers: Object.fromEntries(some) }
          for (const { clause, selfCheck } of checkConditions(given)) {
            if (clause === 'N24.1b') continue
            expect(selfCheck.outcome).toBe(
              selfCheck.missing.length > 0 ? 'INSUFFICIENT_DATA' : 'TO_BE_JUDGED',
            )
          }
        },
      ),
    )
  })
})
