import { finished } from 'node:stream/promises'
import type { BulkTx } from '@ndseb/db/bulk.ts'
import { copyLine } from '../domain/copy-text.ts'
import type { ReturnRow } from '../domain/return-rows.ts'

/** A name of an enterprise, and as it is matched (N91). */
type ReporterName = Pick<ReturnRow, 'name' | 'nameKey'>
type Names = ReadonlyMap<string, ReporterName>

/** As many as the file of a country has, and no more, so that a file of any size takes the same memory. */
const MOST_NAMES = 200_000

/**
 * The enterprises of a file under the names that they last bear in it. So many are held; of more, those before go to a table of
 * the session's own and come together at the end.
 */
export function openReporters(tx: BulkTx, most = MOST_NAMES) {
  let held = new Map<string, ReporterName>()
  let turns = 0
  const put = async (names: Names) => {
    turns += 1
    if (turns === 1)
      await tx.rows(
        'create temporary table reporter (turn integer, code text, name text, name_key text) on commit drop',
      )
    const copying = tx.copyInto('copy reporter from stdin')
    const lines = [...names].map(([code, { name, nameKey }]) => copyLine([turns, code, name, nameKey]))
    copying.end(lines.join(''))
    await finished(copying)
  }
  return {
    note({ creditCode, name, nameKey }: ReturnRow): void {
      if (creditCode && held.get(creditCode)?.name !== name) held.set(creditCode, { name, nameKey })
    },
    /** What is to be put away; null while there is room. */
    takeIfMany(): Names | null {
      if (held.size < most) return null
      const taken = held
      held = new Map()
      return taken
    },
    put,
    /** Writes them: by code, so that two imports cannot lock crosswise. */
    async write(): Promise<void> {
      await put(held)
      await tx.rows(
        `insert into statistics.enterprise as known (credit_code, name, name_key)
         select distinct on (r.code) r.code, r.name, r.name_key from reporter r order by r.code, r.turn desc
         on conflict (credit_code) do update set name = excluded.name, name_key = excluded.name_key
          where known.name_key <> excluded.name_key`,
      )
    },
  }
}
