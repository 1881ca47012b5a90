import { afterAll, beforeAll, expect, test } from 'vitest'
import { openRound } from '../support/given.ts'
import { openTestGraph, type TestGraph } from '../support/graph.ts'

let graph: TestGraph
beforeAll(async () => {
  graph = await openTestGraph()
})
afterAll(() => graph?.close())

test('of two hundred recommendations of one unit at once, exactly one stands (N19)', async () => {
  const roundId = await openRound(graph, 21)
  const unit = graph.as('hangzhou.unit')
  const parks: string[] = []
  for (let n = 0; n < 20; n += 1) {
    const { park } = await unit.do(
      'registerPark',
      {
        name: `杭州竞争园${n}（虚构）`,
        type: 'HIGH_TECH_ZONE',
        managementBody: '管委会（虚构）',
        fictional: true,
      },
      'park { id }',
    )
    parks.push(park.id)
  }
  const outcomes = await Promise.all(
    Array.from({ length: 200 }, (_, n) => unit.refusal('recommendPark', { roundId, parkId: parks[n % 20] })),
  )
  const codes = outcomes.map((refusal) => refusal?.code ?? 'done')
  expect(codes.filter((code) => code === 'done')).toHaveLength(1)
  // The winner's own repeats find the case recommended already; everybody else finds the place taken.
  expect(new Set(codes)).toEqual(new Set(['done', 'UNIT_ALREADY_RECOMMENDED', 'STEP_NOT_ALLOWED']))
  const rows = await graph.sql(
    `select count(*)::int as standing from applications.recommendation where round_id = $1 and withdrawn_at is null`,
    [roundId],
  )
  expect(rows).toEqual([{ standing: 1 }])
})
