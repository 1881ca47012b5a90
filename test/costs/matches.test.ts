import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestGraph, type TestGraph } from '../support/graph.ts'
import { codeIn, importDirect, PARKS, register, spoilt } from '../support/matching.ts'
import { readyToCount, statementsOf } from '../support/statements.ts'

let graph: TestGraph
const MANY = 120
const many = Array.from({ length: MANY }, (_, number) => ({
  creditCode: codeIn('32', number),
  name: `南京示例软件企业第${number}家有限公司（虚构）`,
}))
beforeAll(async () => {
  graph = await openTestGraph()
  await register(graph, PARKS.nanjing, many)
  await register(graph, PARKS.suzhou, many)
  await importDirect(
    graph,
    many.map(({ creditCode, name }) => [spoilt(creditCode), name] as const),
    { year: 2018, extractDate: '2019-05-31' },
  )
  await graph.sql(
    `insert into statistics.return_match (system, raw_code, name, name_key, credit_code, reason, recorded_by_id, recorded_by_name)
     select 'SERVICE_TRADE_DIRECT', r.raw_code, r.name, r.name_key, $1, '（测试）', 'x', 'x' from statistics.direct_return r`,
    [codeIn('32', 1)],
  )
  await graph.settled()
  await readyToCount(graph)
})
afterAll(() => graph?.close())

const pageOf = (list: string, query: string, first: number) => async () => {
  const data = await graph.as('mofcom.officer').read(query, { first })
  expect(data[list].nodes).toHaveLength(first)
}

test.each([
  [
    'matchQueue',
    `query ($first: Int!) { matchQueue(first: $first) { nodes { name candidates { creditCode reasons } match { reason } history { reason } } } }`,
    // The page, its candidates, its matches, their histories, and what was shown (N86).
    { ndseb_statistics: 5 },
  ],
  [
    'doubleClaims',
    `query ($first: Int!) { doubleClaims(year: 2018, first: $first) { nodes { name claims { park { name } counts } } } }`,
    { ndseb_applications: 1, ndseb_statistics: 2 },
  ],
])('a page of a hundred of %s costs as few statements as a page of four', async (list, query, costs) => {
  await statementsOf(graph, pageOf(list, query, 4))
  expect(await statementsOf(graph, pageOf(list, query, 4))).toEqual(costs)
  expect(await statementsOf(graph, pageOf(list, query, 100))).toEqual(costs)
})

test('counts as of several moments, with the matches that they rest on, are as few statements as one', async () => {
  const query = (moments: readonly string[]) =>
    `{ park(id: "${PARKS.nanjing}") { ${moments
      .map(
        (asOf, index) =>
          `c${index}: enterpriseCount(year: 2018, asOf: "${asOf}") { union list { name matchedByHand { reason } } }`,
      )
      .join(' ')} } }`
  const read = (moments: readonly string[]) => () => graph.as('mofcom.officer').read(query(moments))
  const three = ['2030-01-01T00:00:00Z', '2031-01-01T00:00:00Z', '2032-01-01T00:00:00Z']
  await statementsOf(graph, read(three))
  const costs = await statementsOf(graph, read(three.slice(0, 1)))
  expect(await statementsOf(graph, read(three))).toEqual(costs)
})

test('what may be meant is looked up in indexes, not read through', async () => {
  // Enough rows that reading all of them would cost more than looking a few up.
  await graph.sql(
    `insert into statistics.enterprise (credit_code, name, name_key)
     select 'X' || lpad(n::text, 17, '0'), md5(n::text), md5(n::text) from generate_series(1, 60000) n`,
  )
  await graph.sql('analyze statistics.enterprise')
  const before = await graph.sql(
    `select seq_scan::int from pg_stat_all_tables where schemaname = 'statistics' and relname = 'enterprise'`,
  )
  await graph.as('mofcom.officer').read('{ matchQueue(first: 100) { nodes { candidates { name } } } }')
  await graph.sql('select pg_stat_force_next_flush()')
  expect(
    await graph.sql(
      `select seq_scan::int from pg_stat_all_tables where schemaname = 'statistics' and relname = 'enterprise'`,
    ),
  ).toEqual(before)
})
