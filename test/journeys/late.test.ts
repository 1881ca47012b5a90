import type { OpenCase } from '@ndseb/standalone/demo/play/cases.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openRound } from '../support/given.ts'
import { openTestGraph, type TestGraph } from '../support/graph.ts'
import { fileCase } from '../support/waiver-cases.ts'

/** N48–N50: the deadline day counts to 24:00 in Beijing, whatever weekday it is; what comes later is kept, and waits. */
let graph: TestGraph
beforeAll(async () => {
  graph = await openTestGraph()
})
afterAll(() => graph?.close())

const FIGURES = ['286.5', '151.2', '88.4', '141'] as const
const DEPARTMENTS = ['commerce', 'cyberspace', 'industry'] as const
const STATUS =
  'query ($id: ID!) { application(id: $id) { status availableSteps history { step role reason at } } }'
const statusOf = async (person: string, id: string) =>
  (await graph.as(person).read(STATUS, { id })).application
const review = async ({ applicationId }: OpenCase) => {
  for (const department of DEPARTMENTS)
    await graph
      .as(`jiangsu.${department}`)
      .do('giveProvincialOpinion', { applicationId, attitude: 'SUPPORT', text: '同意（测试）' })
  await graph.as('jiangsu.commerce').do('approveAtProvince', { applicationId })
}
/** A letter of Jiangsu that only waits to be sent. */
async function signedLetter(roundId: string, number: string, cases: readonly OpenCase[]): Promise<string> {
  const { letter } = await graph.as('jiangsu.commerce').do(
    'draftJointLetter',
    {
      ...{ roundId, letterNumber: number, letterDate: '2026-03-02', addressees: ['MOFCOM'] },
      ...{ copies: ['CAC', 'MIIT'], applicationIds: cases.map(({ applicationId }) => applicationId) },
    },
    'letter { id }',
  )
  for (const department of DEPARTMENTS)
    await graph.as(`jiangsu.${department}`).do('signJointLetter', { letterId: letter.id })
  return letter.id
}
const send = async (letterId: string): Promise<string[]> => {
  const { letter } = await graph
    .as('jiangsu.commerce')
    .do('sendJointLetter', { letterId }, 'letter { applications { status } }')
  return letter.applications.map(({ status }: { status: string }) => status)
}

