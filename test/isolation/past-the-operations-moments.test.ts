import { afterAll, beforeAll, expect, test } from 'vitest'
import { openRound } from '../support/given.ts'
import { openTestGraph, type TestGraph } from '../support/graph.ts'
import { rowsAs } from '../support/rows-as.ts'

/** When something was done is not its doer's to say: a history is written in the moment of the act (N48, N75). */
let graph: TestGraph
let roundId: string
let applicationId: string
beforeAll(async () => {
  graph = await openTestGraph()
  roundId = await openRound(graph, 33)
  const { application } = await graph
    .as('nanjing.unit')
    .do('recommendPark', { roundId, parkId: '01900000-0000-7000-8002-000000000001' }, 'application { id }')
  applicationId = application.id
})
afterAll(() => graph?.close())

const DENIED = /permission denied/
/** The park takes its case back at a moment of its choice; nothing of it stays. */
const withdrawAt = (moment: string) =>
  rowsAs(
    graph,
    'applications',
    'nanjing.park',
    `with taken as (select * from applications.take_application_step($1, 'withdraw', null, '（测试）', null, ${moment}))
     select status, 1 / (status is null)::int from taken`,
    [applicationId],
  )
/** What the statement above ends with where the step was taken. */
const TAKEN = /division by zero/
const closeAt = (moment: string) =>
  rowsAs(
    graph,
    'applications',
    'system',
    `select status from applications.take_round_step($1, 'close', null, null, null, ${moment})`,
    [roundId],
  )

test('a step is not dated ahead of the platform’s clock, which may be the demo’s, nor before the line before it', async () => {
  for (const moment of [
    `platform.now() + interval '1 minute'`,
    // Of the demo's clock this is months ahead.
    'clock_timestamp()',
    `platform.now() - interval '1 hour'`,
    `'2026-03-01T00:00:00Z'`,
  ]) {
    await expect(withdrawAt(moment)).rejects.toThrow(DENIED)
    await expect(closeAt(moment)).rejects.toThrow(DENIED)
  }
  await expect(withdrawAt('platform.now()')).rejects.toThrow(TAKEN)
})

test('a beginning is not dated ahead either', async () => {
  await graph.sql('delete from applications.history where subject_id = $1', [applicationId])
  await graph.sql(`update applications.application set status = 'DRAFT' where id = $1`, [applicationId])
  const start = (moment: string) =>
    rowsAs(
      graph,
      'applications',
      'nanjing.park',
      `select applications.record_start('APPLICATION', $1, 'start', ${moment})`,
      [applicationId],
    )
  await expect(start(`platform.now() + interval '1 minute'`)).rejects.toThrow(DENIED)
  await start('platform.now()')
})

test('where no demo’s clock is, which may be moved, a step is dated in its own transaction', async () => {
  await graph.sql('delete from platform.demo_clock')
  for (const moment of [
    `platform.now() + interval '1 minute'`,
    `transaction_timestamp() - interval '10 milliseconds'`,
    `'2026-08-31T15:59:59Z'`,
  ])
    await expect(withdrawAt(moment)).rejects.toThrow(DENIED)
  for (const moment of ['platform.now()', `date_trunc('milliseconds', transaction_timestamp())`])
    await expect(withdrawAt(moment)).rejects.toThrow(TAKEN)
  await graph.as('nanjing.park').do('withdrawApplication', { applicationId, reason: '规划调整（测试）' })
})

test.each([
  ['reviews', 'mofcom.officer', 'reviews.decision_history', 'DESIGNATION'],
  ['statistics', 'mofcom.officer', 'statistics.history', 'BASE_REPORT'],
] as const)('nor is a line of %s written by %s dated otherwise', async (owner, person, table, subject) => {
  const made = {
    DESIGNATION: `insert into reviews.designation (round_id, document_number, document_number_key, document_date, title, drafted_at, version)
      values ($1, '越权四号', '越权四号', '2026-08-04', '越权（测试）', now(), 1) returning id`,
    BASE_REPORT: `insert into statistics.base_report (base_id, park_id, province_code, year, due_on, version, requested_at, requested_by_id, requested_by_name)
      values ($1, $1, '32', 2026, '2026-12-31', 1, now(), 'x', 'x') returning id`,
  }
  const [{ id }] = await graph.sql(made[subject], [roundId])
  const record = (moment: string) =>
    rowsAs(
      graph,
      owner,
      person,
      `insert into ${table} (subject_type, subject_id, step, to_status, actor_id, actor_name, agency, role, at)
       values ($1, $2, 'x', 'X', current_setting('viewer.id'), current_setting('viewer.name'), 'MOFCOM', current_setting('viewer.role'), ${moment})`,
      [subject, id],
    )
  for (const moment of [`now() + interval '1 minute'`, `now() - interval '1 minute'`])
    await expect(record(moment)).rejects.toThrow(/row-level security/)
  await record('now()')
})
