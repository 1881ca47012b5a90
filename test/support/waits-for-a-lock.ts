import type { TestGraph } from './graph.ts'

/** Until somebody in this database waits for an advisory lock. */
export async function waitsForALock({ sql }: Pick<TestGraph, 'sql'>): Promise<void> {
  for (let looks = 0; looks < 1000; looks++) {
    const waiting = await sql(
      `select 1 from pg_locks where locktype = 'advisory' and not granted
          and database = (select oid from pg_database where datname = current_database())`,
    )
    if (waiting.length > 0) return
  }
  throw new Error('nobody waits')
}
