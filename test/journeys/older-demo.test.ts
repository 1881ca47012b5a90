import { playFirstRounds } from '@ndseb/standalone/demo/first-rounds.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openRound } from '../support/given.ts'
import { openTestGraph, type TestGraph } from '../support/graph.ts'

let graph: TestGraph
beforeAll(async () => {
  graph = await openTestGraph()
})
afterAll(() => graph?.close())

test('a data folder whose round 1 is not the demo’s own is told of and left as it is', async () => {
  await openRound(graph, 1)
  const told: string[] = []
  await playFirstRounds(graph.graph, (line) => told.push(line))
  expect(told).toHaveLength(1)
  expect(told[0]).toContain('delete the folder')
  expect(await graph.sql('select number from applications.round')).toEqual([{ number: 1 }])
})
