import { setTimeout as sleep } from 'node:timers/promises'
import type { Answer, Person } from '@ndseb/standalone/demo/actor.ts'
import type { OverHttp } from './over-http.ts'

export const JOB = `id status statusName fileName size uploadAddress bytesReceived bytesRead rowsRead rowsRejected rowsPerSecond
  remainingSeconds sheet notes queuedAt startedAt finishedAt refusal { code message path }
  years { year rows matched alreadyImported import { id status rows } }
  rejectedRows { id name size sha256 address expiresAt }`

export const HEADER = 'creditCode,name,category,year,quarter,amount,currency'
export const rowOf = (year: number, number: number, amount: string | number = number) =>
  `,企业${number}（虚构）,运输,${year},,${amount},CNY`
/** A file of so many rows of a year. */
export const fileOf = (year: number, rows: number) =>
  Buffer.from([HEADER, ...Array.from({ length: rows }, (_, number) => rowOf(year, number + 1))].join('\n'))

type Given = Readonly<Record<string, unknown>>

/** Starts an import of these bytes as an officer of MOFCOM. */
export async function startImport(
  graph: OverHttp,
  bytes: Uint8Array,
  given: Given = {},
  who: string | Person = 'mofcom.officer',
): Promise<Answer> {
  const { job } = await graph
    .as(who)
    .do(
      'startImport',
      { fileName: '填报.csv', size: String(bytes.length), extractDate: '2026-01-05', ...given },
      `job { ${JOB} }`,
    )
  return job
}

type Sending = {
  readonly method?: string
  readonly who?: string | Person | null
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: Uint8Array | null
}

/** One request at a signed address, as somebody. */
export async function send(
  graph: OverHttp,
  address: string,
  { method = 'PUT', who = 'mofcom.officer', headers = {}, body = null }: Sending = {},
): Promise<Response> {
  const authorization = who && `Bearer ${await graph.token(who)}`
  return fetch(new URL(address, graph.url), {
    method,
    headers: { ...(authorization && { authorization }), 'accept-language': 'en', ...headers },
    ...(body && { body: Buffer.from(body) }),
  })
}

const FINAL = ['DONE', 'REFUSED', 'FAILED', 'CANCELLED']

/** The job once it has come to its end. */
export async function finished(graph: OverHttp, id: string, who = 'mofcom.officer'): Promise<Answer> {
  for (let looks = 0; looks < 600; looks++) {
    // Where processes are being started again, or are busy, its part of the graph may be missing for a while.
    const { data } = await graph.as(who).ask(`query ($id: ID!) { importJob(id: $id) { ${JOB} } }`, { id })
    const importJob = data?.importJob
    if (FINAL.includes(importJob?.status)) return importJob
    await sleep(100)
  }
  throw new Error('the job does not end')
}

/** Starts, sends and waits: what came of a file. */
export async function importBytes(graph: OverHttp, bytes: Uint8Array, given: Given = {}): Promise<Answer> {
  const job = await startImport(graph, bytes, given)
  const { status } = await send(graph, job.uploadAddress, { body: bytes })
  if (status !== 204) throw new Error(`the upload was answered with ${status}`)
  return finished(graph, job.id)
}

/** What of files and returns is in the database. */
export async function held({ sql }: OverHttp): Promise<Answer> {
  const [row] = await sql(
    `select (select count(*)::integer from statistics.direct_return) as rows,
            (select count(*)::integer from statistics.return_batch) as imports,
            (select count(*)::integer from statistics.stored_file where kind = 'UPLOAD') as uploads,
            (select count(*)::integer from statistics.file_piece p
               join statistics.stored_file f on f.id = p.file_id where f.kind = 'UPLOAD') as pieces`,
  )
  return row
}
