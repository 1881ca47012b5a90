import { addDecimals, type DecimalText } from '@ndseb/shared/rules/decimal.ts'
import type { Denominator } from '@ndseb/shared/vocabulary/statistics.ts'
import type { TradeFlow } from '@ndseb/shared/vocabulary/trade-totals.ts'

/**
 * The denominators that follow from a place's totals of a year (N15). Goods and services need both: a total that is
 * missing is not known and never counts as 0.
 */
export function denominatorsOf(
  goods: DecimalText | null,
  services: DecimalText | null,
): { definition: Denominator; value: DecimalText | null }[] {
  return [
    { definition: 'GOODS', value: goods },
    {
      definition: 'GOODS_AND_SERVICES',
      value: goods === null || services === null ? null : addDecimals(goods, services),
    },
  ]
}

/** A revision of a total of some place. */
type Revision = { readonly place: string; readonly flow: TradeFlow; readonly revision: number }

/** The totals of places out of their revisions, which come latest first: by place the latest of each flow, and all of them. */
export const totalsByPlace = <Row extends Revision>(revisions: readonly Row[]) =>
  [...Map.groupBy(revisions, ({ place }) => place).values()].map((ofPlace) => ({
    goods: ofPlace.find(({ flow }) => flow === 'GOODS') ?? null,
    services: ofPlace.find(({ flow }) => flow === 'SERVICES') ?? null,
    revisions: ofPlace,
  }))
