import { MikroORM } from '@mikro-orm/postgresql'
import type { Pool } from 'pg'
import { entitiesOf } from './entities.ts'
import { releaseDeadConnections } from './kysely-mend.ts'
import type { Owner } from './owners.ts'

releaseDeadConnections()

/** A subgraph's connections to its own tables, as its own role. */
export type Database = {
  readonly owner: Owner
  /** As whom it is connected. */
  readonly url: string
  readonly orm: MikroORM
  /** The same connections past the units of work: what reads needs none. */
  pool(): Promise<Pool>
  close(): Promise<void>
}

/**
 * Connects an owner to its database. `url` logs in as the owner's least-privilege role.
 * The pool is small: a request holds at most one connection at a time.
 */
export async function connect(owner: Owner, url: string, poolSize = 10): Promise<Database> {
  const orm = await MikroORM.init({
    clientUrl: url,
    dbName: new URL(url).pathname.slice(1),
    entities: [...entitiesOf[owner]],
    pool: { min: 0, max: poolSize, idleTimeoutMillis: 30_000 },
    // Statements are sent as they come, and answered in their order (transaction.ts).
    driverOptions: { pipeline: true },
    allowGlobalContext: false,
    forceUtcTimezone: true,
    debug: false,
  })
  return {
    ...{ owner, url, orm },
    pool: () => orm.em.getConnection().getNativeClient(),
    close: () => orm.close(true),
  }
}
