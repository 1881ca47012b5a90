import { WAIVER_LIFECYCLE, WAIVER_STATUSES } from '@ndseb/shared/lifecycles/waiver.ts'
import { STANDARDS } from '@ndseb/shared/rules/finding.ts'
import { loweredRatio } from '@ndseb/shared/rules/waiver.ts'
import { existing } from '@ndseb/shared/subgraph/batch.ts'
import type {
  ClaimWaiverPayloadResolvers,
  WaiverComparisonResolvers,
  WaiverPayloadResolvers,
  WaiverResolvers,
} from '../generated/graphql.ts'
import { stepsIn } from './steps-in.ts'

export const Waiver: WaiverResolvers = {
  application: ({ applicationId }) => ({ id: applicationId }),
  round: ({ roundId }) => ({ id: roundId }),
  province: ({ provinceCode }) => ({ code: provinceCode }),
  standardName: ({ standard }, _, { viewer }) => STANDARDS[standard][viewer.language],
  clause: ({ standard }) => STANDARDS[standard].clause,
  unit: ({ standard }) => STANDARDS[standard].unit,
  claim: ({ claimId }, _, { loaders }) => existing(loaders.waiverClaim.load(claimId)),
  loweredRatio: ({ lowered, required }) =>
    lowered === null || required === null ? null : loweredRatio({ lowered, required }),
  proposer: () => 'PROVINCIAL_COMMERCE',
  granter: ({ grantedAt }) => (grantedAt === null ? null : 'MOFCOM'),
  statusName: ({ status }, _, { viewer }) => WAIVER_STATUSES[status][viewer.language],
  availableSteps: (waiver, _, context) => stepsIn(WAIVER_LIFECYCLE, waiver, context),
  history: ({ id }, _, { loaders }) => loaders.history.load(id),
}

export const WaiverComparison: WaiverComparisonResolvers = {
  standardName: ({ standard }, _, { viewer }) => STANDARDS[standard][viewer.language],
  clause: ({ standard }) => STANDARDS[standard].clause,
  unit: ({ standard }) => STANDARDS[standard].unit,
}

export const ClaimWaiverPayload: ClaimWaiverPayloadResolvers = {
  claim: ({ claimId }, _, { loaders }) => (claimId ? loaders.waiverClaim.load(claimId) : null),
  application: ({ applicationId }) => (applicationId ? { id: applicationId } : null),
}

export const WaiverPayload: WaiverPayloadResolvers = {
  waiver: ({ waiverId }, _, { loaders }) => (waiverId ? loaders.waiver.load(waiverId) : null),
}
