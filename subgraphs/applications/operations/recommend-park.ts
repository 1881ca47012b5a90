import { holdRound } from '@ndseb/db/applications/hold-round.ts'
import { Recommendation } from '@ndseb/db/applications/recommendation.ts'
import { RecommendingUnit } from '@ndseb/db/applications/recommending-unit.ts'
import { placeOf } from '@ndseb/db/applications/ruling.ts'
import { takeApplicationStep } from '@ndseb/db/applications/treaty.ts'
import type { Session, Tx } from '@ndseb/db/session.ts'
import { DomainError } from '@ndseb/shared/errors.ts'
import type { RoundStatus } from '@ndseb/shared/lifecycles/round.ts'
import { cleanText } from '@ndseb/shared/scalars.ts'
import { checkRecommendable } from '../domain/recommendation.ts'
import type { RecommendParkInput } from '../generated/graphql.ts'
import { readObstacles } from '../queries/unit-standing.ts'
import { loadPark, loadRound, type StandingRound } from './load-case.ts'
import { draft } from './start-application.ts'

/**
 * The unit recommends one park (N19, N46). A park that has not started yet gets its draft; after a return the same
 * unit recommends the same park again.
 */
export const recommendPark = (session: Session, input: RecommendParkInput) =>
  session.act('recommendPark', input, async (tx) => {
    const reason = cleanText(input.reason, { max: 2000, path: ['reason'], multiline: true })
    const round = await loadRound(tx, input.roundId)
    await holdRound(tx, round.id, ['roundId'])
    const park = await loadPark(tx, input.parkId, ['parkId'])
    if (park.unitId !== tx.viewer.unit) throw new DomainError('NOT_FOUND', { path: ['parkId'] })
    const live = await liveApplication(tx, round.id, park.id)
    const recommended = live !== null && (await isRecommended(tx, live))
    checkRecommendable(round.status as RoundStatus, recommended)
    const applicationId = live ?? (await draft(tx, round, park))
    if (!recommended) {
      await checkStanding(tx, round, park.unitId)
      await claimPlace(tx, round, park.unitId, applicationId)
    }
    await takeApplicationStep(tx, { id: applicationId, step: 'recommend', reason })
    return { applicationId }
  })

/** The unit's right to recommend in this round: by the lists at the reference date, and as ruled (N3, N23, N66). */
async function checkStanding(tx: Tx, round: StandingRound, unitId: string): Promise<void> {
  const unit = await tx.em.findOneOrFail(RecommendingUnit, unitId)
  const obstacle = (await readObstacles(tx.rows, round, [unit])).get(unitId)
  if (obstacle) throw new DomainError(obstacle.code, { path: ['roundId'], clause: obstacle.clause })
}

async function liveApplication(tx: Tx, roundId: string, parkId: string): Promise<string | null> {
  const [row] = await tx.rows<{ id: string }>(
    `select id from applications.application where round_id = $1 and park_id = $2 and status <> 'WITHDRAWN'`,
    [roundId, parkId],
  )
  return row?.id ?? null
}

/** Whether the application has a place already, through a return too (N19). */
const isRecommended = async (tx: Tx, applicationId: string): Promise<boolean> =>
  (await tx.em.count(Recommendation, { applicationId, withdrawnAt: null })) > 0

/**
 * A place of the unit in the round: one, or as many as the programme gives. The unique indexes decide, also among two
 * hundred at once, so the next place is tried where another was first (N19, N21).
 */
async function claimPlace(
  tx: Tx,
  round: StandingRound,
  unitId: string,
  applicationId: string,
): Promise<void> {
  for (const slot of Array.from({ length: round.quotaPerUnit }, (_, index) => index + 1)) {
    const claimed = await tx.rows(
      `insert into applications.recommendation (round_id, unit_id, place, slot, application_id, at)
       values ($1::uuid, $2::text, ${placeOf('$1::uuid', '$2::text')}, $3, $4, $5) on conflict do nothing returning id`,
      [round.id, unitId, slot, applicationId, tx.now],
    )
    if (claimed.length > 0) return
  }
  throw await placesTaken(tx, round, unitId, applicationId)
}

/** Whose the places are: all of them the unit's own, or some of a unit with which it shares them; or a colleague was first with this park (N19, N21). */
async function placesTaken(
  tx: Tx,
  { id: roundId, quotaPerUnit }: StandingRound,
  unitId: string,
  applicationId: string,
): Promise<DomainError> {
  if (await isRecommended(tx, applicationId))
    return new DomainError('CONFLICT', { path: ['parkId'], clause: 'N77' })
  const own = await tx.em.count(Recommendation, { roundId, unitId, withdrawnAt: null })
  return own < quotaPerUnit
    ? new DomainError('PLACE_ALREADY_TAKEN', { path: ['parkId'], clause: 'N21' })
    : new DomainError('UNIT_ALREADY_RECOMMENDED', {
        ...{ path: ['parkId'], clause: 'N19', values: { quota: quotaPerUnit } },
      })
}
