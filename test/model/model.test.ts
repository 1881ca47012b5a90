import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestGraph, type TestGraph } from '../support/graph.ts'
import { KINDS, NOT_PLAYED } from './kinds.ts'
import { playModel } from './play.ts'
import { SELDOM, type Tally } from './tally.ts'

/**
 * Random casts act at random over whole rounds, and each answer is what a plain model of the rules foresees; what must be
 * true of the database is true all the while. `MODEL_SEED` and `MODEL_STEPS` play otherwise.
 */
const seed = Number(process.env.MODEL_SEED || 1)
const steps = Number(process.env.MODEL_STEPS || 10_000)

let graph: TestGraph
let tally: Tally
beforeAll(async () => {
  graph = await openTestGraph()
})
afterAll(() => graph?.close())

test(`the graph answers ${steps} acts as the model foresees (seed ${seed})`, async () => {
  tally = await playModel(graph, { seed, steps })
  expect(tally.steps).toBeGreaterThanOrEqual(steps)
}, 900_000)

test.runIf(steps >= 10_000)('cases and bases come to every end that there is', () => {
  const ends = [
    ...['DESIGNATED', 'NOT_SELECTED', 'OBJECTION_UPHELD', 'WITHDRAWN', 'PROVINCIAL_REJECTED'].map(
      (end) => `APPLICATION ${end}`,
    ),
    ...[
      'ROUND DECIDED',
      'BASE DISQUALIFIED',
      'RE_REVIEW PASSED',
      'RE_REVIEW FAILED',
      'WAIVER REFUSED',
      'WAIVER REVOKED',
    ],
    ...['OBJECTION UPHELD', 'OBJECTION NOT_UPHELD', 'OBJECTION INADMISSIBLE'],
  ]
  expect(ends.filter((end) => !tally.statuses.has(end))).toEqual([])
})

test.runIf(steps >= 10_000)('every step of every lifecycle was taken, but for those that are seldom', () => {
  expect(tally.neverTaken.filter((step) => !(step in SELDOM))).toEqual([])
})

test('the model knows every mutation, or says why it does not play it', async () => {
  const { __schema } = await graph.public.read('{ __schema { mutationType { fields { name } } } }')
  const names: string[] = __schema.mutationType.fields.map(({ name }: { name: string }) => name)
  expect(names.toSorted()).toEqual([...Object.keys(KINDS), ...Object.keys(NOT_PLAYED)].toSorted())
})
