import type { Tx } from '@ndseb/db/session.ts'
import { type ExpertMean, rankByMean } from '../domain/expert-order.ts'

/** The experts' rank of each concluded application among the given ones (N53). */
export async function readExpertRanks(
  tx: Tx,
  applicationIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const means = await tx.rows<ExpertMean>(
    `select application_id as "applicationId", sum::text, count from reviews.expert_conclusion where application_id = any($1)`,
    [applicationIds],
  )
  return rankByMean(means)
}
