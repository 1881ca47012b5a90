import { DocumentReReview } from '@ndseb/db/reviews/re-review.ts'
import type { Session } from '@ndseb/db/session.ts'
import { DomainError } from '@ndseb/shared/errors.ts'
import { civilDateOf } from '@ndseb/shared/rules/beijing.ts'
import { readIds } from '../domain/application-ids.ts'
import { checkDocumentDate, checkOpinions } from '../domain/re-review.ts'
import type { DraftReReviewOutcomeInput } from '../generated/graphql.ts'
import { draftDocument, readDocument } from './draft-document.ts'
import { loadReReviews, readReReviewOpinions } from './load-re-review.ts'
import { loadRound } from './load-round.ts'
import { checkWarning } from './options.ts'

const KINDS = { PASSED: 'RENEWAL', WARNED: 'WARNING', FAILED: 'DISQUALIFICATION' } as const

/** MOFCOM drafts the document by which re-reviews pass, fail, or fail with a warning, once each ministry has given its opinion (N65). */
export const draftReReviewOutcome = (session: Session, input: DraftReReviewOutcomeInput) =>
  session.act('draftReReviewOutcome', input, async (tx) => {
    const ids = readIds(input.reReviewIds, 'reReviewIds', {
      ...{ most: 100, clause: 'N65', none: 'RE_REVIEWS_EMPTY' },
    })
    const text = readDocument(input)
    const round = await loadRound(tx, input.roundId)
    if (input.outcome === 'WARNED') await checkWarning(tx, round.id, ['outcome'])
    const document = { roundId: round.id, kind: KINDS[input.outcome] }
    const { id: designationId, edition } = await draftDocument(tx, document, text, input.expectedVersion)
    const reReviews = await loadReReviews(tx, ids)
    for (const [index, id] of ids.entries()) {
      const path = ['reReviewIds', String(index)]
      const found = reReviews.find((one) => one.id === id)
      if (found?.status !== 'UNDER_WAY' || found.roundId !== round.id)
        throw new DomainError('RE_REVIEW_NOT_UNDER_WAY', { path, clause: 'N65' })
      checkOpinions({ name: found.base.name, words: await readReReviewOpinions(tx, id) }, path)
      checkDocumentDate(text.documentDate, civilDateOf(new Date(found.openedAt)))
      tx.em.create(DocumentReReview, { designationId, edition, reReviewId: id, position: index + 1 })
    }
    await tx.em.flush()
    return { designationId }
  })
