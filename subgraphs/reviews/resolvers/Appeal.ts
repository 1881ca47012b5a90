import { availableSteps } from '@ndseb/shared/lifecycle.ts'
import { APPEAL_LIFECYCLE, APPEAL_STATUSES } from '@ndseb/shared/lifecycles/appeal.ts'
import { existing } from '@ndseb/shared/subgraph/batch.ts'
import { AGENCIES } from '@ndseb/shared/vocabulary/roles.ts'
import { silentMinistries } from '../domain/re-review.ts'
import type {
  AppealDecisionResolvers,
  AppealPayloadResolvers,
  AppealResolvers,
} from '../generated/graphql.ts'

export const Appeal: AppealResolvers = {
  round: ({ roundId }) => ({ id: roundId }),
  reReview: ({ reReviewId }, _, { loaders }) => existing(loaders.reReview.load(reReviewId)),
  statusName: ({ status }, _, { viewer }) => APPEAL_STATUSES[status][viewer.language],
  decisions: ({ id }, _, { loaders }) => loaders.appealDecisions.load(id),
  missing: async ({ id }, _, { loaders }) => silentMinistries(await loaders.appealDecisions.load(id)),
  document: async ({ reReviewId }, _, { loaders }) =>
    (await loaders.reinstatementsOf.load(reReviewId))[0] ?? null,
  availableSteps: ({ status }, _, { viewer }) => availableSteps(APPEAL_LIFECYCLE, status, viewer.role),
  history: ({ id }, _, { loaders }) => loaders.history.load(id),
}

export const AppealDecision: AppealDecisionResolvers = {
  agencyName: ({ agency }, _, { viewer }) => AGENCIES[agency][viewer.language],
}

export const AppealPayload: AppealPayloadResolvers = {
  appeal: ({ appealId }, _, { loaders }) => (appealId ? loaders.appeal.load(appealId) : null),
}
