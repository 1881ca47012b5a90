import { existing } from '@ndseb/shared/subgraph/batch.ts'
import type { Context } from '../context.ts'
import { nameAggregate } from '../domain/aggregate-name.ts'
import { changeOf, shareOf } from '../domain/aggregate-ratios.ts'
import type { AggregatePlaceResolvers, AggregateResolvers } from '../generated/graphql.ts'
import type { Aggregate as AggregateParent } from '../parents.ts'
import { provinces } from '../queries/provinces.ts'

export const Aggregate: AggregateResolvers = {
  place: (aggregate) => aggregate,
  name: (aggregate, _, { viewer }) => nameAggregate(aggregate, provinces, viewer.language),
  unit: ({ system }) => (system === 'SERVICE_OUTSOURCING' ? 'USD' : 'CNY'),
  isWithheld: ({ amount }) => amount === null,
  withheldFromOthers: ({ withheldAs }) => withheldAs,
  share: async (aggregate, _, context) =>
    shareOf(aggregate.amount, await amountOf(context, aggregate, aggregate.year, aggregate.whole)),
  change: async (aggregate, _, context) =>
    changeOf(aggregate.amount, await amountOf(context, aggregate, aggregate.year - 1, aggregate.coordinate)),
  release: ({ releaseId }, _, { loaders }) => existing(loaders.release.load(releaseId)),
}

export const AggregatePlace: AggregatePlaceResolvers = {
  park: ({ parkId }) => (parkId ? { id: parkId } : null),
}

/** An amount of the same table as far as the viewer sees it; null where it is withheld or 0. */
const amountOf = async (
  { loaders }: Context,
  { system, asOf }: AggregateParent,
  year: number,
  coordinate: string,
): Promise<string | null> =>
  (await loaders.amounts.load({ system, year, coordinate, asOf }))[0]?.amount ?? null
