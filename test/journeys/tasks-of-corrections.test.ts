import { partsOfLine } from '@ndseb/reviews/domain/filed-content.ts'
import { isPartOfLine } from '@ndseb/reviews/queries/filings.ts'
import { AGENCY_LINES, type AgencyLine } from '@ndseb/shared/vocabulary/agency-lines.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { correct, opine, reviewedCase } from '../support/corrections.ts'
import { openTestGraph, type TestGraph } from '../support/graph.ts'
import { waiting } from '../support/waiting.ts'

/** An opinion that a correction did not touch stands, so nobody waits for another one (N47). */
let graph: TestGraph
beforeAll(async () => {
  graph = await openTestGraph()
})
afterAll(() => graph?.close())

const DEPARTMENTS = ['jiangsu.commerce', 'jiangsu.cyberspace', 'jiangsu.industry']

test('a corrected answer on cybersecurity waits for the cyberspace department alone, then for the lead to decide', async () => {
  const one = await reviewedCase(graph, 101)
  await correct(graph, one, { answers: [{ code: 'CYBERSECURITY', text: '已建立制度（测试）' }] })
  expect(await waiting(graph, ...DEPARTMENTS)).toEqual({ 'jiangsu.cyberspace': ['OPINION_TO_GIVE'] })
  await opine(graph, 'cyberspace', one.applicationId)
  expect(await waiting(graph, ...DEPARTMENTS)).toEqual({ 'jiangsu.commerce': ['CASE_TO_DECIDE'] })
})

test('filed again with nothing changed, a case waits for the lead at once', async () => {
  await correct(graph, await reviewedCase(graph, 102))
  expect((await waiting(graph, ...DEPARTMENTS))['jiangsu.commerce']).toContain('CASE_TO_DECIDE')
})

test.each(Object.keys(AGENCY_LINES) as AgencyLine[])(
  'SQL and program agree on what is for %s to judge',
  async (line) => {
    const names = [
      'PARK_OUTPUT',
      'SERVICE_EXPORT',
      'N25',
      'N25.2c',
      'N28',
      'N28.5a',
      'N42',
      'N43',
      'N99',
      'N29',
    ]
    const parts = names.map((name) => `${name.startsWith('N') ? 'EVIDENCE' : 'FIGURE'}:${name}`)
    const rows = await graph.sql(
      `select part from unnest($1::text[]) part where ${isPartOfLine(line, 'part')}`,
      [parts],
    )
    expect(rows.map(({ part }) => part)).toEqual(parts.filter((part) => partsOfLine(line, [part]).length > 0))
  },
)
