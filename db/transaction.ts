import type { Pool, PoolClient } from 'pg'

/** A transaction in which a viewer reads, or has written down what was read. */
export type Transaction = {
  rows<Row extends object>(sql: string, params?: readonly unknown[]): Promise<Row[]>
  /** Ends it and gives the connection back; one that does not end in order is not used again. */
  end(by: 'commit' | 'rollback'): Promise<void>
}

/**
 * So many statements a connection keeps prepared, parsed once and planned when it pays; what comes later is planned each time.
 */
const MOST_PREPARED = 100
/** The plan of a prepared statement gives other columns than it did: a migration has come between. */
const CHANGED_RESULT = '0A000'
const prepared = new WeakMap<PoolClient, Map<string, string>>()

/**
 * Begins a transaction for a viewer without waiting for it: that it begins, who the viewer is and the first statement go
 * out one after the other, where three answers would be waited for (connect.ts opens pipelines). Were the beginning to
 * fail, the statement would fail with it, or see no viewer and no row.
 */
export async function begin(
  pool: Pool,
  how: 'start transaction read only' | 'start transaction',
  variables: Readonly<Record<string, string>>,
): Promise<Transaction> {
  const client = await pool.connect()
  const sent = { stale: false }
  const send = async (sql: string, params: readonly unknown[]) => {
    try {
      return await client.query({ name: nameOf(client, sql), text: sql, values: [...params] })
    } catch (error) {
      sent.stale ||= error instanceof Error && 'code' in error && error.code === CHANGED_RESULT
      throw error
    }
  }
  const names = Object.keys(variables)
  const set = names.map((name, index) => `set_config('${name}', $${index + 1}, true)`).join(', ')
  const begun = Promise.all([client.query(how), send(`select ${set}`, Object.values(variables))])
  // Whoever asks meets it; until then it is nobody's.
  begun.catch(() => {})
  return {
    rows: async (sql, params = []) => {
      const [, { rows }] = await Promise.all([begun, send(sql, params)])
      return rows
    },
    end: async (by) => {
      try {
        await Promise.all([begun, client.query(by)])
        client.release(sent.stale)
      } catch (error) {
        client.release(true)
        throw error
      }
    },
  }
}

/** The name under which a connection has a statement prepared; none where it has enough. */
function nameOf(client: PoolClient, sql: string): string | undefined {
  const names = prepared.get(client) ?? new Map<string, string>()
  prepared.set(client, names)
  if (!names.has(sql) && names.size < MOST_PREPARED) names.set(sql, `read${names.size}`)
  return names.get(sql)
}
