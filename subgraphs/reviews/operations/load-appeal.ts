import { holdRoundOf } from '@ndseb/db/applications/hold-round.ts'
import type { Tx } from '@ndseb/db/session.ts'
import { DomainError } from '@ndseb/shared/errors.ts'
import {
  APPEAL_LIFECYCLE,
  APPEAL_STATUSES,
  type AppealStatus,
  type AppealStep,
} from '@ndseb/shared/lifecycles/appeal.ts'
import { parseId } from '@ndseb/shared/scalars.ts'
import { loadBases, type StandingBase } from './load-base.ts'
import type { LastWord } from './load-candidate-list.ts'
import type { Course, Standing } from './take-step.ts'

/** The lifecycle of an appeal, for `takeStep`. */
export const appealCourse: Course<AppealStatus, AppealStep> = {
  subject: 'APPEAL',
  lifecycle: APPEAL_LIFECYCLE,
  statuses: APPEAL_STATUSES,
}

export type StandingAppeal = Standing<AppealStatus> & {
  roundId: string
  reReviewId: string
  filedAt: Date
  base: StandingBase
}

type Row = Omit<StandingAppeal, 'base'> & { baseId: string }
const APPEAL = `select id, base_id as "baseId", round_id as "roundId", re_review_id as "reReviewId", status, version,
  filed_at as "filedAt" from reviews.appeal`

/** One appeal with its base; other acts on either wait until this one is done. */
export async function loadAppeal(tx: Tx, appealId: string): Promise<StandingAppeal> {
  const id = parseId(appealId, ['appealId'])
  await holdRoundOf(tx, 'reviews.appeal', id, ['appealId'])
  const [appeal] = await loadAppeals(tx, [id])
  if (!appeal) throw new DomainError('NOT_FOUND', { path: ['appealId'] })
  return appeal
}

/** Appeals of these ids in their order, each under its base's lock; one that is not there is left out. The caller holds their round. */
export async function loadAppeals(tx: Tx, ids: readonly string[]): Promise<StandingAppeal[]> {
  const named = await tx.rows<Row>(`${APPEAL} where id = any($1)`, [ids])
  const bases = await loadBases(
    tx,
    named.map(({ baseId }) => baseId),
  )
  // Read again under the locks: what is judged is what is written.
  const rows = await tx.rows<Row>(`${APPEAL} where id = any($1)`, [ids])
  return ids.flatMap((wanted) => {
    const row = rows.find(({ id }) => id === wanted)
    const base = bases.find(({ id }) => id === row?.baseId)
    return row && base ? [{ ...row, base }] : []
  })
}

/** The last word of each ministry on an appeal. */
export const readAppealDecisions = (tx: Tx, id: string) =>
  tx.rows<LastWord>(
    `select distinct on (agency) agency, upholds as agrees, number from reviews.appeal_decision
      where appeal_id = $1 order by agency, number desc`,
    [id],
  )

/** Writes where an appeal's step has led, and why where it is dismissed (N65). */
export const writeAppeal = (tx: Tx, id: string, status: AppealStatus, reasons: string | null = null) =>
  tx.rows(
    'update reviews.appeal set status = $2, reasons = $3, concluded_at = $4, version = version + 1 where id = $1',
    [id, status, reasons, tx.now],
  )
