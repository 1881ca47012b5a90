import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestGraph, type TestGraph } from '../support/graph.ts'
import { readyToCount, statementsOf } from '../support/statements.ts'

let graph: TestGraph
beforeAll(async () => {
  graph = await openTestGraph()
  // A hundred and twenty bases with three years of both shares, as a large country would have them.
  await graph.sql(
    `with bases as (
       insert into statistics.base_monitoring (base_id, park_id, province_code, since)
       select uuidv7(), uuidv7(), (array['32', '33', '44', '51'])[1 + n % 4], '2020-01-01' from generate_series(1, 120) n returning *)
     insert into statistics.indicator_value (base_id, year, code, revision, numerator, denominator, denominator_definition, source,
       extract_date, recorded_by)
     select base_id, y, c, 1, 70 - y % 10 * 2, 100, 'GOODS', 'x', '2024-03-01', 'x'
       from bases, generate_series(2021, 2023) y, unnest(array['A', 'B']) c`,
  )
  await readyToCount(graph)
})
afterAll(() => graph?.close())

const VALUES = `query ($first: Int!) { list: indicatorValues(code: "A", year: 2023, level: BASE, first: $first) { nodes {
  place { base { id } } indicator { name } value yearOnYear leftOut { bases } targets { target { code } progress } records { revision } } } }`
const WARNINGS = `query ($first: Int!) { list: earlyWarnings(year: 2023, first: $first) { nodes {
  code message base { id } target { code text } } } }`

test.each([
  ['values of bases', VALUES, 2],
  ['early warnings', WARNINGS, 4],
])('a page of a hundred %s costs as few statements as a page of two', async (_what, query, cost) => {
  const pageOf = (first: number) => async () => {
    const { list } = await graph.as('mofcom.officer').read(query, { first })
    expect(list.nodes).toHaveLength(first)
  }
  // The first request of a connection asks the server for more than its page.
  await statementsOf(graph, pageOf(2))
  expect(await statementsOf(graph, pageOf(2))).toEqual({ ndseb_statistics: cost })
  expect(await statementsOf(graph, pageOf(100))).toEqual({ ndseb_statistics: cost })
})
