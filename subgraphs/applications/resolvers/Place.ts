import { existing } from '@ndseb/shared/subgraph/batch.ts'
import { MESSAGES } from '@ndseb/shared/vocabulary/messages.ts'
import type {
  ParkPayloadResolvers,
  ParkResolvers,
  ProvinceResolvers,
  RecommendingUnitResolvers,
} from '../generated/graphql.ts'

export const Province: ProvinceResolvers = {
  __resolveReference: ({ code }, { loaders }) => loaders.province.load(code),
  units: ({ code }, _, { loaders }) => loaders.unitsOfProvince.load(code),
  reasonWithoutUnit: async ({ code }, _, { loaders, viewer }) =>
    (await loaders.unitsOfProvince.load(code)).length > 0 ? null : MESSAGES.NO_UNIT[viewer.language],
}

export const RecommendingUnit: RecommendingUnitResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.unit.load(id),
  province: ({ provinceCode }, _, { loaders }) => existing(loaders.province.load(provinceCode)),
  parks: ({ id }, _, { loaders }) => loaders.parksOfUnit.load(id),
}

export const Park: ParkResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.park.load(id),
  unit: ({ unitId }, _, { loaders }) => existing(loaders.unit.load(unitId)),
}

export const ParkPayload: ParkPayloadResolvers = {
  park: ({ parkId }, _, { loaders }) => (parkId ? loaders.park.load(parkId) : null),
}
