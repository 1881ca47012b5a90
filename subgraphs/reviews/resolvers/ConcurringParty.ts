import { CONCURRING_POSITIONS } from '@ndseb/shared/vocabulary/concurring-parties.ts'
import { isOutstanding } from '../domain/concurring-parties.ts'
import type {
  ConcurringPartyPayloadResolvers,
  ConcurringPartyResolvers,
  PartyConcurrenceResolvers,
} from '../generated/graphql.ts'

export const ConcurringParty: ConcurringPartyResolvers = {
  round: ({ roundId }) => ({ id: roundId }),
  outstanding: async ({ id, roundId, withdrawnAt }, _, { loaders }) => {
    const [said, [list]] = await Promise.all([
      loaders.partyConcurrences.load(id),
      loaders.candidateListOfRound.load(roundId),
    ])
    const last = said.findLast(({ edition }) => edition === list?.edition)
    return withdrawnAt === null && isOutstanding({ position: last?.position ?? null })
  },
  concurrences: ({ id }, _, { loaders }) => loaders.partyConcurrences.load(id),
}

export const PartyConcurrence: PartyConcurrenceResolvers = {
  positionName: ({ position }, _, { viewer }) => CONCURRING_POSITIONS[position][viewer.language],
}

export const ConcurringPartyPayload: ConcurringPartyPayloadResolvers = {
  party: ({ partyId }, _, { loaders }) => (partyId ? loaders.party.load(partyId) : null),
}
