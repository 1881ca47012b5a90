import { setTimeout as sleep } from 'node:timers/promises'
import type { JsonObject } from '@ndseb/shared/json.ts'
import { scrub } from '@ndseb/shared/logging.ts'
import { systemViewer, type Viewer } from '@ndseb/shared/viewer.ts'
import { Logger, parseCronItems, type Runner, run, type TaskList } from 'graphile-worker'
import { Pool } from 'pg'
import { actInBulk, type BulkTx } from './bulk.ts'
import type { Database } from './connect.ts'
import type { Owner } from './owners.ts'
import { openSession, type Session } from './session.ts'
import { readSnapshot, type SnapshotTx } from './snapshot.ts'

/** What an owner does when an event reaches it, or each minute if its task is '<owner>:tick'. May run twice. */
export type Job = {
  /** '<owner>:<file in its jobs/>'. */
  readonly task: string
  /** In a session of the system's, which is closed afterwards. */
  run(session: Session, payload: JsonObject, hands: JobHands): Promise<void>
}

/** What a long job has beside its session. */
export type JobHands = {
  /** Another session, as anybody; whoever opens it closes it. */
  open(viewer: Viewer): Session
  /** One act of a viewer for more rows than a request may bring (see bulk.ts). */
  bulk<Answer extends JsonObject>(
    viewer: Viewer,
    operation: string,
    work: (tx: BulkTx) => Promise<Answer>,
  ): Promise<Answer>
  /** Reads as a viewer what is more than a request may have, all of it as it is at one time (see snapshot.ts). */
  snapshot<Answer>(viewer: Viewer, work: (tx: SnapshotTx) => Promise<Answer>): Promise<Answer>
  /** When the process is to stop: a long job then gives up, and is run again by whoever comes next. */
  readonly stopping: AbortSignal
}

export type OwnersJobs = { readonly database: Database; readonly jobs: readonly Job[] }

/** As much of a logger as the worker needs. */
export type WorkerLog = {
  error(fields: object, message: string): void
  info(fields: object, message: string): void
}

export type Worker = {
  /** Takes no more jobs, waits for those at work, closes its connections. */
  stop(): Promise<void>
  /** Waits until none of the tasks has a job that is due, or due again within seconds. For tests and the demo. */
  settled(): Promise<void>
}

const CONCURRENCY = 4
const REVIVE_MS = 1_000
const UNLOCK_MS = 60_000
/** So often a job at work says that it is, however long it takes. */
const RENEW_MS = 20_000
const SETTLE_MS = 30_000
const LOOK_MS = 15

/**
 * Runs the jobs of the given owners from the queue of `announce`. A job starts within milliseconds of the commit that
 * announced it (LISTEN/NOTIFY); one that fails is tried again after e, e², … seconds, 25 times, and then stays in the
 * queue as a dead letter. Any number of processes may run the same or other owners' jobs.
 */
export async function startWorker(options: {
  readonly workerUrl: string
  readonly jobs: readonly OwnersJobs[]
  readonly log: WorkerLog
}): Promise<Worker> {
  const { workerUrl, jobs, log } = options
  const stopping = new AbortController()
  const atWork = new Set<string>()
  const tasks = tasksOf(jobs, atWork, stopping.signal)
  const names = Object.keys(tasks)
  const owners = jobs.map(({ database }) => database.owner)
  const pool = openPool(workerUrl, owners, log, stopping.signal)
  const open = () =>
    run({
      pgPool: pool,
      taskList: tasks,
      parsedCronItems: parseCronItems(names.filter((name) => name.endsWith(':tick')).map(eachMinute)),
      concurrency: CONCURRENCY,
      noHandleSignals: true,
      logger: loggerTo(log),
      // Else nobody waits for the note that a job is done: not the stop, and not the process while PostgreSQL restarts.
      preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
    })

  await unlockAbandoned(pool, names, owners)
  const first = await open().catch(async (error) => {
    await pool.end()
    throw error
  })
  const current = { runner: first }
  const running = keepRunning(current, open, stopping.signal, log)
  const unlocking = setInterval(() => {
    unlockAbandoned(pool, names, owners).catch((err) =>
      log.error({ err }, 'abandoned jobs could not be unlocked'),
    )
  }, UNLOCK_MS).unref()
  const renewing = setInterval(() => {
    renew(pool, atWork).catch((err) => log.error({ err }, 'the locks of jobs could not be renewed'))
  }, RENEW_MS).unref()
  log.info({ tasks: names }, 'the worker listens')

  return {
    async stop() {
      if (stopping.signal.aborted) return running
      stopping.abort()
      clearInterval(unlocking)
      await current.runner.stop().catch(() => {})
      await running
      clearInterval(renewing)
      await pool.end()
    },
    settled: () => settle(pool, names),
  }
}

