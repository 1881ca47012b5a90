import { availableSteps } from '@ndseb/shared/lifecycle.ts'
import { BASE_LIFECYCLE, BASE_STATUSES } from '@ndseb/shared/lifecycles/base.ts'
import { civilDateOf } from '@ndseb/shared/rules/beijing.ts'
import { existing } from '@ndseb/shared/subgraph/batch.ts'
import type { RulingPoint } from '@ndseb/shared/vocabulary/rulings.ts'
import type { Context } from '../context.ts'
import { checkDay, standingAsOf } from '../domain/registry.ts'
import { isOverdue } from '../domain/review-cycle.ts'
import type { BaseResolvers, ParkResolvers } from '../generated/graphql.ts'

/** The options of the round in which a base was last re-reviewed: what came of it, or may yet, follows them (N65). */
async function optionsOfLastReReview(baseId: string, { loaders }: Context): Promise<RulingPoint[]> {
  const last = (await loaders.reReviewsOfBase.load(baseId)).at(-1)
  return last ? (await loaders.optionsOfRound.load(last.roundId)).map(({ point }) => point) : []
}

export const Base: BaseResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.base.load(id),
  park: ({ parkId }) => ({ id: parkId }),
  application: ({ applicationId }, _, { loaders }) =>
    applicationId ? loaders.visibleCase.load(applicationId) : null,
  province: ({ provinceCode }) => ({ code: provinceCode }),
  designation: ({ designationId }, _, { loaders }) => existing(loaders.designation.load(designationId)),
  statusName: ({ status }, _, { viewer }) => BASE_STATUSES[status][viewer.language],
  // A missed cycle is a fact that is shown, not an error (N67).
  overdue: async (base, _, { session }) => isOverdue(base, civilDateOf(await session.now())),
  statusAsOf: async ({ id }, { date }, { loaders, session }) => {
    const day = checkDay(date, civilDateOf(await session.now()), 'date')
    return standingAsOf(await loaders.registryLines.load(id), day)?.status ?? null
  },
  documents: ({ id }, _, { loaders }) => loaders.documentsOfBase.load(id),
  reReviews: ({ id }, _, { loaders }) => loaders.reReviewsOfBase.load(id),
  availableSteps: async ({ id, status }, _, context) =>
    availableSteps(BASE_LIFECYCLE, status, context.viewer.role, await optionsOfLastReReview(id, context)),
  history: ({ id }, _, { loaders }) => loaders.history.load(id),
}

export const Park: ParkResolvers = {
  // The id is all that is known of it here; whether it is a base, everybody may know (N83).
  __resolveReference: ({ id }) => ({ id }),
  base: async ({ id }, _, { loaders }) => (await loaders.baseOfPark.load(id))[0] ?? null,
}
