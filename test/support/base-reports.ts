import { TASKS } from '@ndseb/shared/vocabulary/statistics.ts'
import type { TestGraph } from './graph.ts'

/** The parks of the cast, by the slug of their unit. */
export const PARKS = {
  nanjing: { parkId: '01900000-0000-7000-8002-000000000001', provinceCode: '32' },
  hangzhou: { parkId: '01900000-0000-7000-8002-000000000002', provinceCode: '33' },
  suzhou: { parkId: '01900000-0000-7000-8002-000000000004', provinceCode: '32' },
} as const

/** The base of a park is monitored from a day on, as after its designation: gives the base's id. */
export async function monitoredBase(
  graph: TestGraph,
  park: keyof typeof PARKS,
  effectiveOn = '2025-03-01',
): Promise<string> {
  const [{ id: baseId }] = (await graph.sql('select uuidv7() as id')) as [{ id: string }]
  await graph.sql(`select platform.announce('statistics:open-monitoring', $1)`, [
    JSON.stringify({ baseId, ...PARKS[park], effectiveOn }),
  ])
  await graph.settled()
  return baseId
}

/** MOFCOM asks a base for its report of a year: gives the report's id. */
export async function askedReport(graph: TestGraph, baseId: string, year = 2025): Promise<string> {
  const { reports } = await graph
    .as('mofcom.officer')
    .do('requestBaseReports', { baseIds: [baseId], year, dueOn: '2099-03-31' }, 'reports { id }')
  return reports[0].id
}

/** Items that answer for all five tasks: one about four of them, and why there is nothing of the last. */
export const wholeItems = (over: object = {}) => {
  const [last = '', ...others] = Object.keys(TASKS).toReversed()
  return [
    { text: '建成平台三个（测试）', tasks: others.toReversed(), ...over },
    { text: '本年度无对外开放项目（测试）', tasks: [last], nothingToReport: true },
  ]
}

/** A report that its park saved and submitted, and that MOFCOM accepted. */
export async function acceptedReport(
  graph: TestGraph,
  clerk: string,
  baseId: string,
  over: object = {},
  year = 2025,
): Promise<string> {
  const reportId = await askedReport(graph, baseId, year)
  await graph.as(clerk).do('saveBaseReport', { reportId, items: wholeItems(over) })
  await graph.as(clerk).do('submitBaseReport', { reportId })
  await graph.as('mofcom.officer').do('acceptBaseReport', { reportId })
  return reportId
}
