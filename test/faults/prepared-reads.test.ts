import { connect, type Database } from '@ndseb/db/connect.ts'
import { openSession } from '@ndseb/db/session.ts'
import { systemViewer } from '@ndseb/shared/viewer.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestDatabase, type TestDatabase } from '../support/database.ts'

const held: { database?: TestDatabase; platform?: Database } = {}
const opened = () => {
  const { database, platform } = held
  if (!database || !platform) throw new Error('the database is not open')
  return { database, platform }
}

beforeAll(async () => {
  const database = await openTestDatabase()
  held.database = database
  // One connection, which every request gets in turn.
  held.platform = await connect('platform', database.urlAs('platform'), 1)
  await database.sql('create table platform.tried (a integer)')
  await database.sql('insert into platform.tried values (1)')
  await database.sql('grant select on platform.tried to ndseb_platform')
})
afterAll(async () => {
  await held.platform?.close()
  await held.database?.drop()
})

async function read<Row extends object>(sql: string): Promise<Row[]> {
  const session = openSession(opened().platform, systemViewer)
  try {
    return await session.read<Row>(sql)
  } finally {
    await session.close()
  }
}

test('a migration beside a running server fails the request that meets it, and no other', async () => {
  expect(await read('select * from platform.tried')).toEqual([{ a: 1 }])
  await opened().database.sql('alter table platform.tried add column b integer')
  await expect(read('select * from platform.tried')).rejects.toThrow('cached plan')
  expect(await read('select * from platform.tried')).toEqual([{ a: 1, b: null }])
})

test('a connection keeps a hundred statements prepared at most, whatever is asked of it', async () => {
  for (let size = 1; size <= 120; size += 1) await read(`select a from platform.tried limit ${size}`)
  const [row] = await read<{ prepared: number }>(
    'select count(*)::integer as prepared from pg_prepared_statements',
  )
  expect(row?.prepared).toBe(100)
})

test('a statement that fails leaves nothing behind in the connection: the next viewer is another', async () => {
  await expect(read('select 1 / 0')).rejects.toThrow('division by zero')
  const [row] = await read(`select current_setting('viewer.id', true) as id`)
  expect(row).toEqual({ id: systemViewer.id })
  const { rows } = await (await opened().platform.pool()).query(
    `select current_setting('viewer.id', true) as id`,
  )
  expect(rows).toEqual([{ id: '' }])
})
