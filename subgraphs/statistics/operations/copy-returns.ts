import { finished } from 'node:stream/promises'
import type { BulkTx } from '@ndseb/db/bulk.ts'
import type { CountSystem } from '@ndseb/shared/rules/enterprise-count.ts'

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
 * Writes lines of `copyLineOf` into the table of a system. COPY does not ask row policies and is refused where there are
 * any: so they come by way of a table of the session's own, where the year stands for its import.
 *
 * @param ids the import of each year
 * @param first whether they are the first of the transaction
 * @param open what must be there before them
 */
export async function writeRows(
  tx: BulkTx,
  system: CountSystem,
  lines: Uint8Array,
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
  copying.end(lines)
  await finished(copying)
  const [firstYear = 0] = ids.keys()
  await tx.rows(
    `insert into ${table} (batch_id, period_year, row_number, ${columns})
     select ($1::uuid[])[period_year - $2 + 1], period_year, row_number, ${columns} from incoming`,
    [[...ids.values()], firstYear],
  )
  await tx.rows('truncate incoming')
}
