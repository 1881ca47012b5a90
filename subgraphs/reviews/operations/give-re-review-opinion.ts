import { ReReviewOpinion } from '@ndseb/db/reviews/re-review.ts'
import type { Session } from '@ndseb/db/session.ts'
import { nextNumber, readWord } from '../domain/ministry-word.ts'
import type { GiveReReviewOpinionInput } from '../generated/graphql.ts'
import { loadReReview, readReReviewOpinions, reReviewCourse } from './load-re-review.ts'
import { takeStep } from './take-step.ts'

/** A ministry gives its opinion on a re-review, for itself alone; its last word counts (N64, N85). */
export const giveReReviewOpinion = (session: Session, input: GiveReReviewOpinionInput) =>
  session.act('giveReReviewOpinion', input, async (tx) => {
    const { attitude } = input
    const { agency, opinion } = readWord(tx.viewer, attitude === 'SUPPORT', input.opinion, 'N64')
    const reReview = await loadReReview(tx, input.reReviewId)
    await takeStep(tx, reReviewCourse, reReview, 'opine', { expectedVersion: input.expectedVersion })
    const number = nextNumber(await readReReviewOpinions(tx, reReview.id), agency)
    tx.em.create(ReReviewOpinion, {
      ...{ reReviewId: reReview.id, agency, number, attitude, opinion },
      ...{ givenById: tx.viewer.id, givenByName: tx.viewer.name, givenAt: tx.now },
    })
    await tx.em.flush()
    return { reReviewId: reReview.id }
  })
