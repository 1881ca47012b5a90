import { Recommendation } from '@ndseb/db/applications/recommendation.ts'
import { takeApplicationStep } from '@ndseb/db/applications/treaty.ts'
import type { Session, Tx } from '@ndseb/db/session.ts'
import { DomainError } from '@ndseb/shared/errors.ts'
import { cleanText } from '@ndseb/shared/scalars.ts'
import type { RecommendParkInput } from '../generated/graphql.ts'
import { loadOpenRound, loadPark } from './load-case.ts'
import { draft } from './start-application.ts'

/**
 * The unit recommends one park (N19, N46). A park that has not started yet gets its draft; after a return the same
 * unit recommends the same park again.
 */
export const recommendPark = (session: Session, input: RecommendParkInput) =>
  session.act('recommendPark', input, async (tx) => {
    const reason = cleanText(input.reason, { max: 2000, path: ['reason'], multiline: true })
    const round = await loadOpenRound(tx, input.roundId)
    const park = await loadPark(tx, input.parkId, ['parkId'])
    if (park.unitId !== tx.viewer.unit) throw new DomainError('NOT_FOUND', { path: ['parkId'] })
    const applicationId = (await liveApplication(tx, round.id, park.id)) ?? (await draft(tx, round, park))
    await claimTheOnePlace(tx, round.id, park.unitId, applicationId)
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
  const standing = await tx.em.findOne(Recommendation, { roundId, unitId, withdrawnAt: null })
  if (standing?.applicationId === applicationId) return
  if (standing) throw new DomainError('UNIT_ALREADY_RECOMMENDED', { path: ['parkId'], clause: 'N19' })
  tx.em.create(Recommendation, { roundId, unitId, applicationId, at: tx.now })
  await tx.em.flush()
}
