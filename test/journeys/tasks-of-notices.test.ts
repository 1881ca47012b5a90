import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestGraph, type TestGraph } from '../support/graph.ts'
import { type NoticedRound, noticedRound } from '../support/noticed-round.ts'
import { tasksOf, waiting } from '../support/waiting.ts'

/** A notice of the last days of a year, whose end is provisional: each test goes on where the last one stopped. */
let graph: TestGraph
let round: NoticedRound
beforeAll(async () => {
  graph = await openTestGraph()
  round = await noticedRound(graph, 93, '2026-12-29T01:00:00.000Z')
})
afterAll(() => graph?.close())

const waits = () => waiting(graph, 'mofcom.officer', 'cac.officer', 'miit.officer')
const announce = (year: number, issued: string, days: readonly string[]) =>
  graph.as('mofcom.officer').do('announceCalendar', {
    ...{ year, issued, paper: `测试放假通知（${year}）` },
    days: days.map((date) => ({ date, kind: 'HOLIDAY', name: '测试假日' })),
  })
const recompute = () =>
  graph.as('mofcom.officer').do('recomputeNotice', { noticeId: round.noticeId, reason: '放假安排（测试）' })

test('a provisional end waits for nobody until the year is announced, then for MOFCOM to settle it (N58)', async () => {
  expect(await waits()).toEqual({})
  await graph.stage.moveTo('2026-12-30T01:00:00.000Z')
  await announce(2027, '2026-12-30', ['2027-01-01'])
  expect(await waits()).toEqual({ 'mofcom.officer': ['NOTICE_TO_SETTLE'] })
  const [task] = await tasksOf(graph, 'mofcom.officer')
  expect(task).toMatchObject({ subjectType: 'Notice', dueOn: '2027-01-05', step: 'recomputeNotice' })
  await recompute()
  expect(await waits()).toEqual({})
})

test('a holiday that is put into its window waits for MOFCOM to recompute it; one elsewhere does not (N57)', async () => {
  await graph.stage.moveTo('2026-12-31T01:00:00.000Z')
  await announce(2027, '2026-12-31', ['2027-01-01', '2027-05-03'])
  expect(await waits()).toEqual({})
  await graph.stage.moveTo('2027-01-01T01:00:00.000Z')
  await announce(2027, '2027-01-01', ['2027-01-01', '2027-01-04', '2027-05-03'])
  const settling = await waits()
  expect(settling['mofcom.officer']).toContain('NOTICE_TO_SETTLE')
  await recompute()
  expect((await waits())['mofcom.officer'] ?? []).not.toContain('NOTICE_TO_SETTLE')
})

test('over, it waits to have its candidates cleared, and held by an objection that alone (N61)', async () => {
  const { notice } = await graph.public.read('query ($id: ID!) { notice(id: $id) { endsAt } }', {
    id: round.noticeId,
  })
  await graph.stage.moveTo(notice.endsAt)
  expect((await waits())['mofcom.officer']).toContain('CANDIDATES_TO_CLEAR')
  await graph.as('mofcom.officer').do('clearCandidates', { noticeId: round.noticeId })
  expect((await waits())['mofcom.officer']).toEqual(['DESIGNATION_TO_DRAFT'])
})
