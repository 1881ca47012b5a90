import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect } from '@ndseb/db/connect.ts'
import { startEmbeddedPostgres } from '@ndseb/db/embedded/start-postgres.ts'
import { announce } from '@ndseb/db/events.ts'
import { migrate } from '@ndseb/db/migrate.ts'
import { roleOf, urlOf, WORKER_ROLE } from '@ndseb/db/owners.ts'
import { seedReference } from '@ndseb/db/seed-reference.ts'
import { openSession } from '@ndseb/db/session.ts'
import { startWorker } from '@ndseb/db/worker.ts'
import { systemViewer } from '@ndseb/shared/viewer.ts'
import { afterAll, expect, test } from 'vitest'
import { ask, silent } from './folders.ts'

// One cluster, in this order: login roles are the cluster's, and whoever made them may change them.
const folder = await mkdtemp(join(tmpdir(), 'ndseb-embedded-'))
const postgres = await startEmbeddedPostgres({ dataDir: join(folder, 'data'), log: silent })
afterAll(async () => {
  await postgres.stop()
  await rm(folder, { recursive: true, force: true })
})

/** An empty database whose owner is nobody special. */
async function ownedBy(name: string, rights: string): Promise<string> {
  await ask(postgres.ownerUrl, `create role ${name} login ${rights} password 'secret'`)
  await ask(postgres.ownerUrl, `create database ${name} owner ${name}`)
  const url = new URL(postgres.ownerUrl)
  Object.assign(url, { username: name, password: 'secret', pathname: `/${name}` })
  return url.href
}

test('an owner that may not create roles is told so in one sentence', async () => {
  const refused = migrate(await ownedBy('weak_owner', ''))
  await expect(refused).rejects.toThrow(
    /^数据库所有者不能建立登录角色 · The database's owner may not make the login roles .*\.$/,
  )
})

test('one that may, and is no superuser, is enough for everything, events included', async () => {
  const ownerUrl = await ownedBy('plain_owner', 'createrole')
  await migrate(ownerUrl)
  await migrate(ownerUrl)
  await seedReference(ownerUrl)
  const platform = await connect('platform', urlOf(roleOf('platform'), ownerUrl))
  const handled: string[] = []
  const hear = { task: 'platform:hear', run: async () => void handled.push('heard') }
  const worker = await startWorker({
    workerUrl: urlOf(WORKER_ROLE, ownerUrl),
    jobs: [{ database: platform, jobs: [hear] }],
    log: { error: silent, info: silent },
  })
  const session = openSession(platform, systemViewer)
  await session.act('announce', {}, async (tx) => {
    await announce(tx, 'platform:hear', {})
    return {}
  })
  await worker.settled()
  await worker.stop()
  await platform.close()
  expect(handled).toEqual(['heard'])
})

test('login roles that could pass over row security are refused', async () => {
  await ask(postgres.ownerUrl, `alter role ${roleOf('reviews')} bypassrls`)
  await expect(migrate(postgres.ownerUrl)).rejects.toThrow(
    'The login role ndseb_reviews could pass over row security.',
  )
})
