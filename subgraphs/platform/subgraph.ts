import { defineSubgraph } from '@ndseb/shared/subgraph/define-subgraph.ts'
import { loadSchema } from '@ndseb/shared/subgraph/load-schema.ts'
import { confidential } from './confidential.ts'
import { makeLoaders } from './loaders.ts'
import { permissions } from './permissions.ts'
import { resolvers } from './resolvers/index.ts'

/** Who is who, and what time and day it is for the programme. */
export const subgraph = defineSubgraph({
  name: 'platform',
  typeDefs: loadSchema(import.meta.dirname),
  resolvers,
  permissions,
  confidential,
  makeLoaders,
})
