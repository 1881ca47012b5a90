import { migrate } from '@ndseb/db/migrate.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openRound } from '../support/given.ts'
import { openTestGraph, type TestGraph } from '../support/graph.ts'

let graph: TestGraph
beforeAll(async () => {
  graph = await openTestGraph()
  const roundId = await openRound(graph, 51)
  // A hundred and twenty cases of as many parks, forwarded: rows as a round of a large country would have them.
  await graph.sql(
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
  // Their keys, as at a start (db/search-keys.ts).
  await migrate(graph.ownerUrl)
  await graph.sql(
    `insert into applications.declared_figure (application_id, standard, value)
     select a.id, s, 120 from applications.application a, unnest(array['PARK_OUTPUT', 'INDUSTRY_OUTPUT', 'SERVICE_EXPORT', 'ENTERPRISE_COUNT']) s`,
  )
  await graph.sql('create extension if not exists pg_stat_statements')
  // The clock's tick asks the database too, each minute.
  await graph.graph.worker.stop()
})
afterAll(() => graph?.close())

const PAGE = `query ($first: Int!) { applications(first: $first) { nodes {
  id status park { name unit { name } members(on: "2025-12-31") { name } } province { name tier }
  declared { standard value } eligibility { outcome }
  provincialOpinions { attitude } missingOpinions findings { clause outcome } waivers { id } waiverClaims { id }
  enterpriseCount { union } figureCheck { outcome } } } }`

/** The statements that each subgraph's role ran for one request, counted by PostgreSQL itself. */
async function statementsOf(list: string, query: string, first: number): Promise<Record<string, number>> {
  await graph.sql('select pg_stat_statements_reset()')
  const data = await graph.as('mofcom.officer').read(query, { first })
  expect(data[list].nodes).toHaveLength(first)
  const rows = await graph.sql(
    `select r.rolname as role, sum(s.calls)::int as calls from pg_stat_statements s
       join pg_roles r on r.oid = s.userid join pg_database d on d.oid = s.dbid
      where d.datname = current_database() and r.rolname like 'ndseb\\_%' and r.rolname not in ('ndseb_worker', 'ndseb_owner')
        and s.query !~* '^(begin|start transaction|commit|rollback|select set_config)'
      group by 1 order by 1`,
  )
  return Object.fromEntries(rows.map(({ role, calls }) => [role, calls]))
}

test('a page of a hundred applications costs as few statements as a page of two, in every subgraph', async () => {
  // The first request of a connection asks the server for more than its page.
  await statementsOf('applications', PAGE, 2)
  const costs = { ndseb_applications: 7, ndseb_reviews: 5, ndseb_statistics: 3 }
  expect(await statementsOf('applications', PAGE, 2)).toEqual(costs)
  expect(await statementsOf('applications', PAGE, 100)).toEqual(costs)
})

test.each(['parks', 'applications'])(
  'a page of %s that is searched for and sorted by pinyin is one statement',
  async (list) => {
    const query = `query ($first: Int!) { ${list}(first: $first, filter: { text: "yuanqu" }, orderBy: PINYIN_ASC) { nodes { id } } }`
    await statementsOf(list, query, 2)
    expect(await statementsOf(list, query, 2)).toEqual({ ndseb_applications: 1 })
    expect(await statementsOf(list, query, 100)).toEqual({ ndseb_applications: 1 })
  },
)

test('a page that shows something confidential costs one statement more, however many rows it shows (N86)', async () => {
  await graph.sql(
    `insert into reviews.provincial_opinion (application_id, agency, province_code, filed_at, attitude, text, given_by_id, given_by_name, given_at)
     select id, 'PROVINCIAL_COMMERCE', province_code, now(), 'SUPPORT', '同意（测试）', 'x', 'x', now() from applications.application`,
  )
  const query = (field: string) =>
    `query ($first: Int!) { applications(first: $first) { nodes { id provincialOpinions { ${field} } } } }`
  await statementsOf('applications', query('text'), 2)
  const costs = { ndseb_applications: 1, ndseb_reviews: 2 }
  expect(await statementsOf('applications', query('text'), 2)).toEqual(costs)
  expect(await statementsOf('applications', query('text'), 100)).toEqual(costs)
  expect(await statementsOf('applications', query('__typename'), 100)).toEqual({ ...costs, ndseb_reviews: 1 })
})
