import { member } from '@ndseb/standalone/demo/people.ts'
import { apply } from '@ndseb/standalone/demo/play/apply.ts'
import type { OpenCase } from '@ndseb/standalone/demo/play/cases.ts'
import { departmentsOf } from '@ndseb/standalone/demo/play/cases.ts'
import { review } from '@ndseb/standalone/demo/play/experts.ts'
import { forwardByProvince } from '@ndseb/standalone/demo/play/province.ts'
import { openRound } from './given.ts'
import type { TestGraph } from './graph.ts'

/** In the order in which the experts put them. */
const PLACES = [
  { place: 'nanjing', park: 1, province: '32' },
  { place: 'hangzhou', park: 2, province: '33' },
  { place: 'xixian', park: 3, province: '61' },
  { place: 'suzhou', park: 4, province: '32' },
] as const

export type ReviewedRound = { readonly roundId: string; readonly cases: readonly OpenCase[] }

/** A round whose four applications came by joint letters and were reviewed by the experts, the first one best. */
export async function reviewedRound(graph: TestGraph, number: number): Promise<ReviewedRound> {
  const { stage } = graph
  const roundId = await openRound(graph, number)
  const cases: OpenCase[] = []
  for (const { place, park, province } of PLACES)
    cases.push(
      await apply(stage, roundId, {
        slug: place,
        name: place,
        parkId: `01900000-0000-7000-8002-00000000000${park}`,
        unit: member(`${place}.unit`),
        clerk: member(`${place}.park`),
        province: departmentsOf(province),
        figures: ['286.5', '151.2', '88.4', '141'],
      }),
    )
  await forwardByProvince(stage, roundId, cases, (province) => ({
    ...{ number: `测试函〔2026〕${number}-${province}号`, date: '2026-03-02' },
  }))
  await stage.moveTo('2026-07-01T01:00:00.000Z')
  const experts = ['expert.chen', 'expert.lin', 'expert.zhao'].map(member)
  await review(
    stage,
    roundId,
    new Map(cases.map((one, index) => [one, experts.map((expert) => ({ expert, points: 95 - index * 5 }))])),
  )
  return { roundId, cases }
}
