import { playDemo } from '@ndseb/standalone/demo/play-demo.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openRound } from '../support/given.ts'
import { openTestGraph, type TestGraph } from '../support/graph.ts'

let graph: TestGraph
beforeAll(async () => {
  graph = await openTestGraph()
})
afterAll(() => graph?.close())

test('a round played in December waits for the next year’s paper, and ends in bases all the same (N58)', async () => {
  await graph.stage.moveTo('2026-11-23T01:00:00.000Z')
  await openRound(graph, 1, '2026-12-31')
  const told: string[] = []
  await playDemo(graph.post, (line) => told.push(line))
  expect(told.join('\n')).toContain('the provisional end is settled')
  const { bases } = await graph.public.read('{ bases { totalCount } }')
  expect(bases.totalCount).toBe(4)
})
