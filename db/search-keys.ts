import { searchKeyOf } from '@ndseb/shared/rules/search-key.ts'
import type { Client } from 'pg'

/** The tables whose names are searched, and the column of the name. */
const NAMED = [
  ['applications.park', 'name'],
  ['applications.application', 'park_name'],
  ['reviews.base', 'name'],
  ['statistics.park_membership', 'name'],
] as const

/**
 * Writes the search keys that are not what `searchKeyOf` makes of the names (N87, N91): pinyin cannot be computed in SQL,
 * so rows that were there before the column, or before another reading, get theirs here and not in a migration.
 * Operations write the key with the name; then nothing is left to do.
 */
export async function writeSearchKeys(client: Client): Promise<void> {
  for (const [table, column] of NAMED) {
    const { rows } = await client.query<{ id: string; name: string; key: string }>(
      `select id, ${column} as name, search_key as key from ${table}`,
    )
    const wrong = rows.flatMap(({ id, name, key }) => {
      const right = searchKeyOf(name)
      return key === right ? [] : [{ id, key: right }]
    })
    if (wrong.length === 0) continue
    await client.query(
      `update ${table} t set search_key = k.key from jsonb_to_recordset($1) as k (id uuid, key text) where t.id = k.id`,
      [JSON.stringify(wrong)],
    )
  }
}
