import type { OpenCase } from '@ndseb/standalone/demo/play/cases.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { correct, type ReviewedCase, reviewedCase } from '../support/corrections.ts'
import { openRound } from '../support/given.ts'
import { openTestGraph, type TestGraph } from '../support/graph.ts'
import {
  EXPERT_RESULT,
  FILINGS,
  FROZEN_CHECK,
  fieldOf,
  forwardedCase,
  recordOutput,
} from '../support/replays.ts'
import { reviewedRound } from '../support/reviewed-round.ts'

/** Every verdict of the past is judged again from what was frozen with it: the same, or different, and why. */
let graph: TestGraph
beforeAll(async () => {
  graph = await openTestGraph()
})
afterAll(() => graph?.close())

const BEFORE_AND_AFTER = ['clause', 'part', 'before', 'after'] as const
const told = (differences: readonly Record<string, string | null>[]) =>
  differences.map((one) => BEFORE_AND_AFTER.map((name) => one[name]))

describe('a case of Nanjing that is returned, corrected and filed again', () => {
  let one: ReviewedCase
  const filings = async (person = 'nanjing.park') =>
    (await fieldOf(graph, person, one.applicationId, FILINGS)).filings

  test('has one filing with its verdict, which comes out the same when judged again', async () => {
    one = await reviewedCase(graph, 121)
    const { application } = await graph
      .as('nanjing.park')
      .read(
        'query ($id: ID!) { application(id: $id) { eligibility { outcome findings { clause outcome actual } } } }',
        { id: one.applicationId },
      )
    expect(await filings()).toEqual([
      {
        ...{ number: 1, ruleVersion: 'standards-2019', verdict: application.eligibility },
        replay: {
          ...{ same: true, ruleVersionThen: 'standards-2019', ruleVersionNow: 'standards-2019' },
          ...{ differences: [], sinceThen: [], message: 'the same as then' },
        },
      },
    ])
  })

  test('keeps the first verdict, the same by today’s rules, and tells what the correction changed since', async () => {
    await correct(graph, one, { declared: [{ standard: 'SERVICE_EXPORT', value: '59.9999' }] })
    const [second, first] = await filings()
    expect([second.number, second.verdict.outcome, first.number, first.verdict.outcome]).toEqual([
      ...[2, 'BELOW', 1, 'MEETS'],
    ])
    expect(second.replay).toMatchObject({ same: true, sinceThen: [] })
    expect(first.replay).toMatchObject({
      ...{ same: true, differences: [] },
      message: 'the same as then; the inputs have changed since, which tells in 4',
    })
    expect(told(first.replay.sinceThen)).toEqual([
      ['N32', 'OUTCOME', 'MEETS', 'BELOW'],
      ['N32', 'ACTUAL', '88.4', '59.9999'],
      ['N32', 'MARGIN', '28.4', '-0.0001'],
      ['N37', 'OUTCOME', 'MEETS', 'BELOW'],
    ])
    expect(first.replay.sinceThen[1]).toMatchObject({ source: 'DECLARED', revision: null })
    expect(await filings('jiangsu.industry')).toEqual([second, first])
  })

  test('frozen with a verdict that the rules of today do not give: it says different, and names clause and part', async () => {
    await graph.sql(
      `update applications.filing_verdict set verdict = jsonb_set(jsonb_set(verdict, '{outcome}', '"BELOW"'), '{findings,1,required}', '"300"')
        where application_id = $1`,
      [one.applicationId],
    )
    const [, first] = await filings()
    expect(first.verdict.outcome).toBe('BELOW')
    expect(first.replay.same).toBe(false)
    expect(told(first.replay.differences)).toEqual([
      ['N30', 'REQUIRED', '300', '200'],
      ['N37', 'OUTCOME', 'BELOW', 'MEETS'],
    ])
  })

  test('filed before verdicts were frozen: the filing is there, and nothing of it is made up', async () => {
    await graph.sql('update applications.filing set inputs = null where application_id = $1', [
      one.applicationId,
    ])
    await graph.sql('delete from applications.filing_verdict where application_id = $1', [one.applicationId])
    expect(await filings()).toEqual(
      [2, 1].map((number) => ({ number, ruleVersion: null, verdict: null, replay: null })),
    )
  })
})

