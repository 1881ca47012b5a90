import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { openTestDatabase, type TestDatabase } from '../support/database.ts'
import { startProgramme } from './programme.ts'

const folder = mkdtempSync(join(tmpdir(), 'ndseb-refusals-'))
const taken = createServer().listen(0, '127.0.0.1')
let newer: TestDatabase
let empty: TestDatabase
beforeAll(async () => {
  newer = await openTestDatabase()
  empty = await openTestDatabase('nothing')
  await newer.sql(`insert into schema_migration (name) values ('Migration21000101000000_of-a-newer-version')`)
  writeFileSync(join(folder, 'holiday.jpg'), '')
})
afterAll(async () => {
  taken.close()
  rmSync(folder, { recursive: true, force: true })
  await newer?.drop()
  await empty?.drop()
})

const START = 'standalone/main.ts'
const GATEWAY = 'gateway/main.ts'
const portTaken = () => {
  const address = taken.address()
  return String(typeof address === 'object' && address ? address.port : 0)
}
const cluster = (change: Partial<URL>) => Object.assign(new URL(inject('clusterUrl')), change).href

/** What is wrong, the programme, its settings, and what its one sentence says in both languages. */
type Wrong = [string, string[], () => Record<string, string>, RegExp]

const WRONG: Wrong[] = [
  ['no number for a port', [START], () => ({ PORT: 'abc' }), /PORT 有误 · PORT is wrong: abc/],
  ['a port in use', [START], () => ({ PORT: portTaken() }), /已被占用 · Port \d+ is already in use/],
  [
    'a host that is none',
    [START],
    () => ({ HOST: 'host.invalid' }),
    /无法监听 .* · Cannot listen on host\.invalid/,
  ],
  [
    'a secret too short',
    [GATEWAY],
    () => ({ GATEWAY_SECRET: 'short' }),
    /GATEWAY_SECRET 须至少 32 个字符 · /,
  ],
  [
    'an address without a database',
    [START],
    () => ({ DATABASE_URL: cluster({ pathname: '' }) }),
    /DATABASE_URL 不是/,
  ],
  [
    'nobody at the database’s address',
    [START],
    () => ({ DATABASE_URL: cluster({ port: '1' }) }),
    /数据库不可用 · The database ndseb at .* cannot be used: connect ECONNREFUSED/,
  ],
  [
    'something at the address that is no PostgreSQL',
    [START],
    () => ({ DATABASE_URL: cluster({ port: portTaken() }) }),
    /数据库不可用 · The database/,
  ],
  [
    'a database that may only be read',
    [START],
    () => ({ DATABASE_URL: `${empty.url}?options=-c%20default_transaction_read_only%3Don` }),
    /数据库不可用 · .*in a read-only transaction/,
  ],
  [
    'a database of a newer version',
    [START],
    () => ({ DATABASE_URL: newer.url }),
    /数据库来自更新的版本 · The database is of a newer version/,
  ],
  [
    'a subgraph on a database that nobody has migrated',
    ['standalone/subgraph-main.ts', 'reviews'],
    () => ({ DATABASE_URL: empty.url, PORT: '0' }),
    /数据库不可用 · .*npm run migrate/,
  ],
  [
    'a data folder with something else in it',
    [START],
    () => ({ DATA_DIR: folder }),
    /目录中有其他文件 · The folder .* holds other files/,
  ],
]

test.concurrent.each(WRONG)(
  '%s is told in one sentence, and the end is not 0',
  async (_what, args, settings, says) => {
    const given = { PORT: '0', DATA_DIR: join(folder, 'data'), ...settings() }
    const { code, told, stdout } = await startProgramme(args, given).ended()
    expect({ code, stdout, lines: told.split('\n').length }).toEqual({ code: 1, stdout: '', lines: 1 })
    expect(told).toMatch(says)
    expect(told).not.toMatch(/undefined|\bat .*:\d+:\d+/)
    expect(told).not.toContain(new URL(inject('clusterUrl')).password)
  },
)
