import { mutation } from '@ndseb/shared/subgraph/mutation.ts'
import type { Context } from '../context.ts'
import type { MoveClockInput } from '../generated/graphql.ts'
import { moveClock } from '../operations/move-clock.ts'

export const Mutation = {
  moveClock: mutation((input: MoveClockInput, { session }: Context) => moveClock(session, input)),
}
