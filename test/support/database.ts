import { randomUUID } from 'node:crypto'
import { type Owner, roleOf, urlOf, WORKER_ROLE } from '@ndseb/db/owners.ts'
import { Client } from 'pg'
import { inject } from 'vitest'
import { TEMPLATE } from './postgres.ts'

export type TestDatabase = {
  /** Of the owner connection. */
  readonly url: string
  urlAs(owner: Owner): string
  readonly workerUrl: string
  /** Rows as the owner connection sees them, past every policy. */
  sql<Row extends object>(text: string, params?: readonly unknown[]): Promise<Row[]>
  drop(): Promise<void>
}

/** A database of the test cluster for one file: migrated and seeded, or with nothing in it. Drop it in `afterAll`. */
export async function openTestDatabase(from: 'template' | 'nothing' = 'template'): Promise<TestDatabase> {
  const name = `test_${randomUUID().replaceAll('-', '')}`
  const cluster = new Client({ connectionString: inject('clusterUrl') })
  await cluster.connect()
  await cluster.query(`create database ${name} template ${from === 'template' ? TEMPLATE : 'template0'}`)
  const url = new URL(inject('clusterUrl'))
  url.pathname = `/${name}`
  const owner = new Client({ connectionString: url.href })
  await owner.connect()
  return {
    url: url.href,
    urlAs: (one) => urlOf(roleOf(one), url.href),
    workerUrl: urlOf(WORKER_ROLE, url.href),
    sql: async (text, params = []) => (await owner.query(text, [...params])).rows,
    drop: async () => {
      await owner.end()
      await cluster.query(`drop database ${name} with (force)`)
      await cluster.end()
    },
  }
}
