import { afterAll, beforeAll, expect, test } from 'vitest'
import { openRound } from '../support/given.ts'
import { openTestGraph, type TestGraph } from '../support/graph.ts'
import { manyCases, readyToCount, statementsOf } from '../support/statements.ts'

let graph: TestGraph
beforeAll(async () => {
  graph = await openTestGraph()
  const roundId = await openRound(graph, 51)
  await manyCases(graph, roundId)
  await graph.sql(
    `insert into applications.declared_figure (application_id, standard, value)
     select a.id, s, 120 from applications.application a, unnest(array['PARK_OUTPUT', 'INDUSTRY_OUTPUT', 'SERVICE_EXPORT', 'ENTERPRISE_COUNT']) s`,
  )
})
afterAll(() => graph?.close())

const PAGE = `query ($first: Int!) { applications(first: $first) { nodes {
  id status park { name unit { name } members(on: "2025-12-31") { name } } province { name tier }
  declared { standard value } eligibility { outcome }
  provincialOpinions { attitude } missingOpinions findings { clause outcome } waivers { id } waiverClaims { id }
  enterpriseCount { union } figureCheck { outcome } } } }`

const pageOf = (first: number) => async () => {
  const { applications } = await graph.as('mofcom.officer').read(PAGE, { first })
  expect(applications.nodes).toHaveLength(first)
}

test('a page of a hundred applications costs as few statements as a page of two, in every subgraph', async () => {
  await readyToCount(graph)
  // The first request of a connection asks the server for more than its page.
  await statementsOf(graph, pageOf(2))
  const costs = { ndseb_applications: 7, ndseb_reviews: 5, ndseb_statistics: 3 }
  expect(await statementsOf(graph, pageOf(2))).toEqual(costs)
  expect(await statementsOf(graph, pageOf(100))).toEqual(costs)
})
