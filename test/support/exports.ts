import { setTimeout as sleep } from 'node:timers/promises'
import type { Answer, Person } from '@ndseb/standalone/demo/actor.ts'
import type { OverHttp } from './over-http.ts'
import { send } from './uploads.ts'

export const EXPORT = `id status statusName dataset format years rowsWritten bytesWritten startedAt finishedAt refusal { code message }
  park { id } lineage { system year extractDate revision exchangeRate ruleVersion release { id } import { id contentHash } }
  file { id name mediaType size sha256 address expiresAt }`

type Given = Readonly<Record<string, unknown>>

/** Asks for an export as somebody. */
export async function startExport(graph: OverHttp, who: string | Person, input: Given): Promise<Answer> {
  const { job } = await graph
    .as(who)
    .do('startExport', { format: 'NDJSON', years: [2018], ...input }, `job { ${EXPORT} }`)
  return job
}

/** An export as its person sees it. */
export async function lookAt(graph: OverHttp, who: string | Person, id: string): Promise<Answer> {
  const { exportJob } = await graph
    .as(who)
    .read(`query ($id: ID!) { exportJob(id: $id) { ${EXPORT} } }`, { id })
  return exportJob
}

/** The export once it has come to its end. */
export async function ended(graph: OverHttp, who: string | Person, id: string): Promise<Answer> {
  for (let looks = 0; looks < 1_200; looks += 1) {
    const job = await lookAt(graph, who, id)
    if (['DONE', 'FAILED', 'CANCELLED'].includes(job.status)) return job
    await sleep(100)
  }
  throw new Error('the export does not end')
}

/** The bytes of a file, as whoever has its address fetches it. */
export async function fetched(graph: OverHttp, address: string): Promise<Buffer> {
  const response = await send(graph, address, { method: 'GET', who: null })
  if (!response.ok) throw new Error(`the file was answered with ${response.status}`)
  return Buffer.from(await response.arrayBuffer())
}

/** Asks, waits, and fetches. */
export async function exported(
  graph: OverHttp,
  who: string | Person,
  input: Given,
): Promise<{ readonly job: Answer; readonly bytes: Buffer }> {
  const { id } = await startExport(graph, who, input)
  const job = await ended(graph, who, id)
  if (job.status !== 'DONE') throw new Error(`the export is ${job.status}: ${job.refusal?.message}`)
  return { job, bytes: await fetched(graph, job.file.address) }
}

/** The rows of an export in NDJSON. */
export async function rowsOf(graph: OverHttp, who: string | Person, input: Given): Promise<Answer[]> {
  const { bytes } = await exported(graph, who, input)
  return bytes
    .toString()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
}
