import { Recommendation } from '@ndseb/db/applications/recommendation.ts'
import { takeApplicationStep } from '@ndseb/db/applications/treaty.ts'
import type { Session, Tx } from '@ndseb/db/session.ts'
import { DomainError } from '@ndseb/shared/errors.ts'
import type { RoundStatus } from '@ndseb/shared/lifecycles/round.ts'
import { cleanText } from '@ndseb/shared/scalars.ts'
import { judgeRecommendation } from '../domain/recommendation.ts'
import type { RecommendParkInput } from '../generated/graphql.ts'
import { loadPark, loadRound } from './load-case.ts'
import { draft } from './start-application.ts'

/**
 * The unit recommends one park (N19, N46). A park that has not started yet gets its draft; after a return the same
 * unit recommends the same park again.
 */
export const recommendPark = (session: Session, input: RecommendParkInput) =>
  session.act('recommendPark', input, async (tx) => {
    const reason = cleanText(input.reason, { max: 2000, path: ['reason'], multiline: true })
    const round = await loadRound(tx, input.roundId)
    const park = await loadPark(tx, input.parkId, ['parkId'])
    if (park.unitId !== tx.viewer.unit) throw new DomainError('NOT_FOUND', { path: ['parkId'] })
    const live = await liveApplication(tx, round.id, park.id)
    const { id: roundId, status } = round
    const standing = await tx.em.findOne(Recommendation, { roundId, unitId: park.unitId, withdrawnAt: null })
    const judged = judgeRecommendation({
      ...{ round: status as RoundStatus, standing: standing?.applicationId ?? null, live },
    })
    const applicationId = live ?? (await draft(tx, round, park))
    if (judged === 'FIRST') await claimTheOnePlace(tx, roundId, park.unitId, applicationId)
    await takeApplicationStep(tx, { id: applicationId, step: 'recommend', reason })
    return { applicationId }
  })

async function liveApplication(tx: Tx, roundId: string, parkId: string): Promise<string | null> {
  const [row] = await tx.rows<{ id: string }>(
    `select id from applications.application where round_id = $1 and park_id = $2 and status <> 'WITHDRAWN'`,
    [roundId, parkId],
  )
  return row?.id ?? null
}

/** One live recommendation a unit and round: the unique index decides, also among two hundred at once (N19). */
async function claimTheOnePlace(
  tx: Tx,
  roundId: string,
  unitId: string,
  applicationId: string,
): Promise<void> {
  tx.em.create(Recommendation, { roundId, unitId, applicationId, at: tx.now })
  await tx.em.flush()
}
