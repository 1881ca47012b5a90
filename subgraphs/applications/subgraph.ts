import { defineSubgraph } from '@ndseb/shared/subgraph/define-subgraph.ts'
import { loadSchema } from '@ndseb/shared/subgraph/load-schema.ts'
import { confidential } from './confidential.ts'
import { makeLoaders } from './loaders.ts'
import { permissions } from './permissions.ts'
import { resolvers } from './resolvers/index.ts'

/** Who applies, with what. */
export const subgraph = defineSubgraph({
  name: 'applications',
  typeDefs: loadSchema(import.meta.dirname),
  resolvers,
  permissions,
  confidential,
  makeLoaders,
})
