import { member } from '@ndseb/standalone/demo/people.ts'
import { apply } from '@ndseb/standalone/demo/play/apply.ts'
import { departmentsOf } from '@ndseb/standalone/demo/play/cases.ts'
import { forward } from '@ndseb/standalone/demo/play/province.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openRound } from '../support/given.ts'
import { openTestGraph, type TestGraph } from '../support/graph.ts'
import { rowsAs } from '../support/rows-as.ts'

const [chen, lin, zhao, sun, he] = ['chen', 'lin', 'zhao', 'sun', 'he'].map((name) => `expert.${name}`)
const idOf = (username = '') => member(username).id
const PARKS = { nanjing: ['1', '32'], hangzhou: ['2', '33'], xixian: ['3', '61'] } as const
type Place = keyof typeof PARKS

let graph: TestGraph
/** Cases that were forwarded in a round whose experts are convened: a case a test. */
const cases: Record<string, string> = {}
let roundId = ''
let rubric: { code: string; max: number }[] = []

beforeAll(async () => {
  graph = await openTestGraph()
  const mofcom = graph.as('mofcom.officer')
  roundId = await openRound(graph, 81, '2026-03-31')
  for (const place of Object.keys(PARKS) as Place[]) {
    const [park, province] = PARKS[place]
    const opened = await apply(graph.stage, roundId, {
      slug: place,
      name: place,
      parkId: `01900000-0000-7000-8002-00000000000${park}`,
      unit: member(`${place}.unit`),
      clerk: member(`${place}.park`),
      province: departmentsOf(province),
      figures: ['286.5', '151.2', '88.4', '141'],
    })
    await forward(graph.stage, roundId, [opened], { number: `专函〔2026〕${province}号`, date: '2026-03-03' })
    cases[place] = opened.applicationId
  }
  await graph.stage.moveTo('2026-04-01T01:00:00.000Z')
  await mofcom.do('convenePanel', { roundId, expertIds: [chen, lin, zhao, sun].map(idOf) })
  await mofcom.do('startExpertReview', { roundId })
  rubric = (await mofcom.read('query ($id: ID!) { round(id: $id) { rubric { code max } } }', { id: roundId }))
    .round.rubric
})
afterAll(() => graph?.close())

const assign = (place: Place, ...experts: (string | undefined)[]) =>
  graph
    .as('mofcom.officer')
    .refusal('assignExperts', { applicationId: cases[place], expertIds: experts.map(idOf) })

async function assignmentOf(expert = '', place: Place): Promise<string> {
  const { myAssignments } = await graph.as(expert).read('{ myAssignments { id applicationId } }')
  return myAssignments.find((one: { applicationId: string }) => one.applicationId === cases[place])?.id
}
const sheet = (assignmentId: string, points: number) => ({
  assignmentId,
  scores: rubric.map(({ code }) => ({ criterion: code, points })),
  opinion: '（测试评审意见）',
})
async function score(expert = '', place: Place, points: number) {
  const assignmentId = await assignmentOf(expert, place)
  await graph.as(expert).do('declareNoConflict', { assignmentId })
  await graph.as(expert).do('submitScores', sheet(assignmentId, points))
}

const SHEETS = `query ($id: ID!) { application(id: $id) { expertAssignments { status } scoreSheets { expertName weightedTotal }
  expertResult { count mean } } }`
const seen = async (person = '', place: Place) =>
  (await graph.as(person).read(SHEETS, { id: cases[place] })).application

describe('MOFCOM convenes and assigns', () => {
  test('alone: nobody else convenes, and only people of the pool', async () => {
    const input = { roundId, expertIds: [idOf(chen)] }
    for (const person of ['cac.officer', 'miit.officer', 'jiangsu.commerce', 'expert.chen'])
      expect(await graph.as(person).refusal('convenePanel', input)).toMatchObject({ code: 'FORBIDDEN' })
    const mofcom = graph.as('mofcom.officer')
    expect(await mofcom.refusal('convenePanel', { roundId, expertIds: ['nobody'] })).toMatchObject({
      code: 'EXPERT_UNKNOWN',
    })
    expect(await mofcom.refusal('convenePanel', { roundId, expertIds: [] })).toMatchObject({
      code: 'REQUIRED',
    })
    const { round } = await mofcom.read(
      'query ($id: ID!) { round(id: $id) { status expertPanel { id employer province { name } } } }',
      { id: roundId },
    )
    expect(round.status).toBe('EXPERT_REVIEW')
    expect(round.expertPanel).toHaveLength(4)
    expect(round.expertPanel).toContainEqual({
      id: idOf(sun),
      employer: '示例江南网络安全研究所（虚构）',
      province: { name: '江苏' },
    })
  })

  test('at least three members of the group, none of the park’s own province (N82)', async () => {
    expect(await assign('nanjing', chen, lin)).toMatchObject({ code: 'EXPERTS_TOO_FEW', clause: 'N52' })
    expect(await assign('nanjing', chen, lin, he)).toMatchObject({ code: 'EXPERT_NOT_ON_PANEL' })
    expect(await assign('nanjing', chen, lin, sun)).toMatchObject({ code: 'EXPERT_CONFLICT', clause: 'N82' })
    expect(await assign('nanjing', chen, chen, lin)).toMatchObject({ code: 'GIVEN_TWICE' })
    const { application } = await graph
      .as('mofcom.officer')
      .read('query ($id: ID!) { application(id: $id) { status expertAssignments { id } } }', {
        id: cases.nanjing,
      })
    expect(application).toEqual({ status: 'SUBMITTED', expertAssignments: [] })
    expect(await assign('nanjing', chen, lin, zhao)).toBeNull()
    expect(await assign('nanjing', chen)).toMatchObject({ code: 'ALREADY_ASSIGNED' })
  })
})

