import { Mutation } from './Mutation.ts'
import { Query } from './Query.ts'

/** Every type that has a field which is more than a column of its row. */
export const resolvers = {
  Query,
  Mutation,
}
