import { DEMO_BEGINS, playFirstRounds } from '@ndseb/standalone/demo/first-rounds.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestGraph, type TestGraph } from '../support/graph.ts'

let graph: TestGraph
beforeAll(async () => {
  graph = await openTestGraph()
  const behind = new Date(DEMO_BEGINS).getTime() - Date.now()
  await graph.sql('update platform.demo_clock set offset_ms = $1', [behind])
})
afterAll(() => graph?.close())

/** A signal that aborts once the play has asked so often: as Ctrl-C or a crash in the middle of it. */
function afterAsking(times: number): AbortSignal {
  const stop = new AbortController()
  let asked = 0
  const throwIfAborted = () => {
    asked += 1
    if (asked > times) stop.abort()
    AbortSignal.prototype.throwIfAborted.call(stop.signal)
  }
  return Object.assign(stop.signal, { throwIfAborted })
}

test('a first start that is interrupted again and again ends as one that is not: twelve bases, one open round', async () => {
  for (const times of [20, 90, 170, 400])
    await expect(playFirstRounds(graph.graph, () => {}, afterAsking(times))).rejects.toThrow(/abort/i)
  await playFirstRounds(graph.graph, () => {})
  const { rounds } = await graph.as('mofcom.officer').read('{ rounds { number status } }')
  expect(rounds).toEqual([
    { number: 1, status: 'DECIDED' },
    { number: 2, status: 'OPEN' },
  ])
  const { bases } = await graph.public.read('{ bases { totalCount nodes { name status overdue } } }')
  expect(bases.totalCount).toBe(12)
  // Designated on 2020-04-13: by today's clock nobody has re-reviewed them (N67).
  for (const base of bases.nodes) expect(base).toMatchObject({ status: 'RE_REVIEW_DUE', overdue: true })
  const reports = await graph.sql(
    'select status, count(*)::int from statistics.base_report group by 1 order by 1',
  )
  expect(reports).toEqual([
    { status: 'ACCEPTED', count: 1 },
    { status: 'DRAFT', count: 11 },
  ])
  const steps = await graph.sql(
    `select step, count(*)::int as taken from applications.history where subject_type = 'APPLICATION' group by step`,
  )
  expect(new Set(steps.map(({ taken }) => taken))).toEqual(new Set([12]))
}, 120_000)
