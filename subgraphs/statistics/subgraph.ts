import { defineSubgraph } from '@ndseb/shared/subgraph/define-subgraph.ts'
import { loadSchema } from '@ndseb/shared/subgraph/load-schema.ts'
import { confidential } from './confidential.ts'
import { makeLoaders } from './loaders.ts'
import { permissions } from './permissions.ts'
import { resolvers } from './resolvers/index.ts'

/** What is measured. */
export const subgraph = defineSubgraph({
  name: 'statistics',
  typeDefs: loadSchema(import.meta.dirname),
  resolvers,
  permissions,
  confidential,
  makeLoaders,
})
