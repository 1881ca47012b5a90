import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestGraph, type TestGraph } from '../support/graph.ts'
import { type NoticedRound, noticedRound } from '../support/noticed-round.ts'

/** A notice whose window is moved by papers and decisions: each test goes on where the last one stopped. */
let graph: TestGraph
let round: NoticedRound
beforeAll(async () => {
  graph = await openTestGraph()
  // Ten seconds before midnight in Beijing; by UTC it is afternoon.
  round = await noticedRound(graph, 91, '2026-07-01T15:59:50.000Z')
})
afterAll(() => graph?.close())

const WINDOW = 'postedOn workingDays firstDay lastDay endsAt provisional'
const notice = async () =>
  (
    await graph.public.read(
      `query ($id: ID!) { notice(id: $id) { ${WINDOW} version windowOpen status text availableSteps
         windows { edition change changeName ${WINDOW} reason } history { step role reason } } }`,
      { id: round.noticeId },
    )
  ).notice
const input = (over: object = {}) => ({ noticeId: round.noticeId, reason: '网站中断（测试）', ...over })
const announce = (year: number, issued: string, date: string) =>
  graph.as('mofcom.officer').do('announceCalendar', {
    ...{ year, issued, paper: `测试放假通知（${year}）` },
    days: [{ date, kind: 'HOLIDAY', name: '测试假日' }],
  })

test('a notice posted in the last seconds of a Beijing day counts from that day (N56)', async () => {
  expect(await notice()).toMatchObject({
    ...{ postedOn: '2026-07-01', firstDay: '2026-07-02', lastDay: '2026-07-08', provisional: false },
    windows: [{ edition: 1, change: 'POST', changeName: '发布', lastDay: '2026-07-08', reason: null }],
  })
})

describe('a calendar that is amended in mid-notice (N57)', () => {
  test('moves the end when MOFCOM recomputes it, with the old end and the new one on record', async () => {
    await graph.stage.moveTo('2026-07-03T01:00:00.000Z')
    const mofcom = graph.as('mofcom.officer')
    expect(await mofcom.refusal('recomputeNotice', input())).toMatchObject({
      code: 'WINDOW_UNCHANGED',
      clause: 'N57',
    })
    await announce(2026, '2026-07-03', '2026-07-06')
    const before = await notice()
    await mofcom.do('recomputeNotice', input({ reason: '放假安排调整（测试）' }))
    const after = await notice()
    expect(after).toMatchObject({ lastDay: '2026-07-09', endsAt: '2026-07-09T16:00:00.000Z', version: 2 })
    expect(after.text).toBe(before.text)
    expect(after.windows.map(({ lastDay }: { lastDay: string }) => lastDay)).toEqual([
      '2026-07-08',
      '2026-07-09',
    ])
    expect(after.history.at(-1)).toEqual({
      step: 'recompute',
      role: 'MOFCOM_OFFICER',
      reason: '放假安排调整（测试）（公示末日：2026-07-08 → 2026-07-09）',
    })
  })

  test('never moves it earlier than it was published', async () => {
    await graph.stage.moveTo('2026-07-04T01:00:00.000Z')
    await announce(2026, '2026-07-04', '2026-10-01')
    expect(await graph.as('mofcom.officer').refusal('recomputeNotice', input())).toMatchObject({
      code: 'WINDOW_UNCHANGED',
      message: '按现行放假安排重算，公示末日仍为 2026-07-09',
    })
  })

  test('is MOFCOM’s to act on, with a reason', async () => {
    for (const mutation of ['recomputeNotice', 'restartNotice'])
      for (const person of ['cac.officer', 'jiangsu.commerce', 'nanjing.park'])
        expect(await graph.as(person).refusal(mutation, input())).toMatchObject({ code: 'FORBIDDEN' })
    expect(await graph.public.refusal('extendNotice', input({ workingDays: 1 }))).toMatchObject({
      code: 'UNAUTHENTICATED',
    })
    expect(await graph.as('mofcom.officer').refusal('restartNotice', input({ reason: ' ' }))).toMatchObject({
      code: 'REQUIRED',
    })
  })
})

