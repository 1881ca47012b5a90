import { setTimeout as sleep } from 'node:timers/promises'
import type { TestGraph } from './graph.ts'

/** The statements that each subgraph's role ran for some work, counted by PostgreSQL itself. */
export async function statementsOf(
  { sql }: TestGraph,
  work: () => Promise<unknown>,
): Promise<Record<string, number>> {
  await ended(sql)
  await sql('select pg_stat_statements_reset()')
  await work()
  await ended(sql)
  const rows = await sql(
    `select r.rolname as role, sum(s.calls)::int as calls from pg_stat_statements s
       join pg_roles r on r.oid = s.userid join pg_database d on d.oid = s.dbid
      where d.datname = current_database() and r.rolname like 'ndseb\\_%' and r.rolname not in ('ndseb_worker', 'ndseb_owner')
        and s.query !~* '^(begin|start transaction|commit|rollback|select set_config)'
      group by 1 order by 1`,
  )
  return Object.fromEntries(rows.map(({ role, calls }) => [role, calls]))
}

/** A statement is counted once its transaction ends, for which no answer waits. */
async function ended(sql: TestGraph['sql']): Promise<void> {
  const open = `select 1 from pg_stat_activity where datname = current_database() and usename like 'ndseb\\_%' and state <> 'idle'
    and pid <> pg_backend_pid()`
  while ((await sql(open)).length > 0) await sleep(5)
}

/** Makes ready to count: the clock's tick, which asks the database too, stands still. */
export async function readyToCount({ sql, graph }: TestGraph): Promise<void> {
  await sql('create extension if not exists pg_stat_statements')
  await graph.worker.stop()
}

/** A hundred and twenty forwarded cases of as many parks: rows as a round of a large country would have them. */
export async function manyCases({ sql }: TestGraph, roundId: string): Promise<void> {
  await sql(
    `with parks as (
       insert into applications.park (name, name_key, type, unit_id, province_code, management_body, fictional)
       select '园区' || n || '（虚构）', 'park' || n, 'HIGH_TECH_ZONE', u.id, u.province_code, '管委会', true
         from generate_series(1, 120) n
         join lateral (select id, province_code from applications.recommending_unit order by id offset n % 37 limit 1) u on true
       returning id, name, unit_id, province_code)
     insert into applications.application (round_id, park_id, park_name, unit_id, province_code, status, recommended_at, forwarded_at)
     select $1, id, name, unit_id, province_code, 'SUBMITTED', now(), now() from parks`,
    [roundId],
  )
}
