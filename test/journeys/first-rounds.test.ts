import { type Reference, readReference } from '@ndseb/db/reference.ts'
import type { Answer } from '@ndseb/standalone/demo/actor.ts'
import { DEMO_BEGINS, playFirstRounds } from '@ndseb/standalone/demo/first-rounds.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestGraph, type TestGraph } from '../support/graph.ts'
import { waiting } from '../support/waiting.ts'

/** What a newcomer finds after the first start. */
let graph: TestGraph
let cases: Answer[]
beforeAll(async () => {
  graph = await openTestGraph()
  const behind = new Date(DEMO_BEGINS).getTime() - Date.now()
  await graph.sql('update platform.demo_clock set offset_ms = $1', [behind])
  await playFirstRounds(graph.graph, () => {})
  cases = await graph.sql(
    `select r.number as round, p.name, p.fictional, a.status, (select coalesce(array_agg(h.step order by h.id), '{}')
        from applications.history h where h.subject_type = 'APPLICATION' and h.subject_id = a.id) as steps
       from applications.application a join applications.round r on r.id = a.round_id
       join applications.park p on p.id = a.park_id order by r.number, p.name`,
  )
}, 120_000)
afterAll(() => graph?.close())

const caseOf = (name: string) => cases.find((one) => one.name === name)

describe('every ending is there', () => {
  test.each([
    ['rejected by its province', '沈阳示例软件园（虚构）', 'PROVINCIAL_REJECTED', ['rejectAtProvince']],
    [
      'returned, filed again, not selected',
      '青岛示例软件园（虚构）',
      'NOT_SELECTED',
      ['return', 'reopen', 'leaveOut'],
    ],
    [
      'late and accepted',
      '长春示例软件园（虚构）',
      'NOT_SELECTED',
      ['forwardLate', 'acceptLate', 'leaveOut'],
    ],
    ['late and refused', '乌鲁木齐示例软件园（虚构）', 'NOT_SELECTED', ['forwardLate', 'refuseLate']],
    ['withdrawn', '福州示例软件园（虚构）', 'WITHDRAWN', ['forward', 'withdraw']],
    ['not selected', '深圳示例软件园（虚构）', 'NOT_SELECTED', ['concludeExpertReview', 'leaveOut']],
    [
      'objection upheld',
      '无锡示例软件园（虚构）',
      'OBJECTION_UPHELD',
      ['publish', 'hold', 'upholdObjection'],
    ],
    ['objection not upheld', '重庆示例数字港（虚构）', 'DESIGNATED', ['hold', 'clear', 'designate']],
    ['designated', '中关村软件园', 'DESIGNATED', ['publish', 'clear', 'designate']],
  ])('%s', (_ending, name, status, steps) => {
    expect(caseOf(name)).toMatchObject({ status, steps: expect.arrayContaining(steps) })
  })

  test.each([
    ['with a waiver granted', '西咸示例软件园（虚构）', ['GRANTED']],
    ['with a waiver refused', '南宁示例软件园（虚构）', ['REFUSED']],
    ['with none proposed', '贵安示例软件园（虚构）', []],
  ])('below a standard, %s', async (_how, name, waivers) => {
    const { applications } = await graph
      .as('mofcom.officer')
      .read(
        '{ applications(first: 100) { nodes { park { name } status waivers { status } findings { outcome } } } }',
      )
    const found = applications.nodes.find((one: Answer) => one.park.name === name)
    expect(found.status).toBe('NOT_SELECTED')
    expect(found.waivers.map(({ status }: { status: string }) => status)).toEqual(waivers)
    expect(found.findings).toEqual([{ outcome: 'BELOW' }])
  })

  test('a departure from the experts’ order, and its reason', async () => {
    const { rounds } = await graph
      .as('miit.officer')
      .read('{ rounds { candidateList { leftOut { parkName position departureReason } } } }')
    const departures = rounds.flatMap((round: Answer) =>
      (round.candidateList?.leftOut ?? []).filter((entry: Answer) => entry.departureReason),
    )
    expect(departures).toMatchObject([{ parkName: '西咸示例软件园（虚构）', position: null }])
  })
})

describe('what is made up says so, and happens to nobody real', () => {
  test('the real parks are the twelve of the first batch, in round 1 alone, and all designated', () => {
    const real = cases.filter(({ fictional }) => !fictional)
    const batch = readReference<Reference<{ zh: string }>>('first-batch').rows.map(({ zh }) => zh)
    expect(real.map(({ name }) => name).toSorted()).toEqual(batch.toSorted())
    for (const one of real) {
      expect(one).toMatchObject({ round: 1, status: 'DESIGNATED' })
      for (const step of ['return', 'forwardLate', 'hold']) expect(one.steps).not.toContain(step)
    }
  })

  test('every other park is fictional by name, and none of round 1 is designated', () => {
    const madeUp = cases.filter(({ fictional }) => fictional)
    expect(madeUp.length).toBeGreaterThan(20)
    for (const { name } of madeUp) expect(name).toContain('（虚构）')
    const designated = madeUp.filter(({ status }) => status === 'DESIGNATED')
    expect(new Set(designated.map(({ round }) => round))).toEqual(new Set([2]))
  })

  test('no real base was objected to, waived, re-reviewed or named in any document but the first', async () => {
    const { bases } = await graph.public.read(
      '{ bases(first: 50) { nodes { name status documents { kind documentNumber } reReviews { status } } } }',
    )
    const real = bases.nodes.filter(({ name }: { name: string }) => !name.includes('（虚构）'))
    expect(real).toHaveLength(12)
    for (const base of real)
      expect(base).toMatchObject({
        ...{ status: 'RE_REVIEW_DUE', reReviews: [] },
        documents: [{ kind: 'DESIGNATION', documentNumber: '演示文〔2020〕1号' }],
      })
    const touched = await graph.sql(
      `select p.name from applications.park p join applications.application a on a.park_id = p.id
        where not p.fictional and (exists (select from reviews.objection o where o.application_id = a.id)
          or exists (select from reviews.waiver w where w.application_id = a.id))`,
    )
    expect(touched).toEqual([])
  })
})

