import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDemoIssuer } from '@ndseb/gateway/demo-issuer.ts'
import { member } from '@ndseb/standalone/demo/people.ts'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { openTestDatabase, type TestDatabase } from '../support/database.ts'
import { type Issuer, openIssuer } from './issuer.ts'
import { type Programme, startProgramme } from './programme.ts'

// One production graph, in this order; the last test ends it.
const dataDir = mkdtempSync(join(tmpdir(), 'ndseb-production-'))
let database: TestDatabase
let issuer: Issuer
let programme: Programme
let url: string
let token: string

beforeAll(async () => {
  database = await openTestDatabase('nothing')
  issuer = await openIssuer(['MOFCOM_OFFICER'])
  token = issuer.token({ role: 'MOFCOM_OFFICER', name: '周示例' })
  programme = startProgramme(['standalone/main.ts'], {
    NODE_ENV: 'production',
    ISSUERS: JSON.stringify([issuer.setting]),
    DATABASE_URL: database.url,
    DATA_DIR: dataDir,
    HOST: '127.0.0.1',
    PORT: '0',
  })
  const [, address = ''] = await programme.says(/(http:\/\/\S+)\/graphql/)
  url = address
})
afterAll(async () => {
  programme?.process.kill('SIGKILL')
  issuer?.close()
  await programme?.ended()
  await database?.drop()
  rmSync(dataDir, { recursive: true, force: true })
})

async function ask(query: string, bearer: string | null = token) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(bearer && { authorization: `Bearer ${bearer}` }) },
    body: JSON.stringify({ query }),
  })
  const { data, errors = [] } = (await response.json()) as {
    data?: Record<string, unknown>
    errors?: { message: string; extensions: { code: string } }[]
  }
  return {
    data,
    codes: errors.map(({ extensions }) => extensions.code),
    messages: errors.map((e) => e.message),
  }
}

const ready = async () => (await fetch(`${url}/health/ready`)).status

test('production believes the token of a configured issuer, whose keys it fetches', async () => {
  expect(await ask('{ viewer { role } rounds { number } }')).toEqual({
    data: { viewer: { role: 'MOFCOM_OFFICER' }, rounds: [] },
    codes: [],
    messages: [],
  })
})

test('production refuses the tokens of the demo cast, and those of its issuer for roles that are not the issuer’s', async () => {
  const demo = await openDemoIssuer(mkdtempSync(join(dataDir, 'other-')))
  const refused = [
    await demo.sign(member('mofcom.officer'), 600),
    issuer.token({ role: 'CAC_OFFICER', name: '周示例' }),
    issuer.token({ role: 'DEMO_OPERATOR', name: '周示例' }),
    `${token.slice(0, -6)}AAAAAA`,
  ]
  for (const bearer of refused)
    expect((await ask('{ viewer { role } }', bearer)).codes).toEqual(['UNAUTHENTICATED'])
})

test('production tells nothing of its schema, and makes no key of the demo’s', async () => {
  const { data, messages } = await ask('{ __schema { types { name } } }')
  expect(data?.__schema).toBeUndefined()
  expect((await ask('{ round { id } }')).messages.join()).not.toMatch(/did you mean/i)
  expect(messages).toHaveLength(1)
  expect(readdirSync(dataDir)).not.toContain('demo-issuer.jwk.json')
})

test('production has no clock that could be moved, and no parks of the demo', async () => {
  const { data, codes } = await ask(
    'mutation { moveClock(input: { to: "2030-01-01T00:00:00Z" }) { errors { code } } }',
  )
  expect({ moved: data?.moveClock ?? null, codes }).toEqual({ moved: null, codes: ['FORBIDDEN'] })
  const clock = await database.sql('select * from platform.demo_clock')
  const parks = await database.sql('select from applications.park')
  expect({ clock, parks: parks.length }).toEqual({ clock: [], parks: 0 })
})

test('it lives but is not ready while its database does not answer, and is again once that does', async () => {
  expect(await ready()).toBe(200)
  const name = new URL(database.url).pathname.slice(1)
  const cluster = new Client({ connectionString: inject('clusterUrl') })
  await cluster.connect()
  await cluster.query(`alter database ${name} allow_connections false`)
  await cluster.query(
    'select pg_terminate_backend(pid) from pg_stat_activity where datname = $1 and usename <> current_user',
    [name],
  )
  await expect.poll(ready, { timeout: 5_000 }).toBe(503)
  expect((await fetch(`${url}/health/live`)).status).toBe(200)
  await cluster.query(`alter database ${name} allow_connections true`)
  await expect.poll(ready, { timeout: 10_000 }).toBe(200)
  await cluster.end()
  expect((await ask('{ rounds { number } }')).codes).toEqual([])
})

test('one Ctrl-C, sent by the terminal and passed on by npm, answers what is in flight and ends with 0', async () => {
  await database.sql('begin')
  await database.sql('lock table applications.round in access exclusive mode')
  const asked = ask('{ rounds { number } }')
  await expect
    .poll(() => database.sql('select from pg_locks where not granted'), { timeout: 5_000 })
    .toHaveLength(1)
  programme.process.kill('SIGINT')
  programme.process.kill('SIGINT')
  setTimeout(() => database.sql('commit'), 300)
  expect(await asked).toEqual({ data: { rounds: [] }, codes: [], messages: [] })
  const { code, told, stdout } = await programme.ended()
  expect({ code, told }).toEqual({ code: 0, told: '' })
  // Nothing of the demo was offered on the way.
  expect(stdout).not.toMatch(/mofcom\.officer|demo|token/)
})
