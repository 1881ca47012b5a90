import type {
  ArchiveRoundPayloadResolvers,
  DecideRoundPayloadResolvers,
  PanelPayloadResolvers,
  RoundResolvers,
} from '../generated/graphql.ts'
import { readAssignmentProposal } from '../queries/assignment-proposal.ts'

export const Round: RoundResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  jointLetters: ({ id }, _, { loaders }) => loaders.lettersOfRound.load(id),
  expertPanel: ({ id }, _, { loaders }) => loaders.panel.load(id),
  assignmentProposal: ({ id }, { perApplication }, { session }) =>
    readAssignmentProposal(session, id, perApplication),
  expertSeverities: ({ id }, _, { loaders }) => loaders.severities.load(id),
  candidateList: async ({ id }, _, { loaders }) => (await loaders.candidateListOfRound.load(id))[0] ?? null,
  concurringParties: ({ id }, _, { loaders }) => loaders.partiesOfRound.load(id),
  notice: async ({ id }, _, { loaders }) => (await loaders.noticesOfRound.load(id))[0] ?? null,
  designation: async ({ id }, _, { loaders }) => (await loaders.designationsOfRound.load(id)).at(-1) ?? null,
  designations: ({ id }, _, { loaders }) => loaders.designationsOfRound.load(id),
  appeals: ({ id }, _, { loaders }) => loaders.appealsOfRound.load(id),
  reReviews: ({ id }, _, { loaders }) => loaders.reReviewsOfRound.load(id),
}

export const PanelPayload: PanelPayloadResolvers = {
  round: ({ roundId }) => (roundId ? { id: roundId } : null),
}

export const DecideRoundPayload: DecideRoundPayloadResolvers = {
  round: ({ roundId }) => (roundId ? { id: roundId } : null),
}

export const ArchiveRoundPayload: ArchiveRoundPayloadResolvers = {
  round: ({ roundId }) => (roundId ? { id: roundId } : null),
}
