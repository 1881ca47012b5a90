import { STANDARDS } from '@ndseb/shared/rules/finding.ts'
import { askedYear } from '../domain/bounds.ts'
import { knownCount } from '../domain/count.ts'
import type {
  CountProofResolvers,
  ParkFigureResolvers,
  ParkResolvers,
  ParkStatisticsPayloadResolvers,
} from '../generated/graphql.ts'

export const Park: ParkResolvers = {
  figures: ({ id }, { year }, { loaders }) => loaders.figures.load({ parkId: id, year: askedYear(year) }),
  enterpriseCount: async ({ id }, { year }, { loaders }) =>
    (await loaders.counts.load({ parkId: id, year: askedYear(year) }))[0] ?? null,
  members: ({ id }, { on }, { loaders }) => loaders.members.load({ parkId: id, on }),
}

export const ParkFigure: ParkFigureResolvers = {
  unit: ({ standard }) => STANDARDS[standard].unit,
  owner: ({ standard }) => STANDARDS[standard].owner,
}

export const CountProof: CountProofResolvers = {
  members: (count) => knownCount(count).members,
  directExtractDate: ({ directDate }) => directDate,
  outsourcingExtractDate: ({ outsourcingDate }) => outsourcingDate,
  a: (count) => knownCount(count).a,
  b: (count) => knownCount(count).b,
  overlap: (count) => knownCount(count).overlap,
  union: (count) => knownCount(count).union,
  unmatchedCount: ({ unmatched }) => unmatched,
  list: (count, _, { loaders }) => loaders.counted.load(count),
  unmatched: (count, _, { loaders }) => loaders.unmatched.load(count),
}

export const ParkStatisticsPayload: ParkStatisticsPayloadResolvers = {
  park: ({ parkId }) => (parkId ? { id: parkId } : null),
}
