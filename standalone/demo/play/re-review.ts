import { MINISTRY_OFFICERS } from './ministries.ts'
import type { Stage } from './stage.ts'

export type ReReviewOutcome = {
  readonly roundId: string
  readonly reReviewIds: readonly string[]
  readonly outcome: 'PASSED' | 'WARNED' | 'FAILED'
  readonly documentNumber: string
  readonly documentDate: string
  readonly title: string
  /** What each ministry says; the usual words if none are given. */
  readonly opinion?: string
}

const WORDS = {
  PASSED: { attitude: 'SUPPORT', opinion: '复审合格（演示，虚构）' },
  WARNED: { attitude: 'OPPOSE', opinion: '予以警告，限期整改（演示，虚构）' },
  FAILED: { attitude: 'OPPOSE', opinion: '复审不合格（演示，虚构）' },
} as const

/** MOFCOM starts the re-review of earlier bases inside a round (N64). Gives the re-reviews' ids, in the same order. */
export async function startReReviews(
  { as, key }: Stage,
  roundId: string,
  baseIds: readonly string[],
): Promise<string[]> {
  const { reReviews } = await as('mofcom.officer').do(
    'startReReview',
    { roundId, baseIds, idempotencyKey: key('start-re-review') },
    'reReviews { id }',
  )
  return reReviews.map(({ id }: { id: string }) => id)
}

/** The document on re-reviews: each ministry's opinion, the draft, three signatures, issued (N64–N65). */
export async function concludeReReviews(
  { as, key, moveTo }: Stage,
  { opinion, ...outcome }: ReReviewOutcome,
): Promise<void> {
  const { documentNumber } = outcome
  const usual = WORDS[outcome.outcome]
  const mofcom = as('mofcom.officer')
  for (const officer of MINISTRY_OFFICERS)
    for (const reReviewId of outcome.reReviewIds)
      await as(officer).do('giveReReviewOpinion', {
        ...{ reReviewId, attitude: usual.attitude, opinion: opinion ?? usual.opinion },
        idempotencyKey: key(`re-review-opinion:${reReviewId}`),
      })
  const drafted = await mofcom.do(
    'draftReReviewOutcome',
    { ...outcome, idempotencyKey: key(`draft:${documentNumber}`) },
    'designation { id }',
  )
  const designationId: string = drafted.designation.id
  for (const officer of MINISTRY_OFFICERS)
    await as(officer).do('signDesignation', {
      ...{ designationId, idempotencyKey: key(`sign:${documentNumber}:${officer}`) },
    })
  // A document takes effect on its date, and is not issued before it (N62).
  await moveTo(`${outcome.documentDate}T01:00:00.000Z`)
  await mofcom.do('issueDesignation', { designationId, idempotencyKey: key(`issue:${documentNumber}`) })
}
