import { existing } from '@ndseb/shared/subgraph/batch.ts'
import type { Context } from '../context.ts'
import { nameAggregate } from '../domain/aggregate-name.ts'
import { changeOf, shareOf } from '../domain/aggregate-ratios.ts'
import type { AggregatePlaceResolvers, AggregateResolvers } from '../generated/graphql.ts'
import type { Aggregate as AggregateParent } from '../parents.ts'
import { provinces } from '../queries/provinces.ts'
import { noteWithheld } from './withheld.ts'

export const Aggregate: AggregateResolvers = {
  place: (aggregate) => aggregate,
  name: (aggregate, _, { viewer }) => nameAggregate(aggregate, provinces, viewer.language),
  unit: ({ system }) => (system === 'SERVICE_OUTSOURCING' ? 'USD' : 'CNY'),
  isWithheld: ({ amount }) => amount === null,
  withheldFromOthers: ({ withheldAs }) => withheldAs,
  share: (aggregate, _, context) =>
    ratioTo(context, aggregate, { year: aggregate.year, coordinate: aggregate.whole }, shareOf),
  change: (aggregate, _, context) =>
    ratioTo(context, aggregate, { year: aggregate.year - 1, coordinate: aggregate.coordinate }, changeOf),
  release: ({ releaseId }, _, { loaders }) => existing(loaders.release.load(releaseId)),
}

export const AggregatePlace: AggregatePlaceResolvers = {
  park: ({ parkId }) => (parkId ? { id: parkId } : null),
}

/**
 * A ratio of an amount to another of the same table, as far as the viewer sees both. Whoever is shown it can tell the
 * other amount from it, so that this one counts as shown as well (N86).
 */
async function ratioTo(
  { loaders, shown }: Context,
  { system, asOf, amount }: AggregateParent,
  other: { readonly year: number; readonly coordinate: string },
  ratioOf: (amount: string | null, other: string | null) => string | null,
): Promise<string | null> {
  const [found] = await loaders.amounts.load({ system, asOf, ...other })
  const ratio = ratioOf(amount, found?.amount ?? null)
  if (found && ratio !== null) noteWithheld(shown, found)
  return ratio
}
