import type { PanelPayloadResolvers, RoundResolvers } from '../generated/graphql.ts'

export const Round: RoundResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  jointLetters: ({ id }, _, { loaders }) => loaders.lettersOfRound.load(id),
  expertPanel: ({ id }, _, { loaders }) => loaders.panel.load(id),
}

export const PanelPayload: PanelPayloadResolvers = {
  round: ({ roundId }) => (roundId ? { id: roundId } : null),
}
