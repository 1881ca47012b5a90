import { afterAll, beforeAll, test } from 'vitest'
import { decidedRound } from '../support/decided-round.ts'
import { openRound } from '../support/given.ts'
import { openTestGraph, type TestGraph } from '../support/graph.ts'

let graph: TestGraph
beforeAll(async () => {
  graph = await openTestGraph()
  await openRound(graph, 51)
})
afterAll(() => graph?.close())
const Q =
  '{ viewer { role tasks { id kind kindName title dueOn basis workingDaysLeft overdue provisional waitingSince step } } }'
test('x', async () => {
  for (const who of [
    'mofcom.officer',
    'cac.officer',
    'nanjing.unit',
    'nanjing.park',
    'jiangsu.commerce',
    'expert.chen',
    'analyst.mofcom',
    'demo.operator',
  ]) {
    const r = await graph.as(who).ask(Q)
    console.log(who, JSON.stringify(r.data?.viewer?.tasks?.slice(0, 3)), JSON.stringify(r.errors))
  }
  console.log(JSON.stringify(await graph.public.ask(Q)))
  console.log(JSON.stringify(await graph.public.ask('{viewer{assignments{id}}}')))
  await decidedRound(graph, 52)
  for (const who of [
    'mofcom.officer',
    'cac.officer',
    'nanjing.unit',
    'nanjing.park',
    'jiangsu.commerce',
    'expert.chen',
    'analyst.mofcom',
  ]) {
    const r = await graph.as(who).ask(Q)
    console.log(
      who,
      JSON.stringify(
        r.data?.viewer?.tasks?.map((t: any) => [t.kind, t.title, t.dueOn, t.workingDaysLeft, t.waitingSince]),
      ),
      JSON.stringify(r.errors),
    )
  }
}, 120000)
