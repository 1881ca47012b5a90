import type { Viewer } from '@ndseb/shared/viewer.ts'
import { onOwnConnection, type SqlTx } from './own-connection.ts'

/** A transaction that sees the database as it is at its first statement, however long it takes, and changes nothing. */
export type SnapshotTx = SqlTx & {
  /** The rows of one SELECT, so many at a time: the next are read when they are asked for. One at a time. */
  pages<Row extends object>(sql: string, params: readonly unknown[]): AsyncGenerator<readonly Row[]>
}

/** So many rows are held at once. */
const PAGE = 2_000

/**
 * Reads as a viewer what is more than a request may have.
 *
 * @param url logs in as the owner's least-privilege role
 */
export const readSnapshot = <Answer>(
  url: string,
  viewer: Viewer,
  work: (tx: SnapshotTx) => Promise<Answer>,
): Promise<Answer> =>
  onOwnConnection(url, viewer, 'begin isolation level repeatable read read only', (tx) =>
    work({ ...tx, pages: (sql, params) => pagesOf(tx, sql, params) }),
  )

async function* pagesOf<Row extends object>({ rows }: SqlTx, sql: string, params: readonly unknown[]) {
  // All of it will be read: what comes first soonest is no matter.
  await rows('set local cursor_tuple_fraction = 1')
  await rows(`declare pages no scroll cursor for ${sql}`, params)
  for (;;) {
    const page = await rows<Row>(`fetch ${PAGE} from pages`)
    if (page.length === 0) break
    yield page
  }
  await rows('close pages')
}
