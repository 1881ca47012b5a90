import { member } from '@ndseb/standalone/demo/people.ts'
import { apply } from '@ndseb/standalone/demo/play/apply.ts'
import { departmentsOf } from '@ndseb/standalone/demo/play/cases.ts'
import { forward } from '@ndseb/standalone/demo/play/province.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openRound } from '../support/given.ts'
import { openTestGraph, type TestGraph } from '../support/graph.ts'

const [chen, lin, zhao, sun, he] = [
  'expert.chen',
  'expert.lin',
  'expert.zhao',
  'expert.sun',
  'expert.he',
] as const
const idOf = (username: string) => member(username).id
const XIXIAN = '01900000-0000-7000-8002-000000000003'

let graph: TestGraph
let applicationId = ''
let rubric: { code: string }[] = []
beforeAll(async () => {
  graph = await openTestGraph()
  const mofcom = graph.as('mofcom.officer')
  const roundId = await openRound(graph, 91, '2026-03-31')
  const opened = await apply(graph.stage, roundId, {
    ...{ slug: 'xixian', name: '西咸', parkId: XIXIAN },
    ...{ unit: member('xixian.unit'), clerk: member('xixian.park'), province: departmentsOf('61') },
    figures: ['131.4', '63.5', '27.7', '66'],
  })
  applicationId = opened.applicationId
  await forward(graph.stage, roundId, [opened], { number: '放函〔2026〕61号', date: '2026-03-03' })
  await graph.stage.moveTo('2026-04-01T01:00:00.000Z')
  const expertIds = [chen, lin, zhao, sun].map(idOf)
  await mofcom.do('convenePanel', { roundId, expertIds })
  await mofcom.do('startExpertReview', { roundId })
  await mofcom.do('assignExperts', { applicationId, expertIds })
  rubric = (await mofcom.read('query ($id: ID!) { round(id: $id) { rubric { code } } }', { id: roundId }))
    .round.rubric
})
afterAll(() => graph?.close())

const assignmentOf = async (person: string): Promise<string> =>
  (await graph.as(person).read('{ myAssignments { id } }')).myAssignments[0].id
const sheet = (assignmentId: string, points: number) => ({
  assignmentId,
  scores: rubric.map(({ code }) => ({ criterion: code, points })),
  opinion: '（测试评审意见）',
})
async function score(person: string, points: number) {
  const assignmentId = await assignmentOf(person)
  await graph.as(person).do('declareNoConflict', { assignmentId })
  await graph.as(person).do('submitScores', sheet(assignmentId, points))
}

describe('an expert who does not answer', () => {
  const READS = 'query ($id: ID!) { application(id: $id) { id } }'
  const reads = async (person: string) =>
    (await graph.as(person).read(READS, { id: applicationId })).application !== null
  const release = (assignmentId: string, person = 'mofcom.officer') =>
    graph.as(person).refusal('releaseExpert', { assignmentId, reason: '逾期未评审' })

  test('is released by MOFCOM alone, with a reason; the review is concluded without him, and the case is closed to him', async () => {
    for (const [index, expert] of [lin, zhao, sun].entries()) await score(expert, 80 + index)
    const assignmentId = await assignmentOf(chen)
    await graph.as(chen).do('declareNoConflict', { assignmentId })
    await graph.settled()
    expect(await reads(chen)).toBe(true)
    const conclude = () => graph.as('mofcom.officer').refusal('concludeExpertReview', { applicationId })
    expect(await conclude()).toMatchObject({ code: 'SCORES_MISSING' })

    for (const person of ['cac.officer', 'shaanxi.commerce', 'expert.chen'])
      expect(await release(assignmentId, person)).toMatchObject({ code: 'FORBIDDEN' })
    expect(
      await graph.as('mofcom.officer').refusal('releaseExpert', { assignmentId, reason: ' ' }),
    ).toMatchObject({ code: 'REQUIRED', path: ['reason'] })
    expect(await release(assignmentId)).toBe(null)
    await graph.settled()

    expect(await reads(chen)).toBe(false)
    expect(await graph.as(chen).refusal('submitScores', sheet(assignmentId, 90))).toMatchObject({
      code: 'STEP_NOT_ALLOWED',
    })
    expect(await conclude()).toBe(null)
    const { application } = await graph
      .as('mofcom.officer')
      .read('query ($id: ID!) { application(id: $id) { expertResult { count } } }', { id: applicationId })
    expect(application.expertResult).toEqual({ count: 3 })
  })

  test('who has scored is not released any more', async () => {
    expect(await release(await assignmentOf(lin))).toMatchObject({
      code: 'STEP_NOT_ALLOWED',
      availableSteps: [],
    })
  })

  test('stays shut out when the word of his admission comes late', async () => {
    const event = { applicationId, parkId: XIXIAN, personId: idOf(chen) }
    const late = JSON.stringify({ ...event, admitted: true, version: 1 })
    await graph.sql(`select platform.announce('applications:set-reader', $1)`, [late])
    await graph.settled()
    expect(await reads(chen)).toBe(false)
  })

  test('reads his assignments at his own person, and at nobody else’s', async () => {
    const { viewer } = await graph.as(chen).read('{ viewer { assignments { status statusName } } }')
    expect(viewer.assignments).toContainEqual({ status: 'RELEASED', statusName: '已解除指派' })
    expect((await graph.as(he).read('{ viewer { assignments { id } } }')).viewer.assignments).toEqual([])
  })

  test('what each ministry received hangs on the agency too', async () => {
    const { agency } = await graph
      .as('cac.officer')
      .read('{ agency(id: "CAC") { receivedLetters { kind letter { letterNumber } } } }')
    expect(agency.receivedLetters).toHaveLength(1)
    expect(agency.receivedLetters[0].kind).toBe('COPY')
  })
})
