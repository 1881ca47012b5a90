import type { Session } from '@ndseb/db/session.ts'
import { COUNTRY } from '@ndseb/db/statistics/trade-total.ts'
import type { PlaceOfTotal } from '../domain/place-of-total.ts'
import { totalsByPlace } from '../domain/trade-totals.ts'
import type { TradeTotal, TradeTotals } from '../parents/indicators.ts'

/** The totals of a year with every revision: of a place, or of the country and each province that has any. */
export async function readTradeTotals(
  session: Session,
  year: number,
  place: PlaceOfTotal | null,
): Promise<TradeTotals[]> {
  const rows = await session.read<TradeTotal>(
    `select t.place, t.province_code as "provinceCode", t.park_id as "parkId", t.flow, trim_scale(t.value)::text as value, t.source,
            t.extract_date::text as "extractDate", t.revision, t.recorded_at as "recordedAt",
            case when e.id is not null then jsonb_build_object(
              'amount', trim_scale(t.original_amount)::text, 'currency', t.original_currency, 'rate', trim_scale(t.exchange_rate)::text,
              'rateSource', e.source, 'ratePublishedOn', e.published_on::text, 'rateRevision', e.revision) end as original
       from statistics.trade_total t left join statistics.exchange_rate e on e.id = t.exchange_rate_id
      where t.year = $1 and case when $2::text is null then t.park_id is null else t.place = $2 end
      order by t.province_code nulls first, t.flow, t.revision desc`,
    [year, place && nameOfPlace(place)],
  )
  return totalsByPlace(rows).flatMap((totals) => {
    const [row] = totals.revisions
    return row ? [{ ...totals, year, provinceCode: row.provinceCode, parkId: row.parkId }] : []
  })
}

/** A place as the table names it. */
export const nameOfPlace = ({ provinceCode, parkId }: PlaceOfTotal): string =>
  parkId ?? provinceCode ?? COUNTRY
