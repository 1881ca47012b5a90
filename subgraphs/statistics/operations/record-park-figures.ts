import type { Session, Tx } from '@ndseb/db/session.ts'
import { latestRates } from '@ndseb/db/statistics/treaty.ts'
import { convertAmount, currenciesOf } from '@ndseb/shared/rules/foreign-amount.ts'
import { cleanText } from '@ndseb/shared/scalars.ts'
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
        JSON.stringify(await convert(tx, figures, year)),
      ],
    )
    return { parkId: park.id }
  })

/** The figures in 亿元, with what each was converted from and by where it was (N35). */
async function convert(tx: Tx, figures: readonly Figure[], year: number) {
  const rates = await latestRates(tx.rows, currenciesOf(figures), year)
  return figures.map((figure, index) => {
    const path = ['figures', String(index)]
    const { value, rateId, original } = convertAmount(figure, rates, { year, path })
    return { standard: figure.standard, value, ...original, rate_id: rateId }
  })
}
