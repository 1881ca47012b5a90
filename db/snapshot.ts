import type { Viewer } from '@ndseb/shared/viewer.ts'
import type { SqlTx } from './bulk.ts'
import { openClient } from './open-client.ts'
import { type Tx, variablesOf } from './session.ts'

/** A transaction that sees the database as it is at its first statement, however long it takes, and changes nothing. */
export type SnapshotTx = SqlTx & {
  /** The rows of one SELECT, so many at a time: the next are read when they are asked for. One at a time. */
  pages<Row extends object>(sql: string, params: readonly unknown[]): AsyncGenerator<readonly Row[]>
}

/** So many rows are held at once. */
const PAGE = 2_000

/**
 * Reads as a viewer on a connection of its own, for more rows than a request may have: under the same role and row policies
 * as any query of his.
 *
 * @param url logs in as the owner's least-privilege role
 */
export async function readSnapshot<Answer>(
  url: string,
  viewer: Viewer,
  work: (tx: SnapshotTx) => Promise<Answer>,
): Promise<Answer> {
  const client = await openClient(url)
  const rows: Tx['rows'] = async <Row extends object>(sql: string, params: readonly unknown[] = []) =>
    (await client.query<Row>(sql, [...params])).rows
  async function* pages<Row extends object>(sql: string, params: readonly unknown[]) {
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
  try {
    await rows('begin isolation level repeatable read read only')
    for (const [name, value] of Object.entries(variablesOf(viewer)))
      await rows('select set_config($1, $2, true)', [name, value])
    const [clock] = await rows<{ now: Date }>('select platform.now() as now')
    if (!clock) throw new Error('platform.now() answered no row')
    return await work({ viewer, now: clock.now, rows, pages })
  } finally {
    await client.end().catch(() => {})
  }
}
