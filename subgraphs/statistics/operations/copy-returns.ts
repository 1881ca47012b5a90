import { finished } from 'node:stream/promises'
import type { BulkTx } from '@ndseb/db/bulk.ts'
import type { CountSystem } from '@ndseb/shared/rules/enterprise-count.ts'
import { type CopyCell, copyLine } from '../domain/copy-text.ts'
import type { FileRow } from '../domain/read-file.ts'
import type { DirectRow, OutsourcingRow, ReturnRow } from '../domain/return-rows.ts'

/** A name of an enterprise, and as it is matched (N91). */
export type ReporterName = Pick<ReturnRow, 'name' | 'nameKey'>

const REPORTER = [
  'batch_id',
  'row_number',
  'raw_code',
  'credit_code',
  'code_fault',
  'name',
  'name_key',
  'period_year',
]
const TABLES: Record<CountSystem, { readonly table: string; readonly columns: readonly string[] }> = {
  SERVICE_TRADE_DIRECT: {
    table: 'statistics.direct_return',
    columns: [...REPORTER, 'category', 'quarter', 'amount', 'currency'],
  },
  SERVICE_OUTSOURCING: {
    table: 'statistics.outsourcing_return',
    columns: [...REPORTER, 'business_type', 'offshore', 'client_region', 'month', 'amount_usd'],
  },
}

/** A row as COPY takes it into the table of its system. */
export function lineOf({ year, rowNumber, row }: FileRow, ids: ReadonlyMap<number, string>): string {
  const { rawCode, creditCode, codeFault, name, nameKey } = row
  return copyLine([
    ...[ids.get(year) ?? null, rowNumber, rawCode, creditCode, codeFault, name, nameKey, year],
    ...('category' in row ? directCells(row) : outsourcingCells(row)),
  ])
}

const directCells = ({ category, quarter, amount, currency }: DirectRow): readonly CopyCell[] => [
  category,
  quarter,
  amount,
  currency,
]
const outsourcingCells = (row: OutsourcingRow): readonly CopyCell[] => [
  row.businessType,
  row.offshore,
  row.clientRegion,
  row.month,
  row.amountUsd,
]

/**
 * Writes lines into the table of a system. COPY does not ask row policies and is refused where there are any: so they come by
 * way of a table of the session's own.
 *
 * @param first whether they are the first of the transaction
 * @param open what must be there before them
 */
export async function writeRows(
  tx: BulkTx,
  system: CountSystem,
  text: string,
  { first, open }: { readonly first: boolean; readonly open: () => Promise<void> },
): Promise<void> {
  const { table, columns } = TABLES[system]
  const names = columns.join(', ')
  await open()
  if (first)
    await tx.rows(
      `create temporary table incoming on commit drop as select ${names} from ${table} with no data`,
    )
  const copying = tx.copyInto(`copy incoming (${names}) from stdin`)
  copying.end(text)
  await finished(copying)
  await tx.rows(`insert into ${table} (${names}) select ${names} from incoming`)
  await tx.rows('truncate incoming')
}

/** The enterprises of the file under the names that they last bear in it: by code, so that two imports cannot lock crosswise. */
export async function writeEnterprises(tx: BulkTx, names: ReadonlyMap<string, ReporterName>): Promise<void> {
  await tx.rows('create temporary table reporter (code text, name text, name_key text) on commit drop')
  const copying = tx.copyInto('copy reporter from stdin')
  copying.end([...names].map(([code, { name, nameKey }]) => copyLine([code, name, nameKey])).join(''))
  await finished(copying)
  await tx.rows(
    `insert into statistics.enterprise as known (credit_code, name, name_key)
     select r.code, r.name, r.name_key from reporter r order by r.code
     on conflict (credit_code) do update set name = excluded.name, name_key = excluded.name_key
      where known.name_key <> excluded.name_key`,
  )
}
