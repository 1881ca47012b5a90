import type { Session } from '@ndseb/db/session.ts'
import type { ForeignCurrency } from '@ndseb/shared/vocabulary/statistics.ts'
import type { ExchangeRate } from '../parents.ts'

const RATE = `select currency, year, trim_scale(rate)::text as rate, source, published_on::text as "publishedOn", revision,
  recorded_at as "recordedAt" from statistics.exchange_rate`

/** Every revision of the rates of a year, the latest of each currency first. */
export const readRates = (session: Session, year: number) =>
  session.read<ExchangeRate>(`${RATE} where year = $1 order by currency, revision desc`, [year])

export const readLatestRate = async (session: Session, currency: ForeignCurrency, year: number) => {
  const [rate] = await session.read<ExchangeRate>(
    `${RATE} where currency = $1 and year = $2 order by revision desc limit 1`,
    [currency, year],
  )
  return rate ?? null
}
