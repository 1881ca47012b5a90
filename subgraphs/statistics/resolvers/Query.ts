import { civilDateOf } from '@ndseb/shared/rules/beijing.ts'
import type { CountSystem } from '@ndseb/shared/rules/enterprise-count.ts'
import { parseId } from '@ndseb/shared/scalars.ts'
import type { Context } from '../context.ts'
import { askedYear, askedYears } from '../domain/bounds.ts'
import { readPlace } from '../domain/place-of-total.ts'
import type { QueryResolvers } from '../generated/graphql.ts'
import { type AggregatesAsked, listAggregates, readReleases } from '../queries/aggregates.ts'
import { listDoubleClaims } from '../queries/double-claims.ts'
import { listEarlyWarnings } from '../queries/early-warnings.ts'
import { listExportJobs } from '../queries/export-jobs.ts'
import { listJobs } from '../queries/import-jobs.ts'
import { listImports } from '../queries/imports.ts'
import { readIndicator, readIndicators } from '../queries/indicator-definitions.ts'
import { listIndicatorValues } from '../queries/indicator-values.ts'
import { listMatchQueue } from '../queries/match-queue.ts'
import { provinces } from '../queries/provinces.ts'
import { readRates } from '../queries/rates.ts'
import { readMainTasks } from '../queries/reference.ts'
import { listReports } from '../queries/reports.ts'
import { readTaxonomy } from '../queries/taxonomy.ts'
import { readTradeTotals } from '../queries/trade-totals.ts'
import { knownAt } from './known-at.ts'
import { noteWithheld } from './withheld.ts'

export const Query: QueryResolvers = {
  targets: (_, _args, { loaders }) => loaders.targets(),
  pooledIndicators: (_, { year }, { loaders }) => loaders.pooled.load({ year: askedYear(year) }),
  earlyWarnings: async (_, { year, ...args }, { session, loaders }) =>
    listEarlyWarnings(session, askedYear(year), await loaders.targets(), args),
  indicators: async (_, { asOf }, { session }) => readIndicators(asOf ?? civilDateOf(await session.now())),
  indicatorValues: (_, { code, year: given, ...args }, context) => {
    const year = askedYear(given)
    const asOf = knownAt(args.asOf, context)
    return listIndicatorValues(context.session, readIndicator(code, year), year, { ...args, asOf })
  },
  tradeTotals: (_, { year, place }, { session }) =>
    readTradeTotals(session, askedYear(year), place ? readPlace(place, provinces) : null),
  exchangeRates: (_, { year }, { session }) => readRates(session, askedYear(year)),
  returnImport: (_, { id }, { loaders }) => loaders.import.load(parseId(id)),
  returnImports: (_, args, { session }) => listImports(session, args),
  importJob: (_, { id }, { loaders }) => loaders.importJob.load(parseId(id)),
  exportJob: (_, { id }, { loaders }) => loaders.exportJob.load(parseId(id)),
  exportJobs: (_, args, { session }) => listExportJobs(session, args),
  importJobs: (_, args, { session }) => listJobs(session, args),
  mainTasks: () => readMainTasks(),
  baseReport: (_, { id }, { loaders }) => loaders.report.load(parseId(id)),
  baseReports: (_, args, { session }) => listReports(session, args),
  serviceTaxonomy: async (_, { asOf }, { session }) => readTaxonomy(asOf ?? civilDateOf(await session.now())),
  exportAggregates: (_, args, context) =>
    aggregatesOf(context, 'SERVICE_TRADE_DIRECT', { ...args, years: askedYears(args.years) }),
  outsourcingAggregates: (_, args, context) =>
    aggregatesOf(context, 'SERVICE_OUTSOURCING', { ...args, years: askedYears(args.years) }),
  doubleClaims: (_, { year, ...page }, { session }) => listDoubleClaims(session, askedYear(year), page),
  matchQueue: (_, args, { session }) => listMatchQueue(session, args),
  aggregateReleases: (_, { system, year }, { session }) =>
    readReleases(session, askedYear(year), system ?? null),
}

/** A page in the order of the amounts shows them by that order and in its cursors, whichever fields are asked for (N86). */
async function aggregatesOf({ session, shown }: Context, system: CountSystem, asked: AggregatesAsked) {
  const page = await listAggregates(session, system, asked)
  if (asked.orderBy === 'AMOUNT') for (const { node } of page.edges) noteWithheld(shown, node)
  return page
}
