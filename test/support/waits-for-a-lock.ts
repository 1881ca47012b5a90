import type { TestGraph } from './graph.ts'

/** Until so many acts in this database wait for an advisory lock. */
export async function waitsForALock({ sql }: Pick<TestGraph, 'sql'>, acts = 1): Promise<void> {
  for (let looks = 0; looks < 1000; looks++) {
    const waiting = await sql(
      `select 1 from pg_locks where locktype = 'advisory' and not granted
          and database = (select oid from pg_database where datname = current_database())`,
    )
    if (waiting.length >= acts) return
  }
  throw new Error('nobody waits')
}
