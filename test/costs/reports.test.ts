import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestGraph, type TestGraph } from '../support/graph.ts'
import { readyToCount, statementsOf } from '../support/statements.ts'

let graph: TestGraph
beforeAll(async () => {
  graph = await openTestGraph()
  // Eighty bases, each with an accepted report of four items that rest on evidence, as a large country would have them.
  await graph.sql(
    `with bases as (
       insert into statistics.base_monitoring (base_id, park_id, province_code, since)
       select uuidv7(), uuidv7(), '32', '2025-01-01' from generate_series(1, 80) returning *),
     reports as (
       insert into statistics.base_report (base_id, park_id, province_code, year, status, due_on, requested_by_id, requested_by_name, requested_at, submitted_at)
       select base_id, park_id, province_code, 2025, 'ACCEPTED', '2026-03-31', 'x', 'x', now(), now() from bases returning id),
     accepted as (
       insert into statistics.base_report_acceptance select id, 1, 'x', 'x', now() from reports),
     evidence as (
       insert into statistics.report_evidence (report_id, title, file_name, media_type, size_bytes, sha256, version, recorded_by, recorded_at)
       select id, 'x', 'x', 'text/plain', 1, repeat('a', 64), 1, 'x', now() from reports returning id, report_id)
     insert into statistics.base_report_item (report_id, edition, number, text, nothing_to_report, tasks, targets, evidence_ids)
     select report_id, 1, n, 'x', false, '["EXPAND_EXPORT"]', '["GOALS_2025"]', jsonb_build_array(id)
       from evidence, generate_series(1, 4) n`,
  )
})
afterAll(() => graph?.close())

const PAGE = `query ($first: Int!) { baseReports(first: $first) { nodes {
  status overdue items { text tasks { name } targets { code } evidence { title } } evidence { title } history { step }
  editions { edition items { number } } base { targets { progress evidence { text } } measures(year: 2025) { value } } } } }`

const pageOf = (first: number) => async () => {
  const { baseReports } = await graph.as('mofcom.officer').read(PAGE, { first })
  expect(baseReports.nodes).toHaveLength(first)
}

test('a page of eighty reports costs as few statements as a page of two', async () => {
  await readyToCount(graph)
  await statementsOf(graph, pageOf(2))
  const { ndseb_statistics: two } = await statementsOf(graph, pageOf(2))
  expect(two).toBeLessThan(13)
  expect((await statementsOf(graph, pageOf(80))).ndseb_statistics).toBe(two)
})
