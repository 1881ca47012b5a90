import { afterAll, beforeAll, expect, test } from 'vitest'
import { openRound } from '../support/given.ts'
import { openTestGraph, type TestGraph } from '../support/graph.ts'
import { waiting } from '../support/waiting.ts'
import { fileCase } from '../support/waiver-cases.ts'

let graph: TestGraph
beforeAll(async () => {
  graph = await openTestGraph()
})
afterAll(() => graph?.close())

test('a case that is returned after the deadline is recommended and filed again; a new one is not (N48, N50)', async () => {
  const roundId = await openRound(graph, 43, '2026-03-31')
  const { applicationId, parkId } = await fileCase(graph, roundId, 'nanjing', [
    '286.5',
    '151.2',
    '88.4',
    '141',
  ])
  const started = await graph.as('suzhou.park').do('startApplication', { roundId }, 'application { id }')
  await graph.stage.moveTo('2026-04-02T01:00:00.000Z')
  await graph.as('jiangsu.commerce').do('returnApplication', { applicationId, reason: '材料不全（测试）' })
  await graph.as('nanjing.park').do('reopenApplication', { applicationId })

  // The draft that nobody recommended in time waits for nobody: there is nothing that its people may do.
  const people = ['nanjing.unit', 'nanjing.park', 'suzhou.unit', 'suzhou.park']
  expect(await waiting(graph, ...people)).toEqual({
    ...{ 'nanjing.unit': ['PARK_TO_RECOMMEND_AGAIN'], 'nanjing.park': ['APPLICATION_TO_FILE'] },
  })
  const suzhou = '01900000-0000-7000-8002-000000000004'
  expect(started.application.id).not.toBe(applicationId)
  expect(await graph.as('suzhou.unit').refusal('recommendPark', { roundId, parkId: suzhou })).toMatchObject({
    code: 'ROUND_NOT_OPEN',
  })
  await graph.as('nanjing.unit').do('recommendPark', { roundId, parkId })
  await graph.as('nanjing.park').do('submitApplication', { applicationId })
  expect(await waiting(graph, ...people, 'jiangsu.commerce')).toEqual({
    'jiangsu.commerce': ['OPINION_TO_GIVE'],
  })
})
