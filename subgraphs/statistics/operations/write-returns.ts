import type { Tx } from '@ndseb/db/session.ts'
import type { CountSystem } from '@ndseb/shared/rules/enterprise-count.ts'
import type { ReturnRow } from '../domain/return-rows.ts'
import type { Extract } from './load-import.ts'

const REPORTER = 'raw_code, credit_code, code_fault, name, name_key'
const REPORTER_ROW =
  '"rawCode" text, "creditCode" text, "codeFault" text, name text, "nameKey" text, "rowNumber" integer'
const REPORTER_VALUES = 'r."rawCode", r."creditCode", r."codeFault", r.name, r."nameKey"'

/** One statement a part, whatever its size: the rows travel as one JSON value. */
const INSERTS: Record<CountSystem, string> = {
  SERVICE_TRADE_DIRECT: `
    insert into statistics.direct_return
      (batch_id, row_number, period_year, ${REPORTER}, category, quarter, amount, currency)
    select $1, r."rowNumber", $2, ${REPORTER_VALUES}, r.category, r.quarter, r.amount, r.currency
      from jsonb_to_recordset($3::jsonb) r
           (${REPORTER_ROW}, category text, quarter integer, amount numeric, currency text)`,
  SERVICE_OUTSOURCING: `
    insert into statistics.outsourcing_return
      (batch_id, row_number, period_year, ${REPORTER}, business_type, offshore, client_region, month, amount_usd)
    select $1, r."rowNumber", $2, ${REPORTER_VALUES}, r."businessType", r.offshore, r."clientRegion", r.month, r."amountUsd"
      from jsonb_to_recordset($3::jsonb) r
           (${REPORTER_ROW}, "businessType" text, offshore boolean, "clientRegion" text, month integer, "amountUsd" numeric)`,
}

/** Writes the rows of a part, and the enterprises that they name: by code, so that two imports cannot lock crosswise. */
export async function writeReturns(
  tx: Tx,
  given: {
    readonly importId: string
    readonly extract: Extract
    readonly rows: readonly ReturnRow[]
    /** Rows that the import held before. */
    readonly before: number
  },
): Promise<void> {
  const { importId, extract, rows, before } = given
  const numbered = JSON.stringify(rows.map((row, index) => ({ ...row, rowNumber: before + index + 1 })))
  await tx.rows(INSERTS[extract.system], [importId, extract.year, numbered])
  await tx.rows(
    `insert into statistics.enterprise as known (credit_code, name, name_key)
     select distinct on (r."creditCode") r."creditCode", r.name, r."nameKey"
       from jsonb_to_recordset($1::jsonb) r (${REPORTER_ROW})
      where r."creditCode" is not null
      order by r."creditCode", r."rowNumber" desc
     on conflict (credit_code) do update set name = excluded.name, name_key = excluded.name_key
      where known.name_key <> excluded.name_key`,
    [numbered],
  )
}
