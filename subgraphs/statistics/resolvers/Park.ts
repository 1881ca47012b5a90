import { STANDARDS } from '@ndseb/shared/rules/finding.ts'
import { askedYear } from '../domain/bounds.ts'
import { knownCount } from '../domain/count.ts'
import type {
  CountedEnterpriseResolvers,
  CountProofResolvers,
  ParkFigureResolvers,
  ParkResolvers,
  ParkStatisticsPayloadResolvers,
} from '../generated/graphql.ts'

/** A moment as it is asked by; null for what is known now. */
const textOf = (asOf: Date | null | undefined): string | null => asOf?.toISOString() ?? null

export const Park: ParkResolvers = {
  figures: ({ id }, { year, asOf }, { loaders }) =>
    loaders.figures.load({ parkId: id, year: askedYear(year), asOf: textOf(asOf) }),
  enterpriseCount: async ({ id }, { year, asOf }, { loaders }) =>
    (await loaders.counts.load({ parkId: id, year: askedYear(year), asOf: textOf(asOf) }))[0] ?? null,
  members: ({ id }, { on, asOf }, { loaders }) =>
    loaders.members.load({ parkId: id, on, asOf: textOf(asOf) }),
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

export const CountedEnterprise: CountedEnterpriseResolvers = {
  matchedByHand: async ({ creditCode, ...asked }, _, { loaders }) =>
    (await loaders.matchesOfCounted.load(asked)).filter((match) => match.creditCode === creditCode),
}

export const ParkStatisticsPayload: ParkStatisticsPayloadResolvers = {
  park: ({ parkId }) => (parkId ? { id: parkId } : null),
}
