import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEmbeddedPostgres } from '@ndseb/db/embedded/start-postgres.ts'
import { createLogger } from '@ndseb/shared/logging.ts'
import { prepareDatabase } from '@ndseb/standalone/prepare-database.ts'
import { Client } from 'pg'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Owner connection of the cluster's own database; tests make theirs from the template. */
    clusterUrl: string
  }
}

/** What the clock of every test graph says at first: a Monday morning in Beijing. */
export const TESTS_BEGIN = '2026-03-02T01:00:00.000Z'
export const TEMPLATE = 'ndseb_template'

/** Vitest's global setup: one real PostgreSQL for all test files, with a migrated and seeded template database. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'ndseb-test-'))
  const postgres = await startEmbeddedPostgres({ dataDir: join(folder, 'postgres'), log: () => {} })
  const client = new Client({ connectionString: postgres.ownerUrl })
  await client.connect()
  await client.query(`create database ${TEMPLATE}`)
  await client.end()
  const template = new URL(postgres.ownerUrl)
  template.pathname = `/${TEMPLATE}`
  await prepareDatabase(template.href, { demoClockAt: new Date(TESTS_BEGIN), logger: createLogger('test') })
  project.provide('clusterUrl', postgres.ownerUrl)
  return async () => {
    await postgres.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}
