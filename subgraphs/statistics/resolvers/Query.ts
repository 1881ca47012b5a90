import { civilDateOf } from '@ndseb/shared/rules/beijing.ts'
import { parseId } from '@ndseb/shared/scalars.ts'
import { askedYear } from '../domain/bounds.ts'
import type { QueryResolvers } from '../generated/graphql.ts'
import { listImports } from '../queries/imports.ts'
import { readPooled } from '../queries/indicators.ts'
import { readRates } from '../queries/rates.ts'
import { readTaxonomy } from '../queries/taxonomy.ts'

export const Query: QueryResolvers = {
  targets: (_, _args, { loaders }) => loaders.targets(),
  pooledIndicators: (_, { year }, { session }) => readPooled(session, askedYear(year)),
  exchangeRates: (_, { year }, { session }) => readRates(session, askedYear(year)),
  serviceTaxonomy: async (_, { asOf }, { session }) => readTaxonomy(asOf ?? civilDateOf(await session.now())),
  returnImport: (_, { id }, { loaders }) => loaders.import.load(parseId(id)),
  returnImports: (_, args, { session }) => listImports(session, args),
}
