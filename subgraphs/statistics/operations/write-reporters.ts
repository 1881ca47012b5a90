import { finished } from 'node:stream/promises'
import type { BulkTx } from '@ndseb/db/bulk.ts'
import { copyLine } from '../domain/copy-text.ts'
import type { ReturnRow } from '../domain/return-rows.ts'

/** So many enterprises are remembered, more than a country has in a year; of more, some are only put away twice. */
const MOST_KNOWN = 250_000

/**
 * The enterprises of a file under the names that they last bear in it. Whoever is new or has another name waits as a line
 * of COPY, and goes to a table of the session's own; they come together at the end.
 */
export function openReporters(tx: BulkTx, most = MOST_KNOWN) {
  const names = new Map<string, string>()
  let waiting: string[] = []
  let turn = 0
  let isOpen = false
  const put = async (lines: string) => {
    if (!isOpen)
      await tx.rows(
        'create temporary table reporter (turn integer, code text, name text, name_key text) on commit drop',
      )
    isOpen = true
    if (lines === '') return
    const copying = tx.copyInto('copy reporter from stdin')
    copying.end(lines)
    await finished(copying)
  }
  const take = () => {
    const lines = waiting.join('')
    waiting = []
    return lines
  }
  return {
    note({ creditCode, name, nameKey }: ReturnRow): void {
      if (!creditCode || names.get(creditCode) === name) return
      if (names.size >= most) names.clear()
      names.set(creditCode, name)
      turn += 1
      waiting.push(copyLine([turn, creditCode, name, nameKey]))
    },
    /** The lines that wait, to be put away. */
    take,
    put,
    /** Writes them: by code, so that two imports cannot lock crosswise. */
    async write(): Promise<void> {
      await put(take())
      await tx.rows(
        `insert into statistics.enterprise as known (credit_code, name, name_key)
         select distinct on (r.code) r.code, r.name, r.name_key from reporter r order by r.code, r.turn desc
         on conflict (credit_code) do update set name = excluded.name, name_key = excluded.name_key
          where known.name_key <> excluded.name_key`,
      )
    },
  }
}
