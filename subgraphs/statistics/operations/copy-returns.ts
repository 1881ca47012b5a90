import { finished } from 'node:stream/promises'
import type { BulkTx } from '@ndseb/db/bulk.ts'
import type { CountSystem } from '@ndseb/shared/rules/enterprise-count.ts'
import { copyLine } from '../domain/copy-text.ts'
import type { ReturnRow } from '../domain/return-rows.ts'

/** A name of an enterprise, and as it is matched (N91). */
export type ReporterName = Pick<ReturnRow, 'name' | 'nameKey'>

const REPORTER = 'raw_code, credit_code, code_fault, name, name_key'
const TABLES: Record<CountSystem, { readonly table: string; readonly columns: string }> = {
  SERVICE_TRADE_DIRECT: {
    table: 'statistics.direct_return',
    columns: `${REPORTER}, category, quarter, amount, currency`,
  },
  SERVICE_OUTSOURCING: {
    table: 'statistics.outsourcing_return',
    columns: `${REPORTER}, business_type, offshore, client_region, month, amount_usd`,
  },
}

/**
 * Writes lines of `copyLineOf` into the table of a system. COPY does not ask row policies and is refused where there are any: so
 * they come by way of a table of the session's own, where the year stands for its import.
 *
 * @param ids the import of each year
 * @param first whether they are the first of the transaction
 * @param open what must be there before them
 */
export async function writeRows(
  tx: BulkTx,
  system: CountSystem,
  lines: readonly Uint8Array[],
  {
    ids,
    first,
    open,
  }: {
    readonly ids: ReadonlyMap<number, string>
    readonly first: boolean
    readonly open: () => Promise<void>
  },
): Promise<void> {
  const { table, columns } = TABLES[system]
  await open()
  if (first)
    await tx.rows(
      `create temporary table incoming on commit drop as select period_year, row_number, ${columns} from ${table} with no data`,
    )
  const copying = tx.copyInto(`copy incoming (period_year, row_number, ${columns}) from stdin`)
  for (const some of lines) copying.write(some)
  copying.end()
  await finished(copying)
  const [firstYear = 0] = ids.keys()
  await tx.rows(
    `insert into ${table} (batch_id, period_year, row_number, ${columns})
     select ($1::uuid[])[period_year - $2 + 1], period_year, row_number, ${columns} from incoming`,
    [[...ids.values()], firstYear],
  )
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
