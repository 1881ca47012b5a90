import type { Viewer } from '@ndseb/shared/viewer.ts'
import type { Client } from 'pg'
import { openClient } from './open-client.ts'
import { type Tx, variablesOf } from './session.ts'

/** As much of a transaction as plain SQL needs. */
export type SqlTx = Pick<Tx, 'viewer' | 'now' | 'rows'>

/**
 * A viewer's transaction on a connection of its own, for what would hold one of a request's for long: under the same role
 * and row policies as any. What the work does not commit goes with its connection.
 *
 * @param url logs in as the owner's least-privilege role
 * @param begin the statement that begins it
 */
export async function onOwnConnection<Answer>(
  url: string,
  viewer: Viewer,
  begin: string,
  work: (tx: SqlTx, client: Client) => Promise<Answer>,
): Promise<Answer> {
  const client = await openClient(url)
  const rows: SqlTx['rows'] = async <Row extends object>(sql: string, params: readonly unknown[] = []) =>
    (await client.query<Row>(sql, [...params])).rows
  try {
    await rows(begin)
    for (const [name, value] of Object.entries(variablesOf(viewer)))
      await rows('select set_config($1, $2, true)', [name, value])
    const [clock] = await rows<{ now: Date }>('select platform.now() as now')
    if (!clock) throw new Error('platform.now() answered no row')
    return await work({ viewer, now: clock.now, rows }, client)
  } finally {
    await client.end().catch(() => {})
  }
}
