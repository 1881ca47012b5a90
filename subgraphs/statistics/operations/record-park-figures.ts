import type { Session, Tx } from '@ndseb/db/session.ts'
import { DomainError } from '@ndseb/shared/errors.ts'
import { toYiYuan } from '@ndseb/shared/rules/currency.ts'
import { cleanText } from '@ndseb/shared/scalars.ts'
import { FOREIGN_CURRENCIES, type ForeignCurrency } from '@ndseb/shared/vocabulary/statistics.ts'
import { checkExtractDate, checkYear } from '../domain/bounds.ts'
import { type Figure, readFigures } from '../domain/figures.ts'
import type { RecordParkFiguresInput } from '../generated/graphql.ts'
import { loadPark } from './load-park.ts'

/** An agency records its own figures of a park (N85). What differs from the latest revision is the next one. */
export const recordParkFigures = (session: Session, input: RecordParkFiguresInput) =>
  session.act('recordParkFigures', input, async (tx) => {
    const figures = readFigures(input.figures, tx.viewer.agency)
    const source = cleanText(input.source, { max: 200, path: ['source'], required: true })
    const year = checkYear(input.year, tx.now)
    const extractDate = checkExtractDate(input.extractDate, tx.now)
    const park = await loadPark(tx, input.parkId)
    const converted = await Promise.all(figures.map((figure, index) => convert(tx, figure, year, index)))
    await tx.rows(
      `insert into statistics.park_figure
         (park_id, province_code, year, standard, value, original_amount, original_currency, exchange_rate_id, exchange_rate,
          source, extract_date, revision, recorded_by, recorded_at)
       select $1::uuid, $2, $3::integer, f.standard, f.value, f.amount, f.currency, f.rate_id, f.rate,
              $4::text, $5::date, coalesce(latest.revision, 0) + 1, $6, $7
         from jsonb_to_recordset($8::jsonb) f (standard text, value numeric, amount numeric, currency text, rate_id uuid, rate numeric)
         left join lateral (
           select k.revision, k.value, k.original_amount, k.original_currency, k.exchange_rate_id, k.source, k.extract_date
             from statistics.park_figure k
            where k.park_id = $1::uuid and k.year = $3::integer and k.standard = f.standard
            order by k.revision desc limit 1) latest on true
        where (latest.value, latest.original_amount, latest.original_currency, latest.exchange_rate_id, latest.source, latest.extract_date)
              is distinct from (f.value, f.amount, f.currency, f.rate_id, $4::text, $5::date)`,
      [
        park.id,
        park.provinceCode,
        year,
        source,
        extractDate,
        tx.viewer.id,
        tx.now,
        JSON.stringify(converted),
      ],
    )
    return { parkId: park.id }
  })

/** A figure in 亿元, a foreign one by the latest rate of its year, which stays with it when the rate is corrected (N35). */
async function convert(tx: Tx, { standard, value, foreign }: Figure, year: number, index: number) {
  if (foreign === null) return { standard, value }
  const { amount, currency } = foreign
  const [latest] = await tx.rows<{ id: string; rate: string }>(
    `select id, rate::text as rate from statistics.exchange_rate where currency = $1 and year = $2
      order by revision desc limit 1`,
    [currency, year],
  )
  if (!latest) throw noRate(currency, year, index)
  return {
    ...{ standard, value: toYiYuan(amount, latest.rate), amount, currency },
    ...{ rate_id: latest.id, rate: latest.rate },
  }
}

const noRate = (currency: ForeignCurrency, year: number, index: number) =>
  new DomainError('NO_EXCHANGE_RATE', {
    ...{ path: ['figures', String(index), 'foreign', 'currency'], clause: 'N35' },
    values: { currency: FOREIGN_CURRENCIES[currency], year },
  })
