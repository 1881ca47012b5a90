import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestGraph, type TestGraph } from '../../support/graph.ts'
import { crawl, operationsOf } from './crawl.ts'
import { everyId } from './known.ts'
import { sceneOn } from './scene.ts'
import { lookersAt, maySee, SECRETS, STAGES, strangersTo } from './secrets.ts'

/**
 * Everybody looks everywhere: each way that leads from the root is asked by each of the cast, with every id that there is,
 * at each stage of a round. What comes, data and errors alike, holds no text that is not theirs to read, and holds every one
 * that is (N79–N84).
 */
let graph: TestGraph
let scene: ReturnType<typeof sceneOn>
beforeAll(async () => {
  graph = await openTestGraph()
  scene = sceneOn(graph, 95)
})
afterAll(() => graph?.close())

/** The clock tells everybody another moment each time. */
const lookAs = async (looker: string | null) =>
  crawl(
    (query, variables) => (looker === null ? graph.public : graph.as(looker)).ask(query, variables),
    operationsOf(await everyId(graph)).filter(({ root }) => root !== 'now'),
  )

describe.each(STAGES)('at the stage “%s”', (stage) => {
  const seen = new Map<string | null, string[]>()
  beforeAll(async () => {
    await scene.play[stage](async (act) => {
      for (const looker of strangersTo(stage)) seen.set(looker, await lookAs(looker))
      await act()
    })
  }, 120_000)

  test.each(lookersAt(stage))(
    '%s reads what is theirs to read and nothing else, and notices nothing else',
    async (looker) => {
      const before = seen.get(looker)
      const now = await lookAs(looker)
      const all = now.join('\n')
      const found = Object.entries(SECRETS).filter(([, { marker }]) => all.includes(marker))
      const theirs = Object.entries(SECRETS).filter(([, secret]) => maySee(secret, stage, looker))
      expect(found.map(([name]) => name)).toEqual(theirs.map(([name]) => name))
      // Ids that are new may be asked for too; what could be asked before is answered as before.
      expect(before?.filter((answer) => !now.includes(answer)) ?? []).toEqual([])
    },
    60_000,
  )
})
