import { cp, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { startEmbeddedPostgres } from '@ndseb/db/embedded/start-postgres.ts'
import pg from 'pg'
import { afterAll } from 'vitest'

export const silent = () => {}

/** A data folder that does not exist yet, in a temporary one that is removed afterwards. */
export async function withFolder(work: (dataDir: string) => Promise<void>): Promise<void> {
  const parent = await mkdtemp(join(tmpdir(), 'ndseb-embedded-'))
  try {
    await work(join(parent, 'data'))
  } finally {
    await rm(parent, { recursive: true, force: true })
  }
}

/** A data folder with a database that has run and was stopped: a copy of the one that this file's tests share. */
export async function withUsedFolder(work: (dataDir: string) => Promise<void>): Promise<void> {
  await withFolder(async (dataDir) => {
    await cp(await usedFolder(), dataDir, { recursive: true })
    await work(dataDir)
  })
}

const shared: { folder?: Promise<string> } = {}

function usedFolder(): Promise<string> {
  shared.folder ??= makeUsedFolder()
  return shared.folder
}

async function makeUsedFolder(): Promise<string> {
  const parent = await mkdtemp(join(tmpdir(), 'ndseb-embedded-'))
  const postgres = await startEmbeddedPostgres({ dataDir: join(parent, 'data'), log: silent })
  await postgres.stop()
  return join(parent, 'data')
}

afterAll(async () => {
  if (shared.folder) await rm(dirname(await shared.folder), { recursive: true, force: true })
})

/** One statement on a connection of its own. */
export async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query({ text: sql, rowMode: 'array' })
    return rows.flat()
  } finally {
    await client.end()
  }
}

/** The process that PostgreSQL says it is. */
export async function postmasterOf(dataDir: string): Promise<number> {
  const text = await readFile(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8')
  return Number.parseInt(text, 10)
}
