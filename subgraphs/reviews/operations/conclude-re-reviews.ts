import type { Tx } from '@ndseb/db/session.ts'
import type { OutcomeKind } from '@ndseb/shared/lifecycles/designation.ts'
import { nextReviewDue } from '../domain/review-cycle.ts'
import { announceMonitoring } from './announce-monitoring.ts'
import { baseCourse, writeBase } from './load-base.ts'
import type { StandingDesignation } from './load-designation.ts'
import { loadReReviews, reReviewCourse } from './load-re-review.ts'
import { optionsIn } from './options.ts'
import { takeStep } from './take-step.ts'

const STEPS = {
  RENEWAL: { reReview: 'pass', base: 'renew' },
  WARNING: { reReview: 'warn', base: 'warn' },
  DISQUALIFICATION: { reReview: 'fail', base: 'disqualify' },
} as const

/** An issued document concludes its re-reviews: the bases are renewed for two years from its date, warned for one, or end with it (N63, N65). */
export async function concludeReReviews(
  tx: Tx,
  { id, roundId, edition, documentDate, documentNumber: document }: StandingDesignation,
  kind: OutcomeKind,
): Promise<void> {
  const listed = await tx.rows<{ reReviewId: string }>(
    `select re_review_id as "reReviewId" from reviews.document_re_review
      where designation_id = $1 and edition = $2 order by position`,
    [id, edition],
  )
  const reReviews = await loadReReviews(
    tx,
    listed.map(({ reReviewId }) => reReviewId),
  )
  const options = await optionsIn(tx, roundId)
  const due = kind === 'DISQUALIFICATION' ? undefined : nextReviewDue(documentDate, kind)
  for (const reReview of reReviews) {
    const status = await takeStep(tx, reReviewCourse, reReview, STEPS[kind].reReview, { document, options })
    await tx.rows('update reviews.re_review set status = $2, version = version + 1 where id = $1', [
      reReview.id,
      status,
    ])
    const { base } = reReview
    const standing = await takeStep(tx, baseCourse, base, STEPS[kind].base, { document, options })
    await writeBase(tx, base.id, standing, due)
    if (kind === 'DISQUALIFICATION') await announceMonitoring(tx, base, documentDate)
  }
}