function tasksOf(owners: readonly OwnersJobs[], atWork: Set<string>, stopping: AbortSignal): TaskList {
  const tasks: TaskList = {}
  for (const { database, jobs } of owners) {
    const hands: JobHands = {
      open: (viewer) => openSession(database, viewer),
      bulk: (viewer, operation, work) => actInBulk(database.url, viewer, operation, work),
      snapshot: (viewer, work) => readSnapshot(database.url, viewer, work),
      stopping,
    }
    for (const { task, run } of jobs) {
      if (!task.startsWith(`${database.owner}:`) || task in tasks)
        throw new Error(`The job "${task}" is not ${database.owner}'s, or stands there twice.`)
      tasks[task] = async (payload, { job }) => {
        const session = openSession(database, systemViewer)
        atWork.add(job.id)
        try {
          await run(session, isObject(payload) ? payload : {}, hands)
        } finally {
          atWork.delete(job.id)
          await session.close()
        }
      }
    }
  }
  return tasks
}

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** One waiting tick an owner is enough, and the next minute brings another: it is not tried again. */
const eachMinute = (task: string) => ({
  ...{ task, identifier: task, match: '* * * * *' },
  options: { jobKey: task, maxAttempts: 1, backfillPeriod: 0 },
})

/** Its connections say whose jobs they run, so that others see which owners' worker is gone. */
function openPool(
  connectionString: string,
  owners: readonly Owner[],
  log: WorkerLog,
  stopping: AbortSignal,
): Pool {
  const application_name = ['worker', ...owners].join(' ')
  const pool = new Pool({ connectionString, max: CONCURRENCY + 3, application_name })
  const lost = (err: Error) => {
    // A pool that has ended may still be closing its connections when PostgreSQL stops after it.
    if (!stopping.aborted) log.error({ err }, 'the worker lost a connection')
  }
  // Without listeners a restart of PostgreSQL would end the process.
  pool.on('error', lost)
  pool.on('connect', (client) => client.on('error', lost))
  return pool
}

/** The queue's own logger, by message only where it quotes no job: a job's payload may name people. */
const loggerTo = (log: WorkerLog) =>
  new Logger(() => (level, message, fields) => {
    if (level !== 'error' && level !== 'warning') return
    const { job, failure, error, duration } = (fields ?? {}) as FailureFields
    if (failure && job) {
      const { id, task_identifier: task, attempts: attempt, max_attempts: of } = job
      log.error({ job: id, task, attempt, of, ms: Math.round(duration ?? 0), err: error }, 'a job failed')
    } else log.error({ err: error }, scrub(message))
  })

type FailureFields = {
  readonly failure?: boolean
  readonly error?: unknown
  readonly duration?: number
  readonly job?: { id: string; task_identifier: string; attempts: number; max_attempts: number }
}

/** A worker that ends by itself, as one that PostgreSQL left for long, is started again. */
async function keepRunning(
  current: { runner: Runner },
  open: () => Promise<Runner>,
  stopping: AbortSignal,
  log: WorkerLog,
): Promise<void> {
  for (;;) {
    await current.runner.promise.catch((err) => log.error({ err }, 'the worker ended by an error'))
    while (!stopping.aborted) {
      await sleep(REVIVE_MS, undefined, { signal: stopping }).catch(() => {})
      if (stopping.aborted) break
      try {
        current.runner = await open()
        break
      } catch (err) {
        log.error({ err }, 'the worker could not start again')
      }
    }
    if (!stopping.aborted) continue
    // A worker that was being started when the stop came is stopped here.
    await current.runner.stop().catch(() => {})
    return
  }
}

/**
 * A process that was killed leaves its jobs locked, for hours by the queue's own reckoning. They are free again when no
 * process that runs these owners' jobs is logged in, or when nobody has renewed them for long.
 */
async function unlockAbandoned(
  pool: Pool,
  tasks: readonly string[],
  owners: readonly Owner[],
): Promise<void> {
  await pool.query(
    `select graphile_worker.force_unlock_workers(array_agg(distinct locked_by)) from graphile_worker.jobs
      where task_identifier = any($1) and locked_by is not null and (locked_at < now() - interval '2 minutes'
         or not exists (
              select from pg_stat_activity
               where usename = current_user and datname = current_database() and pid <> pg_backend_pid()
                 and string_to_array(application_name, ' ') && $2::text[]))`,
    [tasks, owners],
  )
}

/** The jobs at work are not abandoned, nor is the queue that one of them holds. */
async function renew(pool: Pool, atWork: ReadonlySet<string>): Promise<void> {
  if (atWork.size === 0) return
  await pool.query(
    `with renewed as (
       update graphile_worker._private_jobs set locked_at = now() where id = any($1) and locked_by is not null
       returning locked_by)
     update graphile_worker._private_job_queues set locked_at = now() where locked_by in (select locked_by from renewed)`,
    [[...atWork]],
  )
}

async function settle(pool: Pool, tasks: readonly string[]): Promise<void> {
  const end = Date.now() + SETTLE_MS
  for (;;) {
    const { rows } = await pool.query<{ task: string }>(
      `select distinct task_identifier as task from graphile_worker.jobs
        where task_identifier = any($1) and (locked_at is not null
           or attempts < max_attempts and run_at <= now() + interval '10 seconds')`,
      [tasks],
    )
    if (rows.length === 0) return
    if (Date.now() > end) throw new Error(`not settled: ${rows.map(({ task }) => task).join(', ')}`)
    await sleep(LOOK_MS)
  }
}
