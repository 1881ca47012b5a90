import { afterAll, beforeAll, expect, test } from 'vitest'
import { concludeReReviews } from '../support/conclude-re-reviews.ts'
import { type DecidedRound, decidedRound } from '../support/decided-round.ts'
import { openRound } from '../support/given.ts'
import { openTestGraph, type TestGraph } from '../support/graph.ts'
import { tasksOf, waiting } from '../support/waiting.ts'

/** What waits once there are bases: their shares of a year, and two years later their re-review. */
let graph: TestGraph
let first: DecidedRound
let roundId: string
beforeAll(async () => {
  graph = await openTestGraph()
  first = await decidedRound(graph, 81)
  await graph.as('mofcom.officer').do('archiveRound', { roundId: first.roundId })
})
afterAll(() => graph?.close())

const MINISTRIES = ['mofcom.officer', 'cac.officer', 'miit.officer'] as const
const waits = () => waiting(graph, ...MINISTRIES, 'jiangsu.commerce', 'nanjing.park', 'analyst.mofcom')
const times = (count: number, kind: string) => Array<string>(count).fill(kind)
const base = () => ({ baseId: first.baseIds[0] })
const shares = (code: string, year: number) => ({
  ...{ ...base(), year, code, numerator: '40', denominator: '100', denominatorDefinition: 'GOODS' },
  ...{ source: '（测试）', extractDate: '2027-01-04' },
})

test('returns without a valid code wait until somebody has said of each whose it is (N40)', async () => {
  const mofcom = graph.as('mofcom.officer')
  const { matchQueue } = await mofcom.read('{ matchQueue(first: 100) { nodes { system rawCode name } } }')
  for (const entry of matchQueue.nodes) {
    expect(await waits()).toEqual({ 'mofcom.officer': ['RETURNS_TO_MATCH'] })
    await mofcom.do('dismissMatch', { ...entry, reason: '不是园区企业（测试）' })
  }
  expect(await waits()).toEqual({})
})

test('the shares of a year are asked for once it is over, of each base until both are there (N27)', async () => {
  await graph.stage.moveTo('2026-12-31T15:59:50.000Z')
  expect(await waits()).toEqual({})
  await graph.stage.moveTo('2027-01-04T01:00:00.000Z')
  expect(await waits()).toEqual({ 'mofcom.officer': times(4, 'INDICATORS_TO_RECORD') })
  const [task] = await tasksOf(graph, 'mofcom.officer')
  // The arrangement of 2027 is not announced: the day is reckoned, may move, and is not counted to (N58).
  expect(task).toMatchObject({
    ...{ subjectType: 'Base', waitingSince: '2026-12-31T16:00:00.000Z', dueOn: '2027-03-26' },
    ...{ provisional: true, workingDaysLeft: null, basis: '默认：自产生之次日起 60 个工作日' },
  })
  const mofcom = graph.as('mofcom.officer')
  await mofcom.do('recordIndicator', shares('A', 2026))
  expect(await waits()).toEqual({ 'mofcom.officer': times(4, 'INDICATORS_TO_RECORD') })
  await mofcom.do('recordIndicator', shares('B', 2026))
  expect(await waits()).toEqual({ 'mofcom.officer': times(3, 'INDICATORS_TO_RECORD') })
})

test('an unfinished import waits until it is finished or thrown away (N40)', async () => {
  const mofcom = graph.as('mofcom.officer')
  const { import: begun } = await mofcom.do(
    'importReturns',
    {
      ...{ system: 'SERVICE_TRADE_DIRECT', year: 2016, extractDate: '2026-01-05', more: true },
      csv: 'creditCode,name,category,year,quarter,amount,currency\n,甲（虚构）,运输,2016,,5,CNY',
    },
    'import { id }',
  )
  const [task] = (await tasksOf(graph, 'mofcom.officer')).filter(({ kind }) => kind === 'IMPORT_TO_FINISH')
  expect(task).toMatchObject({ subjectId: begun.id, title: '服贸直报系统 2016', dueOn: '2027-01-11' })
  await mofcom.do('discardImport', { importId: begun.id })
  expect(await waits()).toEqual({ 'mofcom.officer': times(3, 'INDICATORS_TO_RECORD') })
})

/** Without the shares, which are asked for every year. */
const otherThanShares = async () =>
  Object.fromEntries(
    Object.entries(await waits())
      .map(([who, kinds]) => [who, kinds.filter((kind: string) => kind !== 'INDICATORS_TO_RECORD')] as const)
      .filter(([, kinds]) => kinds.length > 0),
  )

test('a base that is due waits for a round, then to be started, then for three opinions (N63–N64)', async () => {
  await graph.stage.moveTo('2028-08-03T01:00:00.000Z')
  expect(await otherThanShares()).toEqual({})
  roundId = await openRound(graph, 82, '2028-12-31')
  expect(await otherThanShares()).toEqual({ 'mofcom.officer': times(4, 'RE_REVIEW_TO_START') })
  const due = (await tasksOf(graph, 'mofcom.officer')).find(({ kind }) => kind === 'RE_REVIEW_TO_START')
  expect(due).toMatchObject({ dueOn: '2028-08-03', overdue: false, roundId, basis: '复审到期日（N63）' })
  await graph.as('mofcom.officer').do('startReReview', { roundId, baseIds: first.baseIds.slice(0, 1) })
  expect(await otherThanShares()).toEqual({
    ...{ 'cac.officer': ['RE_REVIEW_OPINION_TO_GIVE'], 'miit.officer': ['RE_REVIEW_OPINION_TO_GIVE'] },
    'mofcom.officer': ['RE_REVIEW_OPINION_TO_GIVE', ...times(3, 'RE_REVIEW_TO_START')],
  })
})

test('with all three opinions it waits for its document, and ends with it (N65)', async () => {
  const { round } = await graph
    .as('mofcom.officer')
    .read('query ($id: ID!) { round(id: $id) { reReviews { id } } }', { id: roundId })
  const reReviewIds = round.reReviews.map(({ id }: { id: string }) => id)
  for (const who of MINISTRIES) {
    await graph.as(who).do('giveReReviewOpinion', { reReviewId: reReviewIds[0], attitude: 'SUPPORT' })
    expect((await otherThanShares())[who] ?? []).not.toContain('RE_REVIEW_OPINION_TO_GIVE')
  }
  expect(await otherThanShares()).toEqual({
    'mofcom.officer': ['RE_REVIEWS_TO_CONCLUDE', ...times(3, 'RE_REVIEW_TO_START')],
  })
  await concludeReReviews(graph, {
    ...{ roundId, reReviewIds, outcome: 'PASSED' },
    ...{ documentNumber: '测试文〔2028〕1号', documentDate: '2028-08-03' },
  })
  expect(await otherThanShares()).toEqual({ 'mofcom.officer': times(3, 'RE_REVIEW_TO_START') })
})
