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

/** Whether a play that is interrupted after so many requests was: a later one may be over before. */
const isInterrupted = (times: number): Promise<boolean> =>
  playFirstRounds(graph.graph, () => {}, afterAsking(times)).then(
    () => false,
    (cause) => {
      expect(String(cause)).toMatch(/abort/i)
      return true
    },
  )

/** How many cases of a round stand where. */
const STANDING = {
  1: { DESIGNATED: 12, NOT_SELECTED: 7, OBJECTION_UPHELD: 1, PROVINCIAL_REJECTED: 1, WITHDRAWN: 1 },
  2: { DESIGNATED: 4 },
  3: { EXPERT_REVIEW: 2, EXPERT_REVIEWED: 1, LATE: 1, SUBMITTED: 1 },
  4: {
    ...{ DRAFT: 1, PROVINCIAL_APPROVED: 1, PROVINCIAL_REJECTED: 1, PROVINCIAL_REVIEW: 2, RECOMMENDED: 1 },
    ...{ RETURNED: 1, SUBMITTED: 1, WITHDRAWN: 1 },
  },
}

test('a first start that is interrupted again and again ends as one that is not: each case once, where it belongs', async () => {
  // Later and later, in every round, until nothing is left to interrupt.
  let interruptions = 0
  for (let times = 20; await isInterrupted(times); times = Math.ceil(times * 1.7)) interruptions += 1
  expect(interruptions).toBeGreaterThan(5)
  const rows = await graph.sql(
    `select r.number, a.status, count(*)::int as cases from applications.application a
       join applications.round r on r.id = a.round_id group by r.number, a.status order by r.number, a.status`,
  )
  const standing: Record<number, Record<string, number>> = {}
  for (const { number, status, cases } of rows) standing[number] = { ...standing[number], [status]: cases }
  expect(standing).toEqual(STANDING)
  const { rounds } = await graph.as('mofcom.officer').read('{ rounds { number status } }')
  expect(rounds).toEqual([
    { number: 1, status: 'DECIDED' },
    { number: 2, status: 'DECIDED' },
    { number: 3, status: 'EXPERT_REVIEW' },
    { number: 4, status: 'OPEN' },
  ])
  const reports = await graph.sql(
    'select status, count(*)::int from statistics.base_report group by 1 order by 1',
  )
  // The disqualified one is asked for none.
  expect(reports).toEqual([
    { status: 'ACCEPTED', count: 1 },
    { status: 'DRAFT', count: 14 },
  ])
  // It alone is monitored no longer (N27, N65).
  await graph.settled()
  const ended = await graph.sql(
    `select b.status, m.until::text from reviews.base b join statistics.base_monitoring m on m.base_id = b.id
      where b.status = 'DISQUALIFIED' or m.until is not null`,
  )
  expect(ended).toEqual([{ status: 'DISQUALIFIED', until: '2026-05-11' }])
  // Only a case that was returned takes a step twice.
  const again = await graph.sql(
    `select distinct step from applications.history where subject_type = 'APPLICATION'
      group by subject_id, step having count(*) > 1 order by step`,
  )
  expect(again).toEqual([{ step: 'recommend' }, { step: 'submit' }])
}, 240_000)

test('played to its end, it is not played again', async () => {
  const told: string[] = []
  await playFirstRounds(graph.graph, (line) => told.push(line))
  expect(told).toEqual([])
})
