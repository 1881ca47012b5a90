import type { Session } from '@ndseb/db/session.ts'
import { cleanText } from '@ndseb/shared/scalars.ts'
import { checkDay, checkYear } from '../domain/bounds.ts'
import { readRate } from '../domain/rate.ts'
import type { RecordExchangeRateInput } from '../generated/graphql.ts'
import { announceOutdated } from './release-aggregates.ts'

/** MOFCOM records a currency's rate of a year (N35). What differs from the latest revision is the next one. */
export const recordExchangeRate = (session: Session, input: RecordExchangeRateInput) =>
  session.act('recordExchangeRate', input, async (tx) => {
    const { currency } = input
    const year = checkYear(input.year, tx.now)
    const rate = readRate(input.rate)
    const source = cleanText(input.source, { max: 200, path: ['source'], required: true })
    const publishedOn = checkDay(input.publishedOn, tx.now, ['publishedOn'], 'N35')
    await tx.rows(
      `insert into statistics.exchange_rate
         (currency, year, rate, source, published_on, revision, recorded_by_id, recorded_by_name, recorded_at)
       select $1::text, $2::integer, $3::numeric, $4::text, $5::date, coalesce(latest.revision, 0) + 1, $6, $7, $8
         from (values (true)) one
         left join lateral (
           select k.revision, k.rate, k.source, k.published_on from statistics.exchange_rate k
            where k.currency = $1::text and k.year = $2::integer order by k.revision desc limit 1) latest on true
        where (latest.rate, latest.source, latest.published_on) is distinct from ($3::numeric, $4::text, $5::date)`,
      [currency, year, rate, source, publishedOn, tx.viewer.id, tx.viewer.name, tx.now],
    )
    await announceOutdated(tx, year, year)
    return { currency, year }
  })
