import { afterAll, beforeAll, expect, test } from 'vitest'
import { askedReport, monitoredBase, wholeItems } from '../support/base-reports.ts'
import { openTestGraph, type TestGraph } from '../support/graph.ts'

let graph: TestGraph
let baseId: string
beforeAll(async () => {
  graph = await openTestGraph()
  baseId = await monitoredBase(graph, 'nanjing')
})
afterAll(() => graph?.close())

test('of fifty requests for one base and year at once, exactly one makes the report (N17)', async () => {
  const mofcom = graph.as('mofcom.officer')
  const outcomes = await Promise.all(
    Array.from({ length: 50 }, () =>
      mofcom.refusal('requestBaseReports', { baseIds: [baseId], year: 2025, dueOn: '2099-03-31' }),
    ),
  )
  const codes = outcomes.map((refusal) => refusal?.code ?? 'done')
  expect(codes.filter((code) => code === 'done')).toHaveLength(1)
  expect(new Set(codes)).toEqual(new Set(['done', 'BASE_REPORT_ASKED']))
  expect(
    await graph.sql('select count(*)::int as reports from statistics.base_report where base_id = $1', [
      baseId,
    ]),
  ).toEqual([{ reports: 1 }])
})

test('of twenty saves of one version at once, exactly one stands, and the report holds its items alone (N77)', async () => {
  const reportId = await askedReport(graph, baseId, 2026)
  const park = graph.as('nanjing.park')
  const outcomes = await Promise.all(
    Array.from({ length: 20 }, (_, n) =>
      park.refusal('saveBaseReport', {
        reportId,
        expectedVersion: 1,
        items: wholeItems({ text: `第${n}稿` }),
      }),
    ),
  )
  expect(outcomes.filter((refusal) => refusal === null)).toHaveLength(1)
  expect(new Set(outcomes.map((refusal) => refusal?.code))).toEqual(new Set([undefined, 'CONFLICT']))
  const winner = outcomes.indexOf(null)
  const { baseReport } = await park.read(
    'query ($id: ID!) { baseReport(id: $id) { version items { text } } }',
    { id: reportId },
  )
  expect(baseReport).toMatchObject({ version: 2, items: [{ text: `第${winner}稿` }, {}] })
})

test('of a save and a submission at once, what was submitted is what was checked', async () => {
  const reportId = await askedReport(graph, await monitoredBase(graph, 'hangzhou'), 2026)
  const park = graph.as('hangzhou.park')
  await park.do('saveBaseReport', { reportId, items: wholeItems() })
  const outcomes = await Promise.all([
    park.refusal('submitBaseReport', { reportId }),
    ...Array.from({ length: 5 }, () => park.refusal('saveBaseReport', { reportId, items: [] })),
  ])
  for (const refusal of outcomes)
    expect([undefined, 'CONFLICT', 'STEP_NOT_ALLOWED', 'TASK_NOT_REPORTED']).toContain(refusal?.code)
  const { baseReport } = await park.read(
    'query ($id: ID!) { baseReport(id: $id) { status items { number } } }',
    { id: reportId },
  )
  expect(baseReport.items).toHaveLength(baseReport.status === 'SUBMITTED' ? 2 : 0)
})
