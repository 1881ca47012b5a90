import type { Owner } from '@ndseb/db/owners.ts'
import { systemViewer } from '@ndseb/shared/viewer.ts'
import type { Person } from '@ndseb/standalone/demo/actor.ts'
import { member, viewerOf } from '@ndseb/standalone/demo/people.ts'
import { Client } from 'pg'
import type { TestGraph } from './graph.ts'

/**
 * What an owner's login role can do in SQL as a person of the cast, or as the system: for what the row policies must hold by
 * themselves, whatever the resolvers and operations above them do.
 */
export async function rowsAs(
  graph: Pick<TestGraph, 'urlOf'>,
  owner: Owner,
  person: string | Person,
  sql: string,
  params: unknown[] = [],
): Promise<Record<string, unknown>[]> {
  const viewer =
    person === 'system' ? systemViewer : viewerOf(typeof person === 'string' ? member(person) : person)
  const client = new Client({ connectionString: graph.urlOf(owner) })
  await client.connect()
  try {
    for (const name of ['id', 'name', 'role', 'agency', 'province', 'unit', 'park'] as const)
      await client.query('select set_config($1, $2, false)', [`viewer.${name}`, viewer[name] ?? ''])
    return (await client.query(sql, params)).rows
  } finally {
    await client.end()
  }
}
