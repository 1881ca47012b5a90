import { replayCheck } from '../domain/replay-check.ts'
import type {
  FrozenCheckResolvers,
  ReplayDifferenceResolvers,
  ReplayResolvers,
} from '../generated/graphql.ts'
import { warnedCase } from './reported.ts'

export const FrozenCheck: FrozenCheckResolvers = {
  check: ({ verdict }) => verdict,
  replay: async ({ inputs, verdict, application }, _, { loaders }) =>
    replayCheck(inputs, verdict, await warnedCase(application, loaders)),
}

export const Replay: ReplayResolvers = {
  message: ({ message }, _, { viewer }) => message[viewer.language],
}

export const ReplayDifference: ReplayDifferenceResolvers = {
  message: ({ message }, _, { viewer }) => message[viewer.language],
}
