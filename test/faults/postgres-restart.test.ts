import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { connect, type Database } from '@ndseb/db/connect.ts'
import { type EmbeddedPostgres, startEmbeddedPostgres } from '@ndseb/db/embedded/start-postgres.ts'
import { announce } from '@ndseb/db/events.ts'
import { migrate } from '@ndseb/db/migrate.ts'
import { roleOf, urlOf, WORKER_ROLE } from '@ndseb/db/owners.ts'
import { openSession, type Tx } from '@ndseb/db/session.ts'
import { startWorker } from '@ndseb/db/worker.ts'
import { systemViewer } from '@ndseb/shared/viewer.ts'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openRelay, type Relay } from './relay.ts'

const POOL_SIZE = 2
const silent = () => {}

type House = {
  folder: string
  relay: Relay
  postgres: EmbeddedPostgres
  database: Database
  ownerUrl: string
}
const place: { house?: House } = {}
const house = () => {
  if (!place.house) throw new Error('beforeAll did not start PostgreSQL')
  return place.house
}

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'ndseb-faults-'))
  const relay = await openRelay()
  const postgres = await startEmbeddedPostgres({ dataDir: join(folder, 'data'), log: silent })
  relay.lead(postgres.ownerUrl)
  await migrate(postgres.ownerUrl)
  const ownerUrl = relay.through(postgres.ownerUrl)
  const database = await connect('platform', urlOf(roleOf('platform'), ownerUrl), POOL_SIZE)
  place.house = { folder, relay, postgres, database, ownerUrl }
})
afterAll(async () => {
  const { folder, relay, postgres, database } = house()
  await database.close()
  await relay.close()
  await postgres.stop()
  await rm(folder, { recursive: true, force: true })
})

/** Ends every session of the platform's role, as an administrator or a crash would. */
async function endSessions() {
  const owner = new Client({ connectionString: house().postgres.ownerUrl })
  await owner.connect()
  await owner.query('select pg_terminate_backend(pid) from pg_stat_activity where usename = $1', [
    roleOf('platform'),
  ])
  await owner.end()
}

const request = async (work: (session: ReturnType<typeof openSession>) => Promise<unknown>) => {
  const session = openSession(house().database, systemViewer)
  try {
    await work(session)
  } finally {
    await session.close().catch(silent)
  }
}
const read = () => request((session) => session.read('select pg_sleep(0.01)'))
const act = (work: (tx: Tx) => Promise<unknown> = (tx) => tx.rows('select pg_sleep(0.01)')) =>
  request((session) =>
    session.act('try', {}, async (tx) => {
      await work(tx)
      return {}
    }),
  )
const traffic = () => Promise.allSettled(Array.from({ length: 20 }, (_, n) => (n % 2 === 0 ? read() : act())))

/** As much of pg's pool as the test looks at. */
type Slots = { readonly totalCount: number; readonly idleCount: number; readonly waitingCount: number }

/** Twenty requests through the pool of two all succeed, and give back what they took. */
async function expectSoundPool() {
  // The news of a death travels: a request that is faster meets it, and fails as it should.
  await sleep(100)
  const answers = await traffic()
  expect(answers.filter(({ status }) => status === 'rejected')).toEqual([])
  const pool = (await house().database.orm.em.getConnection().getNativeClient()) as unknown as Slots
  expect(pool).toMatchObject({ waitingCount: 0, idleCount: pool.totalCount })
  expect(pool.totalCount).toBeLessThanOrEqual(POOL_SIZE)
}

/** More often than the pool has slots, so that one lost slot a time would use it up. */
const often = async (work: () => Promise<unknown>) => {
  for (const _time of Array.from({ length: POOL_SIZE + 2 })) await work().catch(silent)
}

describe('the pool is sound again after connections die', () => {
  test('while they idle, so that BEGIN meets a dead one', async () => {
    await traffic()
    await often(async () => {
      const dying = endSessions()
      await Promise.allSettled([read(), act(), dying])
    })
    await expectSoundPool()
  })

  test('between two statements of an act, so that ROLLBACK meets a dead one', async () => {
    await often(() =>
      act(async (tx) => {
        await tx.rows('select 1')
        await endSessions()
        await tx.rows('select 1')
      }),
    )
    await expectSoundPool()
  })

  test('after the last statement of an act, so that COMMIT meets a dead one', async () => {
    await often(() => act(endSessions))
    await expectSoundPool()
  })

  test('after a read, so that the end of the request meets a dead one', async () => {
    await often(() =>
      request(async (session) => {
        await session.read('select 1')
        await endSessions()
      }),
    )
    await expectSoundPool()
  })

  test('in the middle of traffic', async () => {
    const running = traffic()
    await often(endSessions)
    await running
    await expectSoundPool()
  })
})

test('an act whose connection dies before COMMIT did not happen, and says so', async () => {
  const undone = act(async (tx) => {
    await tx.rows(
      `insert into platform.idempotency (person_id, key, operation, input_hash) values ('system', 'k', 'o', repeat('0', 64))`,
    )
    await endSessions()
  })
  await expect(undone).rejects.toThrow()
  const owner = new Client({ connectionString: house().ownerUrl })
  await owner.connect()
  const { rowCount } = await owner.query(`select from platform.idempotency where key = 'k'`)
  await owner.end()
  expect(rowCount).toBe(0)
})

test('PostgreSQL restarts in the middle of traffic: requests fail at once, then everything goes on, the worker too', async () => {
  const { relay, ownerUrl, database, folder } = house()
  const handled: unknown[] = []
  const worker = await startWorker({
    workerUrl: urlOf(WORKER_ROLE, ownerUrl),
    jobs: [
      {
        database,
        jobs: [{ task: 'platform:hear', run: async (_session, { event }) => void handled.push(event) }],
      },
    ],
    log: { error: silent, info: silent },
  })
  try {
    const before = traffic()
    await house().postgres.stop()
    const during = traffic()
    const outcomes = await Promise.race([Promise.all([before, during]), sleep(10_000, 'hung')])
    expect(outcomes).not.toBe('hung')

    const postgres = await startEmbeddedPostgres({ dataDir: join(folder, 'data'), log: silent })
    place.house = { ...house(), postgres }
    relay.lead(postgres.ownerUrl)
    await expectSoundPool()

    await act((tx) => announce(tx, 'platform:hear', { event: 'after the restart' }))
    await worker.settled()
    expect(handled).toEqual(['after the restart'])
  } finally {
    await worker.stop()
  }
})
