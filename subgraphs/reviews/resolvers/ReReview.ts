import { availableSteps } from '@ndseb/shared/lifecycle.ts'
import { RE_REVIEW_LIFECYCLE, RE_REVIEW_STATUSES } from '@ndseb/shared/lifecycles/re-review.ts'
import { existing } from '@ndseb/shared/subgraph/batch.ts'
import { AGENCIES } from '@ndseb/shared/vocabulary/roles.ts'
import { silentMinistries } from '../domain/re-review.ts'
import type {
  ReReviewOpinionResolvers,
  ReReviewPayloadResolvers,
  ReReviewResolvers,
  StartReReviewPayloadResolvers,
} from '../generated/graphql.ts'

export const ReReview: ReReviewResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.reReview.load(id),
  round: ({ roundId }) => ({ id: roundId }),
  base: ({ baseId }, _, { loaders }) => existing(loaders.base.load(baseId)),
  statusName: ({ status }, _, { viewer }) => RE_REVIEW_STATUSES[status][viewer.language],
  opinions: ({ id }, _, { loaders }) => loaders.reReviewOpinions.load(id),
  missing: async ({ id }, _, { loaders }) => silentMinistries(await loaders.reReviewOpinions.load(id)),
  document: async ({ id }, _, { loaders }) => (await loaders.documentsOfReReview.load(id))[0] ?? null,
  availableSteps: ({ status }, _, { viewer }) => availableSteps(RE_REVIEW_LIFECYCLE, status, viewer.role),
  history: ({ id }, _, { loaders }) => loaders.history.load(id),
}

export const ReReviewOpinion: ReReviewOpinionResolvers = {
  agencyName: ({ agency }, _, { viewer }) => AGENCIES[agency][viewer.language],
}

export const ReReviewPayload: ReReviewPayloadResolvers = {
  reReview: ({ reReviewId }, _, { loaders }) => (reReviewId ? loaders.reReview.load(reReviewId) : null),
}

export const StartReReviewPayload: StartReReviewPayloadResolvers = {
  reReviews: ({ reReviewIds }, _, { loaders }) =>
    reReviewIds ? Promise.all(reReviewIds.map((id) => existing(loaders.reReview.load(id)))) : null,
}