describe('an outage or a corrected list (N59)', () => {
  test('extends the window; of two clerks who read the same version one has a conflict (N77)', async () => {
    const mofcom = graph.as('mofcom.officer')
    const extend = input({ workingDays: 1, expectedVersion: 2 })
    const answers = await Promise.all([1, 2].map(() => mofcom.refusal('extendNotice', extend)))
    expect(answers.map((answer) => answer?.code ?? null).sort()).toEqual(['CONFLICT', null])
    expect(await notice()).toMatchObject({ workingDays: 6, lastDay: '2026-07-10', windowOpen: true })
    expect(await mofcom.refusal('extendNotice', input({ workingDays: 61 }))).toMatchObject({
      code: 'OUT_OF_RANGE',
    })
  })

  test('extends none that is over, and restarts it with its whole length from the day of the decision', async () => {
    await graph.stage.moveTo('2026-07-10T16:00:00.000Z')
    const mofcom = graph.as('mofcom.officer')
    expect((await notice()).status).toBe('ENDED')
    for (const [mutation, over] of [
      ['extendNotice', { workingDays: 1 }],
      ['recomputeNotice', {}],
    ] as const)
      expect(await mofcom.refusal(mutation, input(over))).toMatchObject({ code: 'NOTICE_OVER' })
    await graph.stage.moveTo('2026-12-28T01:00:00.000Z')
    await mofcom.do('restartNotice', input({ reason: '名单更正（测试）' }))
    // The year after is not announced: New Year counts as any Friday, and the end may yet move (N58).
    expect(await notice()).toMatchObject({
      ...{ postedOn: '2026-12-28', firstDay: '2026-12-29', lastDay: '2027-01-05', workingDays: 6 },
      ...{ provisional: true, status: 'POSTED', windowOpen: true },
    })
  })
})

describe('a provisional end (N58)', () => {
  test('clears nobody when it has passed, until it is recomputed with the year announced', async () => {
    await graph.stage.moveTo('2027-01-05T16:00:00.000Z')
    const mofcom = graph.as('mofcom.officer')
    expect(await mofcom.refusal('clearCandidates', { noticeId: round.noticeId })).toMatchObject({
      code: 'NOTICE_PROVISIONAL',
      clause: 'N58',
    })
    expect(await mofcom.refusal('recomputeNotice', input())).toMatchObject({ code: 'WINDOW_UNCHANGED' })
    await announce(2027, '2027-01-05', '2027-01-01')
    await mofcom.do('recomputeNotice', input({ reason: '放假安排公布（测试）' }))
    const reopened = await notice()
    expect(reopened).toMatchObject({
      ...{ lastDay: '2027-01-06', provisional: false, status: 'POSTED', windowOpen: true },
    })
    expect(reopened.history.at(-1).reason).toContain('2027-01-05（暂定） → 2027-01-06')
    expect(await mofcom.refusal('clearCandidates', { noticeId: round.noticeId })).toMatchObject({
      code: 'NOTICE_RUNNING',
    })
  })

  test('is followed by the clearing, after which the window changes no more', async () => {
    await graph.stage.moveTo('2027-01-06T16:00:00.000Z')
    const mofcom = graph.as('mofcom.officer')
    const { cleared, held } = await mofcom.do(
      'clearCandidates',
      { noticeId: round.noticeId },
      'cleared { status } held { position }',
    )
    expect(cleared).toEqual(Array(4).fill({ status: 'CLEARED' }))
    expect(held).toEqual([])
    expect(await mofcom.refusal('restartNotice', input())).toMatchObject({ code: 'NOTICE_CONCLUDED' })
  })

  test('leaves a history in which every window stands as it was published', async () => {
    const { windows, history } = await notice()
    expect(
      windows.map(({ edition, change }: { edition: number; change: string }) => [edition, change]),
    ).toEqual([
      [1, 'POST'],
      [2, 'RECOMPUTE'],
      [3, 'EXTEND'],
      [4, 'RESTART'],
      [5, 'RECOMPUTE'],
    ])
    expect(history.map(({ step }: { step: string }) => step)).toEqual([
      ...['post', 'recompute', 'extend', 'end', 'restart', 'end', 'recompute', 'end'],
    ])
  })
})
