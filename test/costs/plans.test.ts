import { createHash } from 'node:crypto'
import { openClient } from '@ndseb/db/open-client.ts'
import { variablesOf } from '@ndseb/db/session.ts'
import { member, viewerOf } from '@ndseb/standalone/demo/people.ts'
import type { Client, PoolClient } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type AnalystQuery, analystQueries, FIRST_PAGE } from '../../bench/analyst-queries.ts'
import { FILL, MONITORED } from '../../bench/fill.ts'
import { LAST_YEAR } from '../../bench/last-year.ts'
import { openTestGraph, type TestGraph } from '../support/graph.ts'
import { FACTS, reportMany } from '../support/many-returns.ts'

type Sent = { readonly text: string; readonly values: readonly unknown[] }

const held: { graph?: TestGraph; reader?: Client; queries?: readonly AnalystQuery[] } = {}
const sent: Sent[] = []
const opened = () => {
  const { graph, reader, queries } = held
  if (!graph || !reader || !queries) throw new Error('the graph is not open')
  return { graph, reader, queries }
}

beforeAll(async () => {
  const graph = await openTestGraph()
  held.graph = graph
  await graph.graph.worker.stop()
  await graph.sql(FILL, [120, LAST_YEAR])
  await graph.sql(MONITORED)
  await reportMany(graph)
  listen(graph)
  held.reader = await openClient(graph.urlOf('statistics'))
  const parks = await graph.sql(
    `select id from applications.park where name_key like 'park%' order by id limit 12`,
  )
  const { exportAggregates } = await graph.as('analyst.mofcom').read(FIRST_PAGE, { years: [LAST_YEAR] })
  held.queries = analystQueries({
    parks: parks.map(({ id }) => id),
    ...{ after: exportAggregates.pageInfo.endCursor, afterCoordinate: '' },
  })
}, 240_000)
afterAll(async () => {
  await held.reader?.end()
  await held.graph?.close()
})

/** Writes down what the sessions of statistics send, as they send it. */
function listen({ graph }: TestGraph): void {
  const database = graph.databases.statistics
  const { pool } = database
  const heard = new WeakSet<PoolClient>()
  Object.assign(database, {
    pool: async () => {
      const connections = await pool()
      return {
        connect: async () => {
          const client = await connections.connect()
          if (heard.has(client)) return client
          heard.add(client)
          const query = client.query.bind(client) as (...given: unknown[]) => unknown
          return Object.assign(client, {
            query: (...given: [string | Sent, ...unknown[]]) => {
              const [one] = given
              if (typeof one !== 'string' && !one.text.startsWith('select set_config')) sent.push(one)
              return query(...given)
            },
          })
        },
      }
    },
  })
}

/**
 * What of the facts a statement reads from end to end: itself, and within the functions that it calls, as PostgreSQL counts it.
 * As often as it takes until a prepared statement may get a plan for any values.
 */
async function readWhole(as: string, { text, values }: Sent): Promise<readonly string[]> {
  const { reader } = opened()
  await reader.query('begin')
  try {
    for (const [name, value] of Object.entries(variablesOf(viewerOf(member(as)))))
      await reader.query('select set_config($1, $2, true)', [name, value])
    const before = await scansOf(reader)
    for (let time = 0; time < 7; time += 1)
      await reader.query({
        name: createHash('sha256').update(text).digest('hex').slice(0, 60),
        text,
        values: [...values],
      })
    const after = await scansOf(reader)
    return FACTS.filter((table) => after.get(table) !== before.get(table))
  } finally {
    await reader.query('rollback')
  }
}

/**
 * How often this connection has read each table from end to end, as far as PostgreSQL has not added it to its statistics yet.
 */
async function scansOf(reader: Client): Promise<ReadonlyMap<string, number>> {
  const { rows } = await reader.query<{ relname: string; scans: number }>(
    `select relname, seq_scan::integer as scans from pg_stat_xact_user_tables where schemaname = 'statistics' and relname = any($1)`,
    [FACTS],
  )
  return new Map(rows.map(({ relname, scans }) => [relname, scans]))
}

/** What of the facts the queries read from end to end, a line each. */
async function wholes(): Promise<string[]> {
  const { graph, queries } = opened()
  const found: string[] = []
  for (const { name, as, query, variables } of queries) {
    sent.length = 0
    await graph.as(as).read(query, variables)
    const statements = sent.filter(({ text }) => !text.includes('append_audit'))
    expect(statements, name).not.toEqual([])
    for (const statement of statements)
      for (const table of await readWhole(as, statement)) found.push(`${name}: ${table}: ${statement.text}`)
  }
  return found
}

test('there is enough of everything that a planner would not rather read it whole', async () => {
  const { graph } = opened()
  for (const table of FACTS) {
    const [row] = await graph.sql(`select count(*)::integer as rows from statistics.${table}`)
    expect(row.rows, table).toBeGreaterThan(4_000)
  }
})

test('a statement that reads a table from end to end is found', async () => {
  const text = 'select count(name) from statistics.enterprise'
  expect(await readWhole('mofcom.officer', { text, values: [] })).toEqual(['enterprise'])
})

describe('what analysts, officers and provinces ask reads no table of facts from end to end', () => {
  test('right after an import, of which the planner knows nothing yet', async () => {
    expect(await wholes()).toEqual([])
  })

  test('once the tables are analyzed', async () => {
    await opened().graph.sql('analyze')
    expect(await wholes()).toEqual([])
  })
})
