import { migrate } from '@ndseb/db/migrate.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openRound } from '../support/given.ts'
import { openTestGraph, type TestGraph } from '../support/graph.ts'
import { manyCases, readyToCount, statementsOf } from '../support/statements.ts'

let graph: TestGraph
beforeAll(async () => {
  graph = await openTestGraph()
  const roundId = await openRound(graph, 51)
  await manyCases(graph, roundId)
  // Their keys, as at a start (db/search-keys.ts).
  await migrate(graph.ownerUrl)
  await graph.sql(
    `insert into applications.declared_figure (application_id, standard, value)
     select a.id, s, 120 from applications.application a, unnest(array['PARK_OUTPUT', 'INDUSTRY_OUTPUT', 'SERVICE_EXPORT', 'ENTERPRISE_COUNT']) s`,
  )
  // As if each had been filed and its check frozen: a replay of every one costs no more statements either.
  await graph.sql(
    `with filed as (
       insert into applications.filing (application_id, filed_at, content, inputs)
       select c.id, now(), '{}', c.inputs
         from applications.declared_case(array(select a.id from applications.application a)) c
       returning application_id, filed_at, inputs),
     judged as (
       insert into applications.filing_verdict (application_id, filed_at, verdict)
       select application_id, filed_at, '{"outcome": "MEETS", "findings": [], "warnings": []}' from filed)
     insert into statistics.frozen_check (application_id, forwarded_at, inputs, verdict)
     select application_id, filed_at,
            inputs || '{"year": 2025, "declared": {}, "exports": {}, "reported": {"figures": {}, "origins": {}}, "previousYear": {"figures": {}, "origins": {}}}',
            '{"outcome": "MEETS", "findings": [], "warnings": [], "comparisons": []}' from filed`,
  )
  await readyToCount(graph)
})
afterAll(() => graph?.close())

const PAGE = `query ($first: Int!) { applications(first: $first) { nodes {
  id status park { name unit { name } members(on: "2025-12-31") { name } } tier province { name }
  declared { standard value } eligibility { outcome } conditions { clause evidence { id } selfCheck { outcome } }
  provincialOpinions { attitude } missingOpinions findings { clause outcome } waivers { id } waiverClaims { id }
  expertConflicts { ground } adjustedResult { mean }
  enterpriseCount { union } figureCheck { outcome }
  filings { number verdict { outcome } replay { same } } frozenCheck { replay { same } } } } }`

const pageOf = (list: string, query: string, first: number) => async () => {
  const data = await graph.as('mofcom.officer').read(query, { first })
  expect(data[list].nodes).toHaveLength(first)
}

test('a page of a hundred applications costs as few statements as a page of two, in every subgraph', async () => {
  // The first request of a connection asks the server for more than its page.
  await statementsOf(graph, pageOf('applications', PAGE, 2))
  const costs = { ndseb_applications: 10, ndseb_reviews: 11, ndseb_statistics: 7 }
  expect(await statementsOf(graph, pageOf('applications', PAGE, 2))).toEqual(costs)
  expect(await statementsOf(graph, pageOf('applications', PAGE, 100))).toEqual(costs)
})

test.each(['parks', 'applications'])(
  'a page of %s that is searched for and sorted by pinyin is one statement',
  async (list) => {
    const query = `query ($first: Int!) { ${list}(first: $first, filter: { text: "yuanqu" }, orderBy: PINYIN_ASC) { nodes { id } } }`
    await statementsOf(graph, pageOf(list, query, 2))
    expect(await statementsOf(graph, pageOf(list, query, 2))).toEqual({ ndseb_applications: 1 })
    expect(await statementsOf(graph, pageOf(list, query, 100))).toEqual({ ndseb_applications: 1 })
  },
)

test('a page that shows something confidential costs one statement more, however many rows it shows (N86)', async () => {
  await graph.sql(
    `insert into reviews.provincial_opinion (application_id, agency, province_code, filed_at, attitude, text, given_by_id, given_by_name, given_at)
     select id, 'PROVINCIAL_COMMERCE', province_code, now(), 'SUPPORT', '同意（测试）', 'x', 'x', now() from applications.application`,
  )
  const query = (field: string) =>
    `query ($first: Int!) { applications(first: $first) { nodes { id provincialOpinions { ${field} } } } }`
  await statementsOf(graph, pageOf('applications', query('text'), 2))
  const costs = { ndseb_applications: 1, ndseb_reviews: 2 }
  expect(await statementsOf(graph, pageOf('applications', query('text'), 2))).toEqual(costs)
  expect(await statementsOf(graph, pageOf('applications', query('text'), 100))).toEqual(costs)
  expect(await statementsOf(graph, pageOf('applications', query('__typename'), 100))).toEqual({
    ...costs,
    ndseb_reviews: 1,
  })
})
