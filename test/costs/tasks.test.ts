import { afterAll, beforeAll, expect, test } from 'vitest'
import { openRound } from '../support/given.ts'
import { openTestGraph, type TestGraph } from '../support/graph.ts'
import { manyCases, readyToCount, statementsOf } from '../support/statements.ts'

let graph: TestGraph
let roundId: string
beforeAll(async () => {
  graph = await openTestGraph()
  roundId = await openRound(graph, 52)
  await readyToCount(graph)
})
afterAll(() => graph?.close())

const tasks = async (who: string, kind: string) => {
  const { viewer } = await graph
    .as(who)
    .read('query ($kinds: [String!]) { viewer { tasks(kinds: $kinds, first: 500) { id dueOn } } }', {
      kinds: [kind],
    })
  return viewer.tasks.length as number
}

test('what waits costs one statement an owner, and the calendar where something does', async () => {
  // The first request of a connection asks the server for more.
  await tasks('mofcom.officer', 'FINDINGS_TO_RECORD')
  const count = (who: string, kind: string, expected: number) =>
    statementsOf(graph, async () => expect(await tasks(who, kind)).toBe(expected))
  expect(await count('mofcom.officer', 'FINDINGS_TO_RECORD', 0)).toEqual({
    ...{ ndseb_applications: 1, ndseb_reviews: 1, ndseb_statistics: 1 },
  })
  // Nothing of the reviews and the statistics waits for a unit: they are not asked.
  expect(await count('nanjing.unit', 'PARK_TO_RECOMMEND', 1)).toEqual({ ndseb_applications: 2 })
  await manyCases(graph, roundId)
  expect(await count('mofcom.officer', 'FINDINGS_TO_RECORD', 120)).toEqual({
    ...{ ndseb_applications: 1, ndseb_reviews: 2, ndseb_statistics: 1 },
  })
})
