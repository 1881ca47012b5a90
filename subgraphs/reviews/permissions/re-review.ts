import { anyone, holder, ministries } from '@ndseb/shared/shield/words.ts'
import type { Permissions } from '@ndseb/shared/subgraph/permissions.ts'

/** Who may call what of re-reviews, in the SDL's order. */
export const reReview: Permissions = {
  ReReview: {
    __reference: anyone,
    id: holder,
    round: holder,
    base: holder,
    status: holder,
    statusName: holder,
    version: holder,
    openedAt: holder,
    opinions: ministries,
    missing: ministries,
    document: holder,
    availableSteps: holder,
    history: ministries,
  },
  ReReviewOpinion: {
    agency: holder,
    agencyName: holder,
    attitude: holder,
    opinion: holder,
    givenAt: holder,
  },
  StartReReviewPayload: {
    reReviews: holder,
    errors: holder,
  },
  ReReviewPayload: {
    reReview: holder,
    errors: holder,
  },
}
