import type { Writable } from 'node:stream'
import type { JsonObject } from '@ndseb/shared/json.ts'
import type { Viewer } from '@ndseb/shared/viewer.ts'
import { from as copyFrom } from 'pg-copy-streams'
import { appendAct } from './audit.ts'
import { onOwnConnection, type SqlTx } from './own-connection.ts'
import { refusalOf } from './refusals.ts'

/** A transaction that takes rows as fast as PostgreSQL reads them. */
export type BulkTx = SqlTx & {
  /**
   * A stream into a COPY … FROM STDIN, in PostgreSQL's text format. One at a time, and no other statement until it is
   * finished.
   */
  copyInto(statement: string): Writable
}

/**
 * One act of a viewer for more rows than a request may bring: all of it or nothing, and in the audit log if it was
 * committed (N86).
 *
 * @param url logs in as the owner's least-privilege role
 */
export const actInBulk = <Answer extends JsonObject>(
  url: string,
  viewer: Viewer,
  operation: string,
  work: (tx: BulkTx) => Promise<Answer>,
): Promise<Answer> =>
  onOwnConnection(url, viewer, 'begin', async (tx, client) => {
    const answer = await work({ ...tx, copyInto: (statement) => client.query(copyFrom(statement)) })
    await appendAct(tx.rows, { operation, answer, viewer, requestId: null })
    await tx.rows('commit')
    return answer
  }).catch((error: unknown) => {
    throw refusalOf(error) ?? error
  })
