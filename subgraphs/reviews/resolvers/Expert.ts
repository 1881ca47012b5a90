import { availableSteps } from '@ndseb/shared/lifecycle.ts'
import { TIE_LIFECYCLE, TIE_STATUSES } from '@ndseb/shared/lifecycles/expert-tie.ts'
import type {
  ExpertEditionResolvers,
  ExpertPayloadResolvers,
  ExpertResolvers,
  ExpertTieResolvers,
  TiePayloadResolvers,
} from '../generated/graphql.ts'

const provinceOf = ({ provinceCode }: { provinceCode: string | null }) =>
  provinceCode ? { code: provinceCode } : null
const idOf = (id: string | null) => (id ? { id } : null)

export const Expert: ExpertResolvers = {
  employerUnit: ({ employerUnitId }) => idOf(employerUnitId),
  province: provinceOf,
  editions: ({ id }, _, { loaders }) => loaders.expertEditions.load(id),
  ties: ({ id }, _, { loaders }) => loaders.ties.load(id),
}

export const ExpertEdition: ExpertEditionResolvers = {
  employerUnit: ({ employerUnitId }) => idOf(employerUnitId),
  province: provinceOf,
}

export const ExpertTie: ExpertTieResolvers = {
  park: ({ parkId }) => idOf(parkId),
  unit: ({ unitId }) => idOf(unitId),
  province: provinceOf,
  statusName: ({ status }, _, { viewer }) => TIE_STATUSES[status][viewer.language],
  availableSteps: ({ status }, _, { viewer }) => availableSteps(TIE_LIFECYCLE, status, viewer.role),
  history: ({ id }, _, { loaders }) => loaders.history.load(id),
}

export const ExpertPayload: ExpertPayloadResolvers = {
  expert: ({ personId }, _, { loaders }) => (personId ? loaders.expert.load(personId) : null),
}

export const TiePayload: TiePayloadResolvers = {
  tie: ({ tieId }, _, { loaders }) => (tieId ? loaders.tie.load(tieId) : null),
}
