import { mutation } from '@ndseb/shared/subgraph/mutation.ts'
import type { MutationResolvers } from '../generated/graphql.ts'
import { announceCalendar } from '../operations/announce-calendar.ts'
import { moveClock } from '../operations/move-clock.ts'

export const Mutation: MutationResolvers = {
  announceCalendar: mutation((input, { session }) => announceCalendar(session, input)),
  moveClock: mutation((input, { session }) => moveClock(session, input)),
}
