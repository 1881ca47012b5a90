import type { Writable } from 'node:stream'
import type { JsonObject } from '@ndseb/shared/json.ts'
import type { Viewer } from '@ndseb/shared/viewer.ts'
import { from as copyFrom } from 'pg-copy-streams'
import { appendAct } from './audit.ts'
import { openClient } from './open-client.ts'
import { refusalOf } from './refusals.ts'
import { type Tx, variablesOf } from './session.ts'

/** As much of a transaction as plain SQL needs. */
export type SqlTx = Pick<Tx, 'viewer' | 'now' | 'rows'>

/** A transaction that takes rows as fast as PostgreSQL reads them. */
export type BulkTx = SqlTx & {
  /** A stream into a COPY … FROM STDIN, in PostgreSQL's text format. One at a time, and no other statement until it is finished. */
  copyInto(statement: string): Writable
}

/**
 * One act of a viewer on a connection of its own, for more rows than a request may bring: under the same role and row
 * policies as any, all of it or nothing, and in the audit log if it was committed (N86).
 *
 * @param url logs in as the owner's least-privilege role
 */
export async function actInBulk<Answer extends JsonObject>(
  url: string,
  viewer: Viewer,
  operation: string,
  work: (tx: BulkTx) => Promise<Answer>,
): Promise<Answer> {
  const client = await openClient(url)
  const rows: Tx['rows'] = async <Row extends object>(sql: string, params: readonly unknown[] = []) =>
    (await client.query<Row>(sql, [...params])).rows
  try {
    await rows('begin')
    for (const [name, value] of Object.entries(variablesOf(viewer)))
      await rows('select set_config($1, $2, true)', [name, value])
    const [clock] = await rows<{ now: Date }>('select platform.now() as now')
    if (!clock) throw new Error('platform.now() answered no row')
    const answer = await work({
      viewer,
      now: clock.now,
      rows,
      copyInto: (statement) => client.query(copyFrom(statement)),
    })
    await appendAct(rows, { operation, answer, viewer, requestId: null })
    await rows('commit')
    return answer
  } catch (error) {
    throw refusalOf(error) ?? error
  } finally {
    // What was not committed goes with its connection.
    await client.end().catch(() => {})
  }
}
