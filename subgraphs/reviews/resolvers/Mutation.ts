import type { Session } from '@ndseb/db/session.ts'
import { mutation } from '@ndseb/shared/subgraph/mutation.ts'
import type { Context } from '../context.ts'

const act = <Input, Reference extends object>(operation: (session: Session, input: Input) => Promise<Reference>) =>
  mutation((input: Input, { session }: Context) => operation(session, input))

export const Mutation = {}