describe('an expert', () => {
  test('sees no more than the assignment before declaring, and the application after (N80)', async () => {
    const expert = graph.as('expert.chen')
    const read = () =>
      expert.ask(
        '{ myAssignments { parkName province { name } status availableSteps application { id status park { name } } } }',
      )
    const before = await read()
    expect(before.data.myAssignments).toMatchObject([
      {
        parkName: '南京示例数字服务园（虚构）',
        province: { name: '江苏' },
        status: 'ASSIGNED',
        availableSteps: ['declareNoConflict', 'declareConflict'],
      },
    ])
    expect(before.data.myAssignments.at(0).application?.status ?? null).toBeNull()
    const assignmentId = await assignmentOf('expert.chen', 'nanjing')
    expect(await expert.refusal('submitScores', sheet(assignmentId, 80))).toMatchObject({
      code: 'STEP_NOT_ALLOWED',
      availableSteps: ['declareNoConflict', 'declareConflict'],
    })
    await expert.do('declareNoConflict', { assignmentId, explanation: '与园区及企业均无往来' })
    await graph.settled()
    expect((await read()).data.myAssignments.at(0)).toMatchObject({
      status: 'ADMITTED',
      application: { status: 'EXPERT_REVIEW', park: { name: '南京示例数字服务园（虚构）' } },
    })
  })

  test('who declares a conflict is out: the assignment is closed and the application stays hidden', async () => {
    expect(await assign('hangzhou', chen, lin, zhao, sun)).toBeNull()
    const expert = graph.as('expert.sun')
    const assignmentId = await assignmentOf(sun, 'hangzhou')
    expect(await expert.refusal('declareConflict', { assignmentId, explanation: ' ' })).toMatchObject({
      code: 'REQUIRED',
    })
    const declared = await expert.do(
      'declareConflict',
      { assignmentId, explanation: '配偶任职于园区企业' },
      'assignment { status availableSteps history { step } }',
    )
    expect(declared.assignment).toEqual({
      status: 'CONFLICTED',
      availableSteps: [],
      history: [{ step: 'assign' }, { step: 'declareConflict' }],
    })
    await graph.settled()
    expect((await expert.read(SHEETS, { id: cases.hangzhou })).application).toBeNull()
    expect(await expert.refusal('submitScores', sheet(assignmentId, 90))).toMatchObject({
      code: 'STEP_NOT_ALLOWED',
    })
    expect(await graph.as('expert.chen').refusal('declareNoConflict', { assignmentId })).toMatchObject({
      code: 'NOT_FOUND',
    })
  })

  test('scores every criterion once, in whole points within bounds, and for good', async () => {
    const expert = graph.as('expert.chen')
    const assignmentId = await assignmentOf(chen, 'nanjing')
    const good = sheet(assignmentId, 80)
    const refused = async (scores: object[]) =>
      (await expert.refusal('submitScores', { ...good, scores }))?.code
    expect(await refused(good.scores.slice(1))).toBe('SCORE_MISSING')
    expect(await refused([...good.scores, ...good.scores.slice(0, 1)])).toBe('GIVEN_TWICE')
    expect(await refused([...good.scores.slice(1), { criterion: 'CHARM', points: 1 }])).toBe('SCORE_UNKNOWN')
    for (const points of [-1, 101])
      expect(await refused(good.scores.map((one) => ({ ...one, points })))).toBe('OUT_OF_RANGE')
    expect(await expert.refusal('submitScores', { ...good, opinion: '' })).toMatchObject({ code: 'REQUIRED' })
    await expert.do('submitScores', good, 'assignment { scoreSheet { weightedTotal } }')
    expect(await expert.refusal('submitScores', sheet(assignmentId, 99))).toMatchObject({
      code: 'SCORES_ARE_FINAL',
    })
  })

  test('sees nobody else’s scores before submitting: no row, no count, no mean, no order (N80)', async () => {
    const assignmentId = await assignmentOf(lin, 'nanjing')
    await graph.as('expert.lin').do('declareNoConflict', { assignmentId })
    await graph.settled()
    expect(await seen(lin, 'nanjing')).toEqual({
      expertAssignments: [{ status: 'ADMITTED' }],
      scoreSheets: [],
      expertResult: null,
    })
    const inSql = `select count(*)::int as n, avg(weighted_total) as mean from reviews.score_sheet where application_id = $1`
    const nothing = [{ n: 0, mean: null }]
    expect(await rowsAs(graph, 'reviews', 'expert.lin', inSql, [cases.nanjing])).toEqual(nothing)
    for (const person of ['nanjing.park', 'nanjing.unit', 'jiangsu.commerce', 'expert.he', 'analyst.mofcom'])
      expect(await rowsAs(graph, 'reviews', person, inSql, [cases.nanjing])).toEqual(nothing)

    await graph.as('expert.lin').do('submitScores', sheet(assignmentId, 70))
    expect((await seen(lin, 'nanjing')).scoreSheets).toEqual([
      { expertName: '陈一鸣（虚构）', weightedTotal: '80' },
      { expertName: '林静远（虚构）', weightedTotal: '70' },
    ])
    // Whoever has scored first sees the second sheet too, and neither sees the other case.
    expect((await seen(chen, 'nanjing')).scoreSheets).toHaveLength(2)
    expect(await rowsAs(graph, 'reviews', 'expert.lin', inSql, [cases.hangzhou])).toEqual(nothing)
  })

  test('cannot write another’s sheet or open his own assignment again, not even past the operations', async () => {
    const [assignment] = await graph.sql(
      'select id from reviews.expert_assignment where application_id = $1 and person_id = $2',
      [cases.nanjing, idOf(zhao)],
    )
    const forged = `insert into reviews.score_sheet (id, application_id, person_id, expert_name, scores, weighted_total, opinion, submitted_at)
      values ($1, $2, $3, 'x', '[]', 1, 'x', now())`
    const params = [assignment.id, cases.nanjing, idOf(zhao)]
    for (const person of ['expert.chen', 'expert.zhao', 'mofcom.officer'])
      await expect(rowsAs(graph, 'reviews', person, forged, params)).rejects.toThrow(/row-level security/)
    const claim = `update reviews.expert_assignment set status = 'SUBMITTED' where person_id = current_setting('viewer.id')`
    await expect(rowsAs(graph, 'reviews', 'expert.zhao', claim)).rejects.toThrow(
      /permission denied: no step of EXPERT_ASSIGNMENT leads from ASSIGNED to SUBMITTED/,
    )
    await expect(
      rowsAs(graph, 'reviews', 'expert.chen', 'update reviews.score_sheet set weighted_total = 100'),
    ).rejects.toThrow(/permission denied/)
  })
})

