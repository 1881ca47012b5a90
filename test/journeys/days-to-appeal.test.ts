import { afterAll, beforeAll, expect, test } from 'vitest'
import { concludeReReviews } from '../support/conclude-re-reviews.ts'
import { decidedRound } from '../support/decided-round.ts'
import { openTestGraph, type TestGraph } from '../support/graph.ts'

/** How long a base may appeal is a number of its round: what the programme says, until MOFCOM amends it with a reason (N65). */
let graph: TestGraph
let roundId = ''
let [reReviewId, other] = ['', '']
beforeAll(async () => {
  graph = await openTestGraph()
  const { baseIds } = await decidedRound(graph, 87)
  await graph.stage.moveTo('2028-08-09T01:00:00.000Z')
  const mofcom = graph.as('mofcom.officer')
  const { round } = await mofcom.do('prepareRound', notice(88), 'round { id }')
  roundId = round.id
  const rule = { roundId, point: 'APPEAL', values: ['ENABLED'], expectedNumber: 0, reason: '（测试）' }
  await mofcom.do('ruleOnRound', rule)
  await mofcom.do('amendRound', amendment({ appealWorkingDays: 3 }))
  await mofcom.do('openRound', { roundId })
  const { reReviews } = await mofcom.do(
    'startReReview',
    { roundId, baseIds: baseIds.slice(0, 2) },
    'reReviews { id base { id } }',
  )
  const of = (baseId?: string) =>
    reReviews.find(({ base }: { base: { id: string } }) => base.id === baseId).id
  ;[reReviewId, other] = [of(baseIds[0]), of(baseIds[1])]
  await graph.stage.moveTo('2028-08-11T01:00:00.000Z')
  await concludeReReviews(graph, {
    ...{ roundId, reReviewIds: [reReviewId, other], outcome: 'FAILED' },
    ...{ documentNumber: '测试文〔2028〕87号', documentDate: '2028-08-10' },
  })
}, 120_000)
afterAll(() => graph?.close())

const notice = (number: number) => ({
  ...{ number, title: `第${number}批申报通知（测试）`, noticeNumber: `测试函〔2028〕${number}号` },
  deadline: '2028-12-31',
})
const amendment = (over: object) => ({ roundId, expectedVersion: 1, reason: '从快（测试）', ...over })
const FILE = { grounds: '整改已完成（测试）' }

test('a round gives ten working days unless it is amended, from 1 to 60, with a reason on record', async () => {
  const mofcom = graph.as('mofcom.officer')
  const { round } = await mofcom.do('prepareRound', notice(89), 'round { id appealWorkingDays }')
  expect(round.appealWorkingDays).toBe(10)
  const amend = (over: object) => ({ ...amendment(over), roundId: round.id })
  for (const appealWorkingDays of [0, 61, -1])
    expect(await mofcom.refusal('amendRound', amend({ appealWorkingDays }))).toMatchObject({
      ...{ code: 'OUT_OF_RANGE', path: ['appealWorkingDays'], clause: 'N65' },
    })
  expect(await mofcom.refusal('amendRound', amend({ appealWorkingDays: 5, reason: ' ' }))).toMatchObject({
    ...{ code: 'REQUIRED', path: ['reason'] },
  })
  for (const [index, appealWorkingDays] of [1, 60].entries()) {
    const { round: amended } = await mofcom.do(
      'amendRound',
      { ...amend({ appealWorkingDays }), expectedVersion: index + 1 },
      'round { appealWorkingDays noticeWorkingDays }',
    )
    expect(amended).toEqual({ appealWorkingDays, noticeWorkingDays: 5 })
  }
})

test('once the round is open they stay; they are everybody’s to read, and why for the authorities', async () => {
  expect(
    await graph
      .as('mofcom.officer')
      .refusal('amendRound', amendment({ appealWorkingDays: 20, expectedVersion: 3 })),
  ).toMatchObject({ code: 'STEP_NOT_ALLOWED', clause: 'N74' })
  const { round } = await graph.public.read('query ($id: ID!) { round(id: $id) { appealWorkingDays } }', {
    id: roundId,
  })
  expect(round).toEqual({ appealWorkingDays: 3 })
  const { round: why } = await graph
    .as('cac.officer')
    .read('query ($id: ID!) { round(id: $id) { history { step reason } } }', { id: roundId })
  expect(why.history).toContainEqual({ step: 'amend', reason: '从快（测试）' })
})

test('a base may appeal to the end of the last of them, and not a day later (N65)', async () => {
  const { reReview } = await graph
    .as('nanjing.park')
    .read('query ($id: ID!) { reReview(id: $id) { document { appealUntil } } }', { id: reReviewId })
  // Friday 11 August, the day of issue, is not counted.
  expect(reReview.document.appealUntil).toBe('2028-08-16')
  await graph.stage.moveTo('2028-08-16T15:59:50.000Z')
  await graph.as('nanjing.park').do('fileAppeal', { ...FILE, reReviewId })
  await graph.stage.moveTo('2028-08-16T16:00:00.000Z')
  expect(await graph.as('hangzhou.park').refusal('fileAppeal', { ...FILE, reReviewId: other })).toMatchObject(
    { code: 'APPEAL_TOO_LATE', clause: 'N65' },
  )
})
