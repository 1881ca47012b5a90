import { designate, publish, selectCandidates } from '@ndseb/standalone/demo/play/decide.ts'
import { UNFOUNDED } from '@ndseb/standalone/demo/play/object.ts'
import { report } from '@ndseb/standalone/demo/play/report.ts'
import type { TestGraph } from './graph.ts'
import { type ReviewedRound, reviewedRound } from './reviewed-round.ts'

export type DecidedRound = ReviewedRound & {
  readonly listId: string
  readonly designationId: string
  /** In the order of the cases. */
  readonly baseIds: readonly string[]
}

/** The statistical year of the round. */
export const YEAR = 2025

/** A reviewed round that was played to its end: four parks are bases, and the first one's returns came in. */
export async function decidedRound(graph: TestGraph, number: number): Promise<DecidedRound> {
  const { stage } = graph
  const reviewed = await reviewedRound(graph, number)
  const { roundId, cases } = reviewed
  const [first] = cases
  if (first) await report(stage, first, YEAR, '2026-06-01')
  const listId = await selectCandidates(stage, roundId, cases)
  await publish(stage, listId, [UNFOUNDED])
  await designate(stage, roundId, cases, {
    number: `测试文〔2026〕${number}号`,
    date: '2026-08-03',
    title: `关于确定第${number}批基地的通知（测试）`,
  })
  await stage.settled()
  const bases = await graph.sql(
    `select b.id, b.designation_id from reviews.base b join unnest($1::uuid[]) with ordinality c (id, place)
      on c.id = b.application_id order by c.place`,
    [cases.map(({ applicationId }) => applicationId)],
  )
  return {
    ...{ ...reviewed, listId },
    designationId: bases[0]?.designation_id,
    baseIds: bases.map(({ id }) => id),
  }
}
