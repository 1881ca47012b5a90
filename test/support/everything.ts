import { OWNERS } from '@ndseb/db/owners.ts'
import type { TestGraph } from './graph.ts'

/** Everything that is in the tables of the four owners, as one text; but for the audit log, into which reading writes (N86). */
export async function everything({ sql }: Pick<TestGraph, 'sql'>): Promise<string> {
  const tables = await sql(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname = any($1) and tablename <> 'audit_entry' order by 1`,
    [OWNERS],
  )
  const [row] = await sql(
    `select jsonb_object_agg(name, content) as all from (${tables
      .map(
        ({ name }) =>
          `select '${name}' as name, md5(string_agg(t::text, '' order by t::text)) as content from ${name} t`,
      )
      .join(' union all ')}) tables`,
  )
  return JSON.stringify(row?.all)
}