describe('the expert review', () => {
  const concluding = () =>
    graph.as('mofcom.officer', 'en').refusal('concludeExpertReview', { applicationId: cases.nanjing })

  test('is not concluded while a score is missing, and says whose', async () => {
    const refusal = await concluding()
    expect(refusal).toMatchObject({ code: 'SCORES_MISSING', clause: 'N52' })
    expect(refusal?.message).toBe('Scores of 1 experts are missing: 赵思齐（虚构）.')
    expect((await seen('mofcom.officer', 'nanjing')).expertResult).toBeNull()
  })

  test('once concluded has its mean and spread, for the ministries and those who scored; park, unit and province see none (N81)', async () => {
    await score(zhao, 'nanjing', 71)
    expect(await concluding()).toBeNull()
    const result = { count: 3, mean: '73.6667', spread: '10.0000' }
    const query = 'query ($id: ID!) { application(id: $id) { status expertResult { count mean spread } } }'
    for (const person of ['mofcom.officer', 'cac.officer', 'miit.officer', 'expert.zhao']) {
      await graph.settled()
      const { application } = await graph.as(person).read(query, { id: cases.nanjing })
      expect(application).toEqual({ status: 'EXPERT_REVIEWED', expertResult: result })
    }
    for (const person of ['nanjing.park', 'nanjing.unit', 'jiangsu.commerce']) {
      const { data, errors } = await graph.as(person).ask(SHEETS, { id: cases.nanjing })
      expect(data.application).toEqual({ expertAssignments: null, scoreSheets: [], expertResult: null })
      expect(errors.map(({ path }) => path?.at(-1))).toEqual(['expertAssignments'])
    }
    expect(await concluding()).toMatchObject({ code: 'STEP_NOT_ALLOWED' })
  })

  test('goes on without whoever is in conflict, as long as three have scored', async () => {
    for (const expert of [chen, lin, zhao]) await score(expert, 'hangzhou', 60)
    const concluded = await graph
      .as('mofcom.officer')
      .do(
        'concludeExpertReview',
        { applicationId: cases.hangzhou },
        'application { status expertResult { count } }',
      )
    expect(concluded.application).toEqual({ status: 'EXPERT_REVIEWED', expertResult: { count: 3 } })
  })

  test('of an application takes scores no more once it is withdrawn', async () => {
    expect(await assign('xixian', chen, lin, zhao)).toBeNull()
    const assignmentId = await assignmentOf(chen, 'xixian')
    await graph.as('expert.chen').do('declareNoConflict', { assignmentId })
    await graph.settled()
    await graph
      .as('xixian.park')
      .do('withdrawApplication', { applicationId: cases.xixian, reason: '自愿撤回' })
    expect(await graph.as('expert.chen').refusal('submitScores', sheet(assignmentId, 90))).toMatchObject({
      code: 'NOT_UNDER_EXPERT_REVIEW',
    })
  })
})
