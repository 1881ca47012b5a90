import type { Session } from '@ndseb/db/session.ts'
import { latestRates } from '@ndseb/db/statistics/treaty.ts'
import { convertAmount, currenciesOf, readExport } from '@ndseb/shared/rules/foreign-amount.ts'
import { cleanText } from '@ndseb/shared/scalars.ts'
import { checkExtractDate, checkYear } from '../domain/bounds.ts'
import { readAmount } from '../domain/figures.ts'
import { readPlace } from '../domain/place-of-total.ts'
import type { RecordTradeTotalInput } from '../generated/graphql.ts'
import { provinces } from '../queries/provinces.ts'
import { nameOfPlace } from '../queries/trade-totals.ts'
import { loadPark } from './load-park.ts'

/** MOFCOM records a place's exports of goods or of services of a year (N15). What differs is the next revision. */
export const recordTradeTotal = (session: Session, input: RecordTradeTotalInput) =>
  session.act('recordTradeTotal', input, async (tx) => {
    const place = readPlace(input.place, provinces)
    const year = checkYear(input.year, tx.now)
    const given = readExport(input, [], (value) => readAmount(value, ['value'], 'N15'))
    const source = cleanText(input.source, { max: 200, path: ['source'], required: true })
    const extractDate = checkExtractDate(input.extractDate, tx.now)
    const park = place.parkId === null ? null : await loadPark(tx, place.parkId)
    const rates = await latestRates(tx.rows, currenciesOf([given]), year)
    const { value, rateId, original } = convertAmount(given, rates, { year, path: [] })
    await tx.rows(
      `insert into statistics.trade_total
         (place, province_code, park_id, year, flow, value, original_amount, original_currency, exchange_rate_id, exchange_rate,
          source, extract_date, revision, recorded_by_id, recorded_by_name, recorded_at)
       select $1::text, $2, $3::uuid, $4::integer, $5::text, $6::numeric, $7::numeric, $8::text, $9::uuid, $10::numeric,
              $11::text, $12::date, coalesce(latest.revision, 0) + 1, $13, $14, $15
         from (values (true)) one
         left join lateral (
           select k.revision, k.value, k.original_amount, k.original_currency, k.exchange_rate_id, k.source, k.extract_date
             from statistics.trade_total k where k.place = $1::text and k.year = $4::integer and k.flow = $5::text
            order by k.revision desc limit 1) latest on true
        where (latest.value, latest.original_amount, latest.original_currency, latest.exchange_rate_id, latest.source, latest.extract_date)
              is distinct from ($6::numeric, $7::numeric, $8::text, $9::uuid, $11::text, $12::date)`,
      [
        ...[nameOfPlace(place), park?.provinceCode ?? place.provinceCode, place.parkId, year, input.flow],
        ...[value, original?.amount ?? null, original?.currency ?? null, rateId, original?.rate ?? null],
        ...[source, extractDate, tx.viewer.id, tx.viewer.name, tx.now],
      ],
    )
    return { place, year }
  })
