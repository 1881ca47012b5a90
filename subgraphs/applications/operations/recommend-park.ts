import { readRulings } from '@ndseb/db/applications/read-rulings.ts'
import { Recommendation } from '@ndseb/db/applications/recommendation.ts'
import { RecommendingUnit } from '@ndseb/db/applications/recommending-unit.ts'
import { placeOf } from '@ndseb/db/applications/ruling.ts'
import { takeApplicationStep } from '@ndseb/db/applications/treaty.ts'
import type { Session, Tx } from '@ndseb/db/session.ts'
import { DomainError } from '@ndseb/shared/errors.ts'
import { cleanText } from '@ndseb/shared/scalars.ts'
import { judgeUnit } from '../domain/unit-standing.ts'
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
    await checkStanding(tx, round, park.unitId)
    const applicationId = (await liveApplication(tx, round.id, park.id)) ?? (await draft(tx, round, park))
    await claimTheOnePlace(tx, round.id, park.unitId, applicationId)
    await takeApplicationStep(tx, { id: applicationId, step: 'recommend', reason })
    return { applicationId }
  })

/** The unit's right to recommend in this round: by the lists at the reference date, and as ruled (N3, N23, N66). */
async function checkStanding(
  tx: Tx,
  { id, referenceDate }: { id: string; referenceDate: string },
  unitId: string,
): Promise<void> {
  const unit = await tx.em.findOneOrFail(RecommendingUnit, unitId)
  const withBase = await tx.rows('select 1 from applications.units_with_base() u where u = $1', [unitId])
  const rulings = await readRulings(tx.rows, id)
  const obstacle = judgeUnit({ ...unit, hasBase: withBase.length > 0 }, referenceDate, rulings)
  if (obstacle) throw new DomainError(obstacle.code, { path: ['roundId'], clause: obstacle.clause })
}

async function liveApplication(tx: Tx, roundId: string, parkId: string): Promise<string | null> {
  const [row] = await tx.rows<{ id: string }>(
    `select id from applications.application where round_id = $1 and park_id = $2 and status <> 'WITHDRAWN'`,
    [roundId, parkId],
  )
  return row?.id ?? null
}

/** One live recommendation a place and round: the unique indexes decide, also among two hundred at once (N19, N21). */
async function claimTheOnePlace(
  tx: Tx,
  roundId: string,
  unitId: string,
  applicationId: string,
): Promise<void> {
  const standing = await tx.em.findOne(Recommendation, { roundId, unitId, withdrawnAt: null })
  if (standing?.applicationId === applicationId) return
  if (standing) throw new DomainError('UNIT_ALREADY_RECOMMENDED', { path: ['parkId'], clause: 'N19' })
  await tx.rows(
    `insert into applications.recommendation (round_id, unit_id, place, application_id, at)
     values ($1::uuid, $2::text, ${placeOf('$1::uuid', '$2::text')}, $3, $4)`,
    [roundId, unitId, applicationId, tx.now],
  )
}
