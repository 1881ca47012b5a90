import { createHash } from 'node:crypto'
import type { EntityManager } from '@mikro-orm/postgresql'
import { DomainError } from '@ndseb/shared/errors.ts'
import type { JsonObject } from '@ndseb/shared/json.ts'
import { cleanText } from '@ndseb/shared/scalars.ts'
import type { Viewer } from '@ndseb/shared/viewer.ts'
import type { ConfidentialKind } from '@ndseb/shared/vocabulary/confidential.ts'
import { CompiledQuery } from 'kysely'
import { appendAct, appendReads } from './audit.ts'
import type { Database } from './connect.ts'
import type { Owner } from './owners.ts'
import { refusalOf } from './refusals.ts'
import { begin, type Transaction } from './transaction.ts'

/** An open write transaction, as operations get it. */
export type Tx = {
  readonly em: EntityManager
  readonly viewer: Viewer
  /** The moment of the act: one for the whole transaction. */
  readonly now: Date
  /** Plain rows of one SQL statement with $1… parameters. */
  rows<Row extends object>(sql: string, params?: readonly unknown[]): Promise<Row[]>
}

/** One subgraph request's hold on the database, with the viewer that the row policies read. */
export type Session = {
  readonly viewer: Viewer
  /** The moment of the request, by the programme's clock. */
  now(): Promise<Date>
  /** Plain rows, in one read-only transaction that is opened at the first read and kept for the request. */
  read<Row extends object>(sql: string, params?: readonly unknown[]): Promise<Row[]>
  /**
   * One act in one write transaction. With an idempotency key, a repeated act answers as the first did, and the same
   * key with another input is refused. Database refusals (a unique rule, a step) become `DomainError`s. What was done is in
   * the audit log if and only if it was committed (N86).
   */
  act<Answer extends JsonObject>(
    operation: string,
    input: { readonly idempotencyKey?: string | null },
    work: (tx: Tx) => Promise<Answer>,
  ): Promise<Answer>
  /**
   * Writes in one transaction what is no act by itself, and so no line of the audit log: a piece of a file, how far a job
   * has come. The act that it belongs to is written down where it is done.
   */
  write<Answer>(work: (tx: Tx) => Promise<Answer>): Promise<Answer>
  /** Writes down what of the confidential was shown, by kind and id; to be called before the answer goes out (N86). */
  recordReads(shown: ReadonlyMap<ConfidentialKind, ReadonlySet<string>>): Promise<void>
  close(): Promise<void>
}

/** The viewer as the row policies read it, by the names of transaction-local settings. */
export const variablesOf = (viewer: Viewer): Readonly<Record<string, string>> => ({
  'viewer.id': viewer.id,
  'viewer.name': viewer.name,
  'viewer.role': viewer.role,
  'viewer.agency': viewer.agency ?? '',
  'viewer.province': viewer.province ?? '',
  'viewer.unit': viewer.unit ?? '',
  'viewer.park': viewer.park ?? '',
})

/** Opens a session for one request. Nothing touches the database before the first read or act. */
export function openSession(database: Database, viewer: Viewer, requestId: string | null = null): Session {
  const fork = () => database.orm.em.fork({ session: { variables: variablesOf(viewer) } }) as EntityManager
  let reading: Promise<Transaction> | null = null
  let moment: Promise<Date> | null = null
  let closed = false

  const start = async (how: Parameters<typeof begin>[1]) =>
    begin(await database.pool(), how, variablesOf(viewer))
  const endReading = async () => {
    const open = reading
    reading = null
    if (open) await (await open).end('rollback')
  }
  const read: Session['read'] = async (sql, params) => {
    // GraphQL answers at the first error that reaches the root, while other fields still read: what comes too late
    // must not open a connection that nobody gives back.
    if (closed) throw new Error('the session is closed')
    reading ??= start('start transaction read only')
    return (await reading).rows(sql, params)
  }
  const now = () => {
    moment ??= read<{ now: Date }>('select platform.now() as now').then(([row]) => momentOf(row))
    return moment
  }
  const write: Session['write'] = async (work) => {
    // A request never holds two connections: with a pool of N, N such requests would wait for each other for ever.
    await endReading()
    moment = null
    try {
      return await fork().transactional(async (em) => {
        const rows: Tx['rows'] = (sql, params) => rowsOf(em, sql, params)
        const [clock] = await rows<{ now: Date }>('select platform.now() as now')
        return work({ em, viewer, now: momentOf(clock), rows })
      })
    } catch (error) {
      throw refusalOf(error) ?? error
    }
  }
  const act: Session['act'] = (operation, input, work) =>
    write(async (tx) => {
      let done = false
      const doing = async () => {
        const answer = await work(tx)
        done = true
        return answer
      }
      const answer = input.idempotencyKey
        ? await once(tx, database.owner, operation, input, doing)
        : await doing()
      if (done) {
        // Else what is left to write would wait for rows while everybody waits for the log.
        await tx.em.flush()
        await appendAct(tx.rows, { operation, answer, viewer, requestId })
      }
      return answer
    })
  const recordReads: Session['recordReads'] = async (shown) => {
    await endReading()
    const tx = await start('start transaction')
    // Both are sent at once: what could not be appended is not committed either.
    await Promise.all([appendReads(tx.rows, requestId, shown), tx.end('commit')])
  }
  const close = async () => {
    closed = true
    await endReading()
  }
  return { viewer, now, read, act, write, recordReads, close }
}

async function rowsOf<Row>(em: EntityManager, sql: string, params: readonly unknown[] = []): Promise<Row[]> {
  const result = await em.getKysely().executeQuery<Row>(CompiledQuery.raw(sql, [...params]))
  return result.rows
}

const momentOf = (row: { now: Date } | undefined) => {
  if (!row) throw new Error('platform.now() answered no row')
  return new Date(row.now)
}

/** Does the work under its idempotency key; a second caller waits for the first and gets its answer. */
async function once<Answer extends JsonObject>(
  tx: Tx,
  owner: Owner,
  operation: string,
  input: { readonly idempotencyKey?: string | null },
  work: (tx: Tx) => Promise<Answer>,
): Promise<Answer> {
  const key = cleanText(input.idempotencyKey, { max: 100, path: ['idempotencyKey'], required: true })
  const table = `${owner}.idempotency`
  const inputHash = createHash('sha256').update(JSON.stringify(input)).digest('hex')
  const taken = await tx.rows(
    `insert into ${table} (person_id, key, operation, input_hash) values ($1, $2, $3, $4) on conflict do nothing returning key`,
    [tx.viewer.id, key, operation, inputHash],
  )
  if (taken.length === 0) {
    const [kept] = await tx.rows<{ operation: string; input_hash: string; answer: Answer }>(
      `select operation, input_hash, answer from ${table} where person_id = $1 and key = $2`,
      [tx.viewer.id, key],
    )
    if (kept?.operation !== operation || kept.input_hash !== inputHash)
      throw new DomainError('IDEMPOTENCY_MISMATCH', { path: ['idempotencyKey'] })
    return kept.answer
  }
  const answer = await work(tx)
  await tx.rows(`update ${table} set answer = $3 where person_id = $1 and key = $2`, [
    tx.viewer.id,
    key,
    JSON.stringify(answer),
  ])
  return answer
}