describe('a case of Nanjing that a joint letter forwards', () => {
  let opened: OpenCase
  const frozen = async (person = 'mofcom.officer') =>
    (await fieldOf(graph, person, opened.applicationId, FROZEN_CHECK))?.frozenCheck
  const announceAgain = async (applicationId: string) => {
    await graph.sql(`select platform.announce('statistics:freeze-check', $1)`, [
      JSON.stringify({ applicationId }),
    ])
    await graph.settled()
  }

  test('has its check frozen, declared beside reported, and it comes out the same', async () => {
    opened = await forwardedCase(graph, await openRound(graph, 122))
    const { check, replay } = await frozen()
    expect(check).toMatchObject({ outcome: 'INSUFFICIENT_DATA', agreement: 'DIFFERS' })
    expect(check.comparisons[0]).toEqual({
      ...{ standard: 'PARK_OUTPUT', declared: '286.5', reported: '286', agreement: 'DIFFERS' },
      ...{ source: '统计快报（测试）', revision: 1 },
    })
    expect(replay).toMatchObject({ same: true, differences: [], sinceThen: [] })
  })

  test('keeps it when MIIT revises a figure: the same by today’s rules, and the revision is named with its source', async () => {
    const before = await frozen()
    await recordOutput(graph, opened, '286.5', '统计年报（测试）')
    const { check, replay } = await frozen()
    expect(check).toEqual(before.check)
    expect(replay).toMatchObject({ same: true, differences: [] })
    expect(told(replay.sinceThen)).toEqual([
      ['N30', 'ACTUAL', '286', '286.5'],
      ['N30', 'MARGIN', '86', '86.5'],
      ['N30', 'DIFFERENCE', '0.5', '0.0'],
      ['N30', 'AGREEMENT', 'DIFFERS', 'AGREES'],
    ])
    for (const one of replay.sinceThen) expect(one).toMatchObject({ source: '统计年报（测试）', revision: 2 })
  })

  test('is frozen once, however often it is announced, and with the revisions of its day, however late', async () => {
    const rows = () =>
      graph.sql('select * from statistics.frozen_check where application_id = $1', [opened.applicationId])
    const first = await rows()
    await announceAgain(opened.applicationId)
    expect(await rows()).toEqual(first)
    await graph.sql('delete from statistics.frozen_check where application_id = $1', [opened.applicationId])
    await announceAgain(opened.applicationId)
    const [again] = await rows()
    expect([again?.inputs, again?.verdict]).toEqual([first[0]?.inputs, first[0]?.verdict])
  })

  test('judged otherwise by the rules of today: it says different, and names clause and part', async () => {
    await graph.sql(
      `update statistics.frozen_check set verdict = jsonb_set(verdict, '{comparisons,0,agreement}', '"AGREES"') where application_id = $1`,
      [opened.applicationId],
    )
    const { replay } = await frozen()
    expect([replay.same, told(replay.differences)]).toEqual([
      false,
      [['N30', 'AGREEMENT', 'AGREES', 'DIFFERS']],
    ])
  })

  test('is for its own province, unit and park as well, and for nobody else’s', async () => {
    for (const person of ['cac.officer', 'jiangsu.commerce', 'nanjing.unit', 'nanjing.park'])
      expect((await frozen(person)).check.outcome).toBe('INSUFFICIENT_DATA')
    for (const person of ['zhejiang.commerce', 'hangzhou.park', 'expert.chen', 'analyst.mofcom'])
      expect(await frozen(person)).toBeUndefined()
  })

  test('that was filed before verdicts were frozen has none, and nothing of it is made up', async () => {
    const { applicationId } = opened
    await graph.sql('delete from statistics.frozen_check where application_id = $1', [applicationId])
    await graph.sql('update applications.filing set inputs = null where application_id = $1', [applicationId])
    await announceAgain(applicationId)
    expect(await frozen()).toBeNull()
  })

  test('that is not forwarded yet has none, whatever was announced', async () => {
    const { applicationId } = await reviewedCase(graph, 123)
    await announceAgain(applicationId)
    expect(await fieldOf(graph, 'jiangsu.commerce', applicationId, FROZEN_CHECK)).toEqual({
      frozenCheck: null,
    })
  })
})

describe('what the experts came to', () => {
  test('comes out the same from the points of their sheets, and different where it was written otherwise', async () => {
    const { cases } = await reviewedRound(graph, 124)
    const id = cases[0]?.applicationId ?? ''
    const { expertResult } = await fieldOf(graph, 'mofcom.officer', id, EXPERT_RESULT)
    expect(expertResult).toMatchObject({ count: 3, replay: { same: true, sinceThen: [] } })
    await graph.sql('update reviews.expert_conclusion set sum = sum + 1.5 where application_id = $1', [id])
    const other = await fieldOf(graph, 'expert.chen', id, EXPERT_RESULT)
    expect(told(other.expertResult.replay.differences)).toEqual([['N52', 'SUM', '284.1', '282.6']])
  })
})