describe('a deadline on Saturday 7 March 2026', () => {
  let [roundId, onTime, late]: (string | undefined)[] = []
  let cases: OpenCase[] = []

  test('is not rolled over to the next working day (N49)', async () => {
    roundId = await openRound(graph, 91, '2026-03-07')
    const { round } = await graph.public.read('query ($id: ID!) { round(id: $id) { deadline closesAt } }', {
      id: roundId,
    })
    expect(round).toEqual({ deadline: '2026-03-07', closesAt: '2026-03-07T16:00:00.000Z' })
  })

  test('is kept by a letter of 23:59:59 in Beijing, and missed by one of 24:00:00 (N48, N50)', async () => {
    cases = [
      await fileCase(graph, roundId ?? '', 'nanjing', FIGURES),
      await fileCase(graph, roundId ?? '', 'suzhou', FIGURES),
    ]
    for (const one of cases) await review(one)
    onTime = await signedLetter(roundId ?? '', '苏商服函〔2026〕91号', cases.slice(0, 1))
    late = await signedLetter(roundId ?? '', '苏商服函〔2026〕92号', cases.slice(1))
    // The demo's clock runs: half a minute before the end leaves time to send.
    await graph.stage.moveTo('2026-03-07T15:59:30.000Z')
    expect(await send(onTime)).toEqual(['SUBMITTED'])
    await graph.stage.moveTo('2026-03-07T16:00:00.000Z')
    expect(await send(late)).toEqual(['LATE'])
  })

  test('missed, the case waits: no experts, no joint study, no findings, until MOFCOM has said (N50)', async () => {
    const applicationId = cases[1]?.applicationId ?? ''
    const mofcom = graph.as('mofcom.officer')
    expect((await statusOf('mofcom.officer', applicationId)).availableSteps).toEqual([
      'acceptLate',
      'refuseLate',
    ])
    const experts = await mofcom.read('{ expertPool { id } }')
    const expertIds = experts.expertPool.slice(0, 3).map(({ id }: { id: string }) => id)
    await mofcom.do('convenePanel', { roundId, expertIds })
    await mofcom.do('startExpertReview', { roundId })
    expect(await mofcom.refusal('assignExperts', { applicationId, expertIds })).toMatchObject({
      code: 'STEP_NOT_ALLOWED',
    })
    expect(await mofcom.refusal('concludeExpertReview', { applicationId })).toMatchObject({
      code: 'STEP_NOT_ALLOWED',
    })
    expect(
      await mofcom.refusal('recordFinding', {
        applicationId,
        clause: 'N29',
        outcome: 'MEETS',
        opinion: '可',
      }),
    ).toMatchObject({ code: 'FINDINGS_CLOSED' })
    expect((await statusOf('mofcom.officer', applicationId)).status).toBe('LATE')
  })

  test('is MOFCOM’s alone to forgive, with a reason', async () => {
    const applicationId = cases[1]?.applicationId ?? ''
    for (const person of ['cac.officer', 'miit.officer', 'jiangsu.commerce', 'suzhou.park'])
      for (const decide of ['acceptLateApplication', 'refuseLateApplication'])
        expect(await graph.as(person).refusal(decide, { applicationId, reason: '可' })).toMatchObject({
          code: 'FORBIDDEN',
        })
    const mofcom = graph.as('mofcom.officer')
    for (const decide of ['acceptLateApplication', 'refuseLateApplication'])
      expect(await mofcom.refusal(decide, { applicationId, reason: ' ' })).toMatchObject({ code: 'REQUIRED' })
    // A case that came in time has nothing to be forgiven.
    expect(
      await mofcom.refusal('acceptLateApplication', { applicationId: cases[0]?.applicationId, reason: '可' }),
    ).toMatchObject({ code: 'STEP_NOT_ALLOWED' })
  })

  test('refused, the case is over in this round: everybody reads why, and nobody has a step left', async () => {
    const applicationId = cases[1]?.applicationId ?? ''
    await graph
      .as('mofcom.officer')
      .do('refuseLateApplication', { applicationId, reason: '无正当理由（测试）' })
    for (const person of ['mofcom.officer', 'jiangsu.commerce', 'suzhou.unit', 'suzhou.park']) {
      const { status, availableSteps, history } = await statusOf(person, applicationId)
      expect({ status, availableSteps }).toEqual({ status: 'NOT_SELECTED', availableSteps: [] })
      expect(history.at(-1)).toMatchObject({ step: 'refuseLate', reason: '无正当理由（测试）' })
    }
    for (const person of ['suzhou.park', 'suzhou.unit'])
      expect(
        await graph.as(person).refusal('withdrawApplication', { applicationId, reason: '撤' }),
      ).toMatchObject({
        code: 'STEP_NOT_ALLOWED',
      })
    // Its unit has recommended in this round, and may recommend it again in the next one.
    const next = await openRound(graph, 92, '2026-06-30')
    const parkId = cases[1]?.parkId
    const { application } = await graph
      .as('suzhou.unit')
      .do('recommendPark', { roundId: next, parkId }, 'application { status }')
    expect(application.status).toBe('RECOMMENDED')
  })
})

test('an accepted late case goes on as one that came in time, and a waiting one may be withdrawn (N50, N68)', async () => {
  const roundId = await openRound(graph, 93, '2026-03-20')
  const cases = [
    await fileCase(graph, roundId, 'nanjing', FIGURES),
    await fileCase(graph, roundId, 'suzhou', FIGURES),
  ]
  for (const one of cases) await review(one)
  const letterId = await signedLetter(roundId, '苏商服函〔2026〕93号', cases)
  await graph.stage.moveTo('2026-03-21T01:00:00.000Z')
  expect(await send(letterId)).toEqual(['LATE', 'LATE'])
  const [accepted, withdrawn] = cases.map(({ applicationId }) => applicationId)
  const { application } = await graph
    .as('mofcom.officer')
    .do(
      'acceptLateApplication',
      { applicationId: accepted, reason: '台风（测试）' },
      'application { status }',
    )
  expect(application.status).toBe('SUBMITTED')
  await graph.as('miit.officer').do('recordFinding', {
    ...{ applicationId: accepted, clause: 'N30', outcome: 'MEETS', opinion: '经核（测试）' },
  })
  await graph
    .as('suzhou.park')
    .do('withdrawApplication', { applicationId: withdrawn, reason: '自愿（测试）' })
  expect(
    await graph
      .as('mofcom.officer')
      .refusal('acceptLateApplication', { applicationId: withdrawn, reason: '可' }),
  ).toMatchObject({ code: 'STEP_NOT_ALLOWED' })
})
