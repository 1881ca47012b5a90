import { selectCandidates } from '@ndseb/standalone/demo/play/decide.ts'
import type { TestGraph } from './graph.ts'
import { type ReviewedRound, reviewedRound } from './reviewed-round.ts'

export type NoticedRound = ReviewedRound & { readonly noticeId: string }

/** A round whose four candidates went on public notice at a moment of July 2026. */
export async function noticedRound(
  graph: TestGraph,
  number: number,
  at = '2026-07-01T01:00:00.000Z',
): Promise<NoticedRound> {
  const reviewed = await reviewedRound(graph, number)
  const listId = await selectCandidates(graph.stage, reviewed.roundId, reviewed.cases)
  await graph.stage.moveTo(at)
  const { notice } = await graph
    .as('mofcom.officer')
    .do('publishNotice', { listId, noticeNumber: `测试公示〔2026〕${number}号` }, 'notice { id }')
  return { ...reviewed, noticeId: notice.id }
}
