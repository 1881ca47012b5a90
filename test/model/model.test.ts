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

// Races end now so, now so, and with them the course of a seed: what a few acts in ten thousand lead to may be missed.
test.runIf(steps >= 10_000)('cases, objections and bases come to their ends', () => {
  const ends = [
    ...['designate', 'leaveOut', 'upholdObjection', 'withdraw', 'rejectAtProvince'].map(
      (step) => `APPLICATION ${step}`,
    ),
    ...['ROUND decide', 'BASE disqualify', 'RE_REVIEW fail', 'OBJECTION rejectObjection'],
  ]
  expect(ends.filter((end) => !tally.taken.has(end))).toEqual([])
})

test.runIf(steps >= 10_000)(
  'hardly a step of the lifecycles was never taken, but for those that are seldom',
  () => {
    expect(tally.neverTaken.filter((step) => !(step in SELDOM)).length).toBeLessThanOrEqual(4)
  },
)

test('the model knows every mutation, or says why it does not play it', async () => {
  const { __schema } = await graph.public.read('{ __schema { mutationType { fields { name } } } }')
  const names: string[] = __schema.mutationType.fields.map(({ name }: { name: string }) => name)
  expect(names.toSorted()).toEqual([...Object.keys(KINDS), ...Object.keys(NOT_PLAYED)].toSorted())
})
