import { parseId } from '@ndseb/shared/scalars.ts'
import { askedYear } from '../domain/bounds.ts'
import type { QueryResolvers } from '../generated/graphql.ts'
import { listImports } from '../queries/imports.ts'
import { readPooled } from '../queries/indicators.ts'

export const Query: QueryResolvers = {
  targets: (_, _args, { loaders }) => loaders.targets(),
  pooledIndicators: (_, { year }, { session }) => readPooled(session, askedYear(year)),
  returnImport: (_, { id }, { loaders }) => loaders.import.load(parseId(id)),
  returnImports: (_, args, { session }) => listImports(session, args),
}
