import { p } from '@mikro-orm/core'
import { FOREIGN_CURRENCIES } from '@ndseb/shared/vocabulary/statistics.ts'
import { amount, oneOf } from './columns.ts'

/** 元 for one unit of the currency; of yen and the like six digits are as exact as what is published for a hundred. */
export const rate = () => p.decimal('string').precision(12).scale(6)

/** 亿元, with as many digits as a conversion has, so that none is rounded before comparing (N34). */
export const yiYuan = () => p.decimal('string').precision(38).scale(18)

/** What was given where it was a foreign currency, in whole units of it, and the rate that it was converted by (N35). */
export const original = () => ({
  originalAmount: amount().nullable(),
  originalCurrency: p.string().length(3).nullable(),
  exchangeRateId: p.uuid().nullable(),
  exchangeRate: rate().nullable(),
})

/** A figure has all of an original or none; it is an export then, and the amount times the rate to the last digit (N34–N35). */
export const conversionChecks = (name: string, isExport = `standard = 'SERVICE_EXPORT'`) => [
  { name: `${name}_currency`, expression: oneOf('original_currency', FOREIGN_CURRENCIES) },
  {
    name: `${name}_converted`,
    expression: `case num_nonnulls(original_amount, original_currency, exchange_rate_id, exchange_rate)
        when 0 then true
        when 4 then ${isExport} and original_amount >= 0 and value * 100000000 = original_amount * exchange_rate
        else false end`,
  },
]

/** Whether the rate of a row is none, or one that is recorded for its currency and this year (N35). */
export const isRecordedRate = (table: string, year: string) =>
  `(exchange_rate_id is null or exists (select 1 from statistics.exchange_rate e where e.id = exchange_rate_id
          and e.currency = original_currency and e.year = ${year} and e.rate = ${table}.exchange_rate))`
