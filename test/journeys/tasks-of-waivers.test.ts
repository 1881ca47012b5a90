import { afterAll, beforeAll, expect, test } from 'vitest'
import { openRound } from '../support/given.ts'
import { openTestGraph, type TestGraph } from '../support/graph.ts'
import { tasksOf, waiting } from '../support/waiting.ts'
import { claimInput, fileCase, forwardCases } from '../support/waiver-cases.ts'

let graph: TestGraph
beforeAll(async () => {
  graph = await openTestGraph()
})
afterAll(() => graph?.close())

const OFFICERS = [
  'jiangsu.commerce',
  'jiangsu.cyberspace',
  'zhejiang.commerce',
  'mofcom.officer',
  'cac.officer',
]
/** Who has a task about waivers. */
const waits = async () =>
  Object.fromEntries(
    Object.entries(await waiting(graph, ...OFFICERS))
      .map(([who, kinds]) => [who, kinds.filter((kind: string) => kind.startsWith('WAIVER_'))] as const)
      .filter(([, kinds]) => kinds.length > 0),
  )

test('what a park claims waits for its province’s commerce, standard by standard, and proposed for MOFCOM (N43)', async () => {
  const roundId = await openRound(graph, 41)
  const opened = await fileCase(graph, roundId, 'nanjing', ['199.99', '151.2', '88.4', '99'])
  const { applicationId } = opened
  const park = graph.as('nanjing.park')
  const jiangsu = graph.as('jiangsu.commerce')
  expect(await waits()).toEqual({})
  for (const standard of ['PARK_OUTPUT', 'ENTERPRISE_COUNT'])
    await park.do('claimWaiver', await claimInput(graph, 'nanjing', applicationId, standard))
  expect(await waits()).toEqual({ 'jiangsu.commerce': ['WAIVER_TO_PROPOSE', 'WAIVER_TO_PROPOSE'] })
  const ids = (await tasksOf(graph, 'jiangsu.commerce')).map(({ id }) => id)
  expect(ids).toContain(`WAIVER_TO_PROPOSE:${applicationId}:PARK_OUTPUT`)
  const propose = (standard: string, over: object = {}) =>
    jiangsu.do(
      'proposeWaiver',
      { ...{ applicationId, standard, reason: '潜力属实（测试）' }, ...over },
      'waiver { id version }',
    )
  const { waiver } = await propose('PARK_OUTPUT')
  expect(await waits()).toEqual({ 'jiangsu.commerce': ['WAIVER_TO_PROPOSE'] })
  await propose('ENTERPRISE_COUNT')
  expect(await waits()).toEqual({})

  // Claimed again, the proposal is about another text than the park's: it waits to be made again.
  await park.do('claimWaiver', await claimInput(graph, 'nanjing', applicationId, 'PARK_OUTPUT'))
  expect(await waits()).toEqual({ 'jiangsu.commerce': ['WAIVER_TO_PROPOSE'] })
  await propose('PARK_OUTPUT', { expectedVersion: waiver.version })
  expect(await waits()).toEqual({})

  await forwardCases(graph, roundId, [opened])
  expect(await waits()).toEqual({ 'mofcom.officer': ['WAIVER_TO_DECIDE', 'WAIVER_TO_DECIDE'] })
  await graph.as('mofcom.officer').do('grantWaiver', { waiverId: waiver.id, reason: '同意（测试）' })
  expect(await waits()).toEqual({ 'mofcom.officer': ['WAIVER_TO_DECIDE'] })
})
