import { replayFiling } from '../domain/replay-filing.ts'
import type { FilingResolvers, ReplayDifferenceResolvers, ReplayResolvers } from '../generated/graphql.ts'
import { declaredCase } from './eligibility.ts'

export const Filing: FilingResolvers = {
  ruleVersion: ({ inputs }) => inputs?.ruleVersion ?? null,
  replay: async (filing, _, context) => {
    const { inputs, verdict } = filing
    return inputs && verdict && replayFiling(inputs, verdict, await declaredCase(filing, context))
  },
}

export const Replay: ReplayResolvers = {
  message: ({ message }, _, { viewer }) => message[viewer.language],
}

export const ReplayDifference: ReplayDifferenceResolvers = {
  message: ({ message }, _, { viewer }) => message[viewer.language],
}
