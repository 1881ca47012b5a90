import type { MatchEntryResolvers, MatchPayloadResolvers, ParkClaimResolvers } from '../generated/graphql.ts'

export const MatchEntry: MatchEntryResolvers = {
  candidates: (entry, _, { loaders }) => loaders.candidates.load(entry),
  match: ({ matchId }, _, { loaders }) => (matchId ? loaders.match.load(matchId) : null),
  history: (entry, _, { loaders }) => loaders.matchesOf.load(entry),
}

export const MatchPayload: MatchPayloadResolvers = {
  match: ({ matchId }, _, { loaders }) => (matchId ? loaders.match.load(matchId) : null),
}

export const ParkClaim: ParkClaimResolvers = {
  park: ({ parkId }) => ({ id: parkId }),
}
