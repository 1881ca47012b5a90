import { holdRoundOf } from '@ndseb/db/applications/hold-round.ts'
import type { Tx } from '@ndseb/db/session.ts'
import { DomainError } from '@ndseb/shared/errors.ts'
import {
  RE_REVIEW_LIFECYCLE,
  RE_REVIEW_STATUSES,
  type ReReviewStatus,
  type ReReviewStep,
} from '@ndseb/shared/lifecycles/re-review.ts'
import { parseId } from '@ndseb/shared/scalars.ts'
import { loadBases, type StandingBase } from './load-base.ts'
import type { LastWord } from './load-candidate-list.ts'
import type { Course, Standing } from './take-step.ts'

/** The lifecycle of a re-review, for `takeStep`. */
export const reReviewCourse: Course<ReReviewStatus, ReReviewStep> = {
  subject: 'RE_REVIEW',
  lifecycle: RE_REVIEW_LIFECYCLE,
  statuses: RE_REVIEW_STATUSES,
}

export type StandingReReview = Standing<ReReviewStatus> & {
  roundId: string
  openedAt: Date
  base: StandingBase
}

type Row = Omit<StandingReReview, 'base'> & { baseId: string }
const RE_REVIEW = `select id, base_id as "baseId", round_id as "roundId", status, version, opened_at as "openedAt" from reviews.re_review`

/** One re-review with its base; other acts on either wait until this one is done. */
export async function loadReReview(tx: Tx, reReviewId: string): Promise<StandingReReview> {
  const id = parseId(reReviewId, ['reReviewId'])
  await holdRoundOf(tx, 'reviews.re_review', id, ['reReviewId'])
  const [reReview] = await loadReReviews(tx, [id])
  if (!reReview) throw new DomainError('NOT_FOUND', { path: ['reReviewId'] })
  return reReview
}

/** Re-reviews of these ids in their order, each under its base's lock; one that is not there is left out. The caller holds their round. */
export async function loadReReviews(tx: Tx, ids: readonly string[]): Promise<StandingReReview[]> {
  const named = await tx.rows<Row>(`${RE_REVIEW} where id = any($1)`, [ids])
  const bases = await loadBases(
    tx,
    named.map(({ baseId }) => baseId),
  )
  // Read again under the locks: what is judged is what is written.
  const rows = await tx.rows<Row>(`${RE_REVIEW} where id = any($1)`, [ids])
  return ids.flatMap((wanted) => {
    const row = rows.find(({ id }) => id === wanted)
    const base = bases.find(({ id }) => id === row?.baseId)
    return row && base ? [{ ...row, base }] : []
  })
}

/** The last word of each ministry on a re-review. */
export const readReReviewOpinions = (tx: Tx, id: string) =>
  tx.rows<LastWord>(
    `select distinct on (agency) agency, attitude = 'SUPPORT' as agrees, number from reviews.re_review_opinion
      where re_review_id = $1 order by agency, number desc`,
    [id],
  )
