import { Appeal } from '@ndseb/db/reviews/appeal.ts'
import type { Session, Tx } from '@ndseb/db/session.ts'
import { DomainError } from '@ndseb/shared/errors.ts'
import { civilDateOf } from '@ndseb/shared/rules/beijing.ts'
import { cleanText, parseId } from '@ndseb/shared/scalars.ts'
import { checkAppealable } from '../domain/appeal.ts'
import type { FileAppealInput } from '../generated/graphql.ts'
import { appealCourse } from './load-appeal.ts'
import { loadReReview } from './load-re-review.ts'
import { recordStep } from './take-step.ts'

/** The park of a base that was disqualified appeals, once and in time, where the round has that option (N65). */
export const fileAppeal = (session: Session, input: FileAppealInput) =>
  session.act('fileAppeal', input, async (tx) => {
    const grounds = cleanText(input.grounds, {
      ...{ max: 4000, path: ['grounds'], multiline: true, required: true },
    })
    await checkOwn(tx, input.reReviewId)
    const { id: reReviewId, roundId, status, base } = await loadReReview(tx, input.reReviewId)
    const against = { failed: status === 'FAILED', appealUntil: await readAppealUntil(tx, reReviewId) }
    checkAppealable(against, civilDateOf(tx.now))
    if (await tx.em.findOne(Appeal, { reReviewId }))
      throw new DomainError('APPEAL_ONCE', { path: ['reReviewId'], clause: 'N65' })
    const appeal = tx.em.create(Appeal, {
      ...{ reReviewId, baseId: base.id, roundId, parkId: base.parkId, grounds },
      ...{ filedById: tx.viewer.id, filedByName: tx.viewer.name, filedAt: tx.now },
    })
    await tx.em.flush()
    await recordStep(tx, {
      ...{ subject: appealCourse.subject, id: appeal.id, step: 'appeal', from: null, to: 'FILED' },
    })
    return { appealId: appeal.id }
  })

/** Another park's re-review is answered as one that does not exist, in whatever round. */
async function checkOwn(tx: Tx, reReviewId: string): Promise<void> {
  const path = ['reReviewId']
  const own = await tx.rows(
    'select 1 from reviews.re_review v join reviews.base b on b.id = v.base_id where v.id = $1 and b.park_id = $2',
    [parseId(reReviewId, path), tx.viewer.park],
  )
  if (own.length === 0) throw new DomainError('NOT_FOUND', { path })
}

/** Until when the document that disqualified lets one appeal; null where there is none, or the round had no appeal. */
async function readAppealUntil(tx: Tx, reReviewId: string): Promise<string | null> {
  const [document] = await tx.rows<{ appealUntil: string | null }>(
    `select d.appeal_until::text as "appealUntil" from reviews.document_re_review c
       join reviews.designation d on d.id = c.designation_id and d.edition = c.edition
      where c.re_review_id = $1 and d.status = 'ISSUED' and d.kind = 'DISQUALIFICATION'`,
    [reReviewId],
  )
  return document?.appealUntil ?? null
}
