import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { startEmbeddedPostgres } from '@ndseb/db/embedded/start-postgres.ts'
import { expect, test } from 'vitest'
import { ask, postmasterOf, silent, withFolder, withUsedFolder } from './folders.ts'

test('a first start makes a PostgreSQL 18 with the database ndseb, in under 5 seconds', () =>
  withFolder(async (dataDir) => {
    const began = performance.now()
    const postgres = await startEmbeddedPostgres({ dataDir, log: silent })
    const took = performance.now() - began
    try {
      const [database, version] = await ask(
        postgres.ownerUrl,
        `select current_database(), current_setting('server_version_num')::int / 10000`,
      )
      expect({ database, version }).toEqual({ database: 'ndseb', version: 18 })
      expect(took).toBeLessThan(5_000)
    } finally {
      await postgres.stop()
    }
  }))

// Again if it was too slow: the machine may be busy with other tests.
test('a restart keeps what was committed, and takes under 1.5 seconds', { retry: 2 }, () =>
  withFolder(async (dataDir) => {
    const first = await startEmbeddedPostgres({ dataDir, log: silent })
    await ask(first.ownerUrl, `create table note as select '基地' as word`)
    await first.stop()
    const began = performance.now()
    const second = await startEmbeddedPostgres({ dataDir, log: silent })
    const took = performance.now() - began
    try {
      expect(await ask(second.ownerUrl, 'select word from note')).toEqual(['基地'])
      expect(took).toBeLessThan(1_500)
    } finally {
      await second.stop()
    }
  }),
)

test('the server listens on the loopback interface alone and asks for its password', () =>
  withUsedFolder(async (dataDir) => {
    const postgres = await startEmbeddedPostgres({ dataDir, log: silent })
    try {
      expect(await ask(postgres.ownerUrl, `select current_setting('listen_addresses')`)).toEqual([
        '127.0.0.1',
      ])
      const stranger = new URL(postgres.ownerUrl)
      stranger.password = 'guessed'
      await expect(ask(stranger.href, 'select 1')).rejects.toThrow('password authentication failed')
      expect(statSync(join(dataDir, 'postgres.password')).mode & 0o777).toBe(0o600)
    } finally {
      await postgres.stop()
    }
  }))

test('strings are ordered by code point and Chinese words have trigrams', () =>
  withFolder(async (dataDir) => {
    const postgres = await startEmbeddedPostgres({ dataDir, log: silent })
    try {
      await ask(postgres.ownerUrl, 'create extension pg_trgm')
      const [shared] = await ask(postgres.ownerUrl, `select similarity('数字服务出口基地', '数字服务') > 0.3`)
      const order = await ask(
        postgres.ownerUrl,
        `select x from unnest(array['b', 'B', 'a', '中']) as x order by x`,
      )
      expect({ shared, order }).toEqual({ shared: true, order: ['B', 'a', 'b', '中'] })
    } finally {
      await postgres.stop()
    }
  }))

test('stop may be called twice and leaves no process and no lock', () =>
  withFolder(async (dataDir) => {
    const postgres = await startEmbeddedPostgres({ dataDir, log: silent })
    const pid = await postmasterOf(dataDir)
    await Promise.all([postgres.stop(), postgres.stop()])
    expect(() => process.kill(pid, 0)).toThrow('ESRCH')
    expect(existsSync(join(dataDir, 'lock.pid'))).toBe(false)
  }))
