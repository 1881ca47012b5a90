import { parseId } from '@ndseb/shared/scalars.ts'
import { askedYear } from '../domain/bounds.ts'
import type { QueryResolvers } from '../generated/graphql.ts'
import { listImports } from '../queries/imports.ts'
import { readMainTasks, readServiceTaxonomy } from '../queries/reference.ts'
import { listReports } from '../queries/reports.ts'

export const Query: QueryResolvers = {
  targets: (_, _args, { loaders }) => loaders.targets(),
  pooledIndicators: (_, { year }, { loaders }) => loaders.pooled.load({ year: askedYear(year) }),
  returnImport: (_, { id }, { loaders }) => loaders.import.load(parseId(id)),
  returnImports: (_, args, { session }) => listImports(session, args),
  mainTasks: () => readMainTasks(),
  baseReport: (_, { id }, { loaders }) => loaders.report.load(parseId(id)),
  baseReports: (_, args, { session }) => listReports(session, args),
  serviceTaxonomy: () => readServiceTaxonomy(),
}
