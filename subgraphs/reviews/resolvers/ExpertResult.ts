import { replayConclusion, resultOf } from '../domain/expert-result.ts'
import type {
  ExpertResultResolvers,
  ReplayDifferenceResolvers,
  ReplayResolvers,
} from '../generated/graphql.ts'

export const ExpertResult: ExpertResultResolvers = {
  mean: (conclusion) => resultOf(conclusion).mean,
  spread: (conclusion) => resultOf(conclusion).spread,
  replay: async (conclusion, _, { loaders }) => {
    const [sheets, round] = await Promise.all([
      loaders.scoreSheets.load(conclusion.id),
      loaders.rubric.load(conclusion.id),
    ])
    return round && replayConclusion(conclusion, sheets, round.rubric)
  },
}

export const Replay: ReplayResolvers = {
  message: ({ message }, _, { viewer }) => message[viewer.language],
}

export const ReplayDifference: ReplayDifferenceResolvers = {
  message: ({ message }, _, { viewer }) => message[viewer.language],
}
