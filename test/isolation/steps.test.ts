import type { Lifecycle } from '@ndseb/shared/lifecycle.ts'
import { APPLICATION_LIFECYCLE, APPLICATION_STATUSES } from '@ndseb/shared/lifecycles/application.ts'
import { ROLES } from '@ndseb/shared/vocabulary/roles.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openRound } from '../support/given.ts'
import { openTestGraph, type TestGraph } from '../support/graph.ts'

let graph: TestGraph
beforeAll(async () => {
  graph = await openTestGraph()
})
afterAll(() => graph?.close())

const lifecycle: Lifecycle = APPLICATION_LIFECYCLE

test('below the resolvers too: of every status, step and role, the database allows just the rows of the table (N74)', async () => {
  const roundId = await openRound(graph, 31)
  const { application } = await graph
    .as('nanjing.unit')
    .do('recommendPark', { roundId, parkId: '01900000-0000-7000-8002-000000000001' }, 'application { id }')
  await graph.sql('update applications.application set forwarded_at = now() where id = $1', [application.id])
  // Every combination in one statement each, rolled back: what the step function answers as the viewer that fits.
  await graph.sql(`create function pg_temp.try_step(p_id uuid, p_status text, p_step text, p_role text) returns text
    language plpgsql as $$
    declare v_to text;
    begin
      perform set_config('viewer.role', p_role, true), set_config('viewer.id', 'test', true), set_config('viewer.name', 'test', true),
              set_config('viewer.province', '32', true), set_config('viewer.unit', 'nanjing', true),
              set_config('viewer.park', '01900000-0000-7000-8002-000000000001', true);
      update applications.application set status = p_status where id = p_id;
      select status into v_to from applications.take_application_step(p_id, p_step, null, null, null, platform.now());
      raise exception 'took %', v_to using errcode = 'TOOK1';
    exception when others then return sqlstate || ' ' || sqlerrm;
    end $$`)
  const combinations = Object.keys(APPLICATION_STATUSES).flatMap((status) =>
    Object.keys(lifecycle).flatMap((step) => Object.keys(ROLES).map((role) => ({ status, step, role }))),
  )
  expect(combinations.length).toBeGreaterThan(5000)
  const answers = await graph.sql(
    `select c->>'status' as status, c->>'step' as step, c->>'role' as role,
            pg_temp.try_step($1, c->>'status', c->>'step', c->>'role') as answer
       from jsonb_array_elements($2::jsonb) c`,
    [application.id, JSON.stringify(combinations)],
  )
  const wrong = answers.filter(({ status, step, role, answer }) => {
    const row = lifecycle[step]
    const listed = row?.from.includes(status) && row.by.some((by) => by === role)
    return listed ? answer !== `TOOK1 took ${row?.to}` : !/^ND00[13] /.test(answer)
  })
  expect(wrong).toEqual([])
  expect(answers.filter(({ answer }) => answer.startsWith('TOOK1')).length).toBeGreaterThan(30)
})

test('the applications role itself cannot write a status', async () => {
  const { Client } = await import('pg')
  const client = new Client({ connectionString: graph.urlOf('applications') })
  await client.connect()
  await expect(client.query(`update applications.application set status = 'DESIGNATED'`)).rejects.toThrow(
    /permission denied/,
  )
  await expect(client.query(`delete from applications.history`)).rejects.toThrow(/permission denied/)
  await client.end()
})
