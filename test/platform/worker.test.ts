import { setTimeout as sleep } from 'node:timers/promises'
import { connect, type Database } from '@ndseb/db/connect.ts'
import { announce } from '@ndseb/db/events.ts'
import { openSession } from '@ndseb/db/session.ts'
import { type Job, startWorker } from '@ndseb/db/worker.ts'
import type { JsonObject } from '@ndseb/shared/json.ts'
import { systemViewer } from '@ndseb/shared/viewer.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestDatabase, type TestDatabase } from '../support/database.ts'

const place: { database?: TestDatabase; platform?: Database } = {}
beforeAll(async () => {
  place.database = await openTestDatabase()
  place.platform = await connect('platform', place.database.urlAs('platform'))
})
afterAll(async () => {
  await place.platform?.close()
  await place.database?.drop()
})
const opened = () => {
  const { database, platform } = place
  if (!database || !platform) throw new Error('beforeAll did not open the database')
  return { database, platform }
}

type Line = { level: string; message: string; fields: Record<string, unknown> }

/** A worker that runs these jobs while the test lasts. */
async function working(
  jobs: readonly Job[],
  test: (worker: Awaited<ReturnType<typeof startWorker>>, lines: Line[]) => Promise<void>,
) {
  const { database, platform } = opened()
  const lines: Line[] = []
  const write = (level: string) => (fields: object, message: string) =>
    void lines.push({ level, message, fields: { ...fields } })
  const worker = await startWorker({
    workerUrl: database.workerUrl,
    jobs: [{ database: platform, jobs }],
    log: { error: write('error'), info: write('info') },
  })
  try {
    await test(worker, lines)
  } finally {
    await worker.stop()
  }
}

const announcing = async (task: `${string}:${string}`, payload: JsonObject, then?: () => void) => {
  const session = openSession(opened().platform, systemViewer)
  await session.act('announce', {}, async (tx) => {
    await announce(tx, task, payload)
    then?.()
    return {}
  })
}

describe('an event', () => {
  test('reaches its handler at once after the commit, with what it says', async () => {
    const got: [JsonObject, number][] = []
    const hear: Job = {
      task: 'platform:hear',
      run: async (_session, payload) => void got.push([payload, Date.now()]),
    }
    await working([hear], async (worker) => {
      await announcing('platform:hear', { caseId: 'a' })
      await worker.settled()
      const announcedAt = Date.now()
      await announcing('platform:hear', { caseId: 'b' })
      await worker.settled()
      expect(got.map(([payload]) => payload)).toEqual([{ caseId: 'a' }, { caseId: 'b' }])
      expect((got[1]?.[1] ?? Number.POSITIVE_INFINITY) - announcedAt).toBeLessThan(1000)
    })
  })

  test('does not happen where its cause is rolled back', async () => {
    const got: JsonObject[] = []
    await working(
      [{ task: 'platform:hear', run: async (_session, payload) => void got.push(payload) }],
      async (worker) => {
        const undone = announcing('platform:hear', { caseId: 'c' }, () => {
          throw new Error('on second thoughts')
        })
        await expect(undone).rejects.toThrow('on second thoughts')
        await worker.settled()
        expect(got).toEqual([])
      },
    )
  })

  test('whose handler fails is tried again, and the log names the job but nothing of what it says', async () => {
    const tries: number[] = []
    const stumble: Job = {
      task: 'platform:stumble',
      run: async () => {
        if (tries.push(Date.now()) === 1) throw new Error('once')
      },
    }
    await working([stumble], async (worker, lines) => {
      await announcing('platform:stumble', { name: '张三' })
      await worker.settled()
      expect(tries).toHaveLength(2)
      const failures = lines.filter(({ level }) => level === 'error')
      expect(failures).toMatchObject([
        { message: 'a job failed', fields: { task: 'platform:stumble', attempt: 1, of: 25 } },
      ])
      expect(JSON.stringify(lines)).not.toContain('张三')
    })
  })

  test('that nobody handles here waits for the owner who does', async () => {
    await announcing('platform:later', {})
    await working([{ task: 'platform:hear', run: async () => {} }], (worker) => worker.settled())
    const got: string[] = []
    await working([{ task: 'platform:later', run: async () => void got.push('later') }], (worker) =>
      worker.settled(),
    )
    expect(got).toEqual(['later'])
  })
})

describe('the worker', () => {
  test('finishes the job at work before it stops, and leaves the next in the queue', async () => {
    const { database } = opened()
    const seen: string[] = []
    const slow: Job = {
      task: 'platform:slow',
      run: async () => {
        seen.push('begun')
        await sleep(300)
        seen.push('done')
      },
    }
    await working([slow], async (worker) => {
      await announcing('platform:slow', {})
      while (seen.length === 0) await sleep(10)
      await worker.stop()
      expect(seen).toEqual(['begun', 'done'])
    })
    expect(
      await database.sql(`select from graphile_worker.jobs where task_identifier = 'platform:slow'`),
    ).toEqual([])
  })

  test('takes up what a killed one left locked', async () => {
    const { database } = opened()
    await announcing('platform:orphan', {})
    await database.sql(
      `update graphile_worker._private_jobs j set locked_at = now(), locked_by = 'worker-gone', attempts = 1
         from graphile_worker._private_tasks t where t.id = j.task_id and t.identifier = 'platform:orphan'`,
    )
    const got: string[] = []
    await working([{ task: 'platform:orphan', run: async () => void got.push('again') }], (worker) =>
      worker.settled(),
    )
    expect(got).toEqual(['again'])
  })

  test('refuses a job of another owner, or the same one twice', async () => {
    const job = (task: string): Job => ({ task, run: async () => {} })
    await expect(working([job('reviews:tick')], async () => {})).rejects.toThrow("is not platform's")
    await expect(working([job('platform:a'), job('platform:a')], async () => {})).rejects.toThrow('twice')
  })
})