test('the registry shows re-reviews due, passed, failed and under way, with their documents (N64–N65)', async () => {
  const { bases } = await graph.public.read(
    '{ bases(first: 50) { nodes { name status overdue documents { kind } reReviews { status } } } }',
  )
  const base = (name: string) => bases.nodes.find((one: Answer) => one.name === name)
  const made = { kind: 'DESIGNATION' }
  expect(base('宁波示例数字港（虚构）')).toMatchObject({
    ...{ documents: [made, { kind: 'RENEWAL' }], reReviews: [{ status: 'PASSED' }] },
  })
  expect(base('郑州示例数字港（虚构）')).toMatchObject({
    ...{ status: 'DISQUALIFIED', documents: [made, { kind: 'DISQUALIFICATION' }] },
    reReviews: [{ status: 'FAILED' }],
  })
  expect(base('重庆示例数字港（虚构）')).toMatchObject({
    ...{ status: 'UNDER_RE_REVIEW', documents: [made], reReviews: [{ status: 'UNDER_WAY' }] },
  })
  expect(base('西安示例数字港（虚构）')).toMatchObject({
    status: 'RE_REVIEW_DUE',
    overdue: true,
    reReviews: [],
  })
})

test('shares, totals and early warnings are there to see, of fictional bases alone, and say that they are made up', async () => {
  const { indicatorValues, earlyWarnings, tradeTotals } = await graph.as('mofcom.officer').read(
    `{ indicatorValues(code: "A", year: 2025, level: BASE) { nodes { value yearOnYear place { base { name } } records { source } } }
       earlyWarnings(year: 2025) { nodes { code base { name } } } tradeTotals(year: 2025) { revisions { source } } }`,
  )
  const { nodes } = indicatorValues
  expect(nodes).toHaveLength(4)
  for (const { value, yearOnYear, place, records } of nodes) {
    expect([value, yearOnYear]).not.toContain(null)
    expect(place.base.name).toContain('虚构')
    expect(records).toEqual([{ source: expect.stringContaining('虚构') }])
  }
  expect(new Set(earlyWarnings.nodes.map(({ code }: Answer) => code))).toContain('FALLING')
  expect(tradeTotals[0].revisions).toHaveLength(2)
  for (const { source } of tradeTotals[0].revisions) expect(source).toContain('虚构')
})

describe('something waits for everybody', () => {
  test.each([
    ['hainan.unit', ['PARK_TO_RECOMMEND']],
    ['hainan.park', ['APPLICATION_TO_FILE']],
    ['nanjing.park', ['APPLICATION_TO_FILE']],
    ['suzhou.park', ['APPLICATION_TO_REOPEN']],
    ['jiangsu.commerce', ['OPINION_TO_GIVE']],
    ['zhejiang.cyberspace', ['OPINION_TO_GIVE']],
    ['shaanxi.industry', ['LETTER_TO_SIGN']],
    ['expert.chen', ['CONFLICT_TO_DECLARE']],
    ['expert.lin', ['CONFLICT_TO_DECLARE']],
    ['expert.zhao', ['CONFLICT_TO_DECLARE']],
    ['expert.sun', ['CONFLICT_TO_DECLARE']],
    ['expert.he', ['CONFLICT_TO_DECLARE']],
  ])('%s: %j', async (username, kinds) => {
    expect(await waiting(graph, username)).toEqual({ [username]: kinds })
  })

  test.each(['mofcom', 'cac', 'miit'])(
    '%s has findings to record and an opinion to give',
    async (ministry) => {
      const kinds = (await waiting(graph, `${ministry}.officer`))[`${ministry}.officer`]
      expect(kinds).toEqual(expect.arrayContaining(['FINDINGS_TO_RECORD', 'RE_REVIEW_OPINION_TO_GIVE']))
    },
  )

  test('MOFCOM has a late case, a waiver, a case without experts and re-reviews to start besides', async () => {
    const { applications, waivers } = await graph
      .as('mofcom.officer')
      .read(`{ applications(filter: { statuses: [LATE, SUBMITTED] }) { nodes { park { name } status } }
        waivers(filter: { status: PROPOSED }) { totalCount } }`)
    expect(applications.nodes.map(({ status }: Answer) => status).toSorted()).toEqual([
      ...['LATE', 'SUBMITTED', 'SUBMITTED'],
    ])
    expect(waivers.totalCount).toBe(1)
    expect((await waiting(graph, 'mofcom.officer'))['mofcom.officer']).toContain('RE_REVIEW_TO_START')
  })
})
