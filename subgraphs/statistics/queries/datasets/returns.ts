import type { CountSystem } from '@ndseb/shared/rules/enterprise-count.ts'
import type { Column, ValueKind } from '../../domain/exports/table.ts'
import { COLUMNS, MONEY } from '../../domain/return-columns.ts'
import { type Dataset, type DatasetAsked, ENTERPRISES } from './dataset.ts'

const KINDS: Readonly<Record<string, ValueKind>> = {
  ...{ year: 'NUMBER', quarter: 'NUMBER', month: 'NUMBER', offshore: 'BOOLEAN' },
  ...Object.fromEntries(Object.values(MONEY).map((code) => [code, 'AMOUNT'])),
}

/** By the names that an import knows them by, in either language. */
const columnsOf = (system: CountSystem): readonly Column[] =>
  Object.entries(COLUMNS[system]).map(([code, zh]) => ({ code, zh, en: code, kind: KINDS[code] ?? 'TEXT' }))

/** What is in a row beside who reported it: the code as it was written, so that it is read again as it was. */
const REPORTED = 'x.year, t.raw_code as "creditCode", t.name'
const ROWS: Readonly<Record<CountSystem, string>> = {
  SERVICE_TRADE_DIRECT: `select ${REPORTED}, t.category, t.quarter, trim_scale(t.amount)::text as amount, t.currency
    from extract x join statistics.direct_return t on t.batch_id = x.id`,
  SERVICE_OUTSOURCING: `select ${REPORTED}, t.business_type as "businessType", t.offshore, t.client_region as "clientRegion",
      t.month, trim_scale(t.amount_usd)::text as "amountUsd"
    from extract x join statistics.outsourcing_return t on t.batch_id = x.id`,
}

/** The extract of each year that is in force: of the country, or a park's own. */
const EXTRACTS = `with extract as materialized (
  select y.year, e.id, e.extract_date from unnest($1::integer[]) y (year)
   cross join lateral statistics.extract_in_force($3, $2::uuid, y.year) e
   where e.of_park = ($2::uuid is not null))`

/** Rows as they were imported, in their order: imported again they are the same extract (N40). */
const returnsOf = (system: CountSystem): Dataset => {
  const params = ({ years, parkId }: DatasetAsked) => [years, parkId, system]
  return {
    columns: columnsOf(system),
    takes: ['parkId'],
    rows: (asked) => ({
      sql: `${EXTRACTS} ${ROWS[system]} order by x.year, t.row_number`,
      params: params(asked),
    }),
    sources: (asked) => ({
      sql: `${EXTRACTS} select $3 as system, x.year, x.extract_date::text as "extractDate", null as "releaseId",
          null::integer as revision, null as "exchangeRate", null as "ruleVersion", x.id as "importId"
        from extract x order by x.year`,
      params: params(asked),
    }),
    confidential: ENTERPRISES,
  }
}

export const directReturns = returnsOf('SERVICE_TRADE_DIRECT')
export const outsourcingReturns = returnsOf('SERVICE_OUTSOURCING')
