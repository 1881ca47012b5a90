import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { StartupError } from '@ndseb/shared/startup-error.ts'
import { ENCODING_NAMES } from '@ndseb/statistics/domain/import-job.ts'
import { type Graph, graphAt, messageOf, waitForJob } from '../graph-at.ts'
import { type Progress, progressOn } from '../progress.ts'
import type { ImportArguments } from './arguments.ts'

type Job = {
  readonly id: string
  readonly status: string
  readonly statusName: string
  readonly fileName: string
  readonly size: string
  readonly extractDate: string
  readonly park: { readonly id: string } | null
  readonly onFault: string
  readonly dryRun: boolean
  readonly encoding: keyof typeof ENCODING_NAMES | null
  readonly sheet: string | null
  readonly notes: readonly string[]
  readonly uploadAddress: string | null
  readonly bytesRead: string
  readonly rowsRead: number
  readonly rowsRejected: number
  readonly refusal: { readonly message: string; readonly path: readonly string[] | null } | null
  readonly years: readonly {
    readonly year: number
    readonly rows: number
    readonly matched: number
    readonly alreadyImported: boolean
  }[]
  readonly rejectedRows: { readonly address: string } | null
}

const JOB = `id status statusName fileName size extractDate park { id } onFault dryRun encoding sheet notes uploadAddress bytesRead
  rowsRead rowsRejected refusal { message path } years { year rows matched alreadyImported } rejectedRows { address }`
const FINAL = ['DONE', 'REFUSED', 'FAILED', 'CANCELLED']
/** So often in a row a transfer may end without a byte more before it is given up for now. */
const MOST_CUTS = 6

/** The same import by a running server: the file is sent over HTTP, goes on after a cut, and is waited for. */
export async function importThroughServer(given: ImportArguments, server: string): Promise<void> {
  const graph = graphAt(server, '商务部人员', 'an officer of MOFCOM', 'mofcom.officer')
  const job = (given.resume && (await findBegun(graph, given))) || (await start(graph, given))
  await sendAll(graph, given, job)
  const progress = progressOn(process.stdout, given.size)
  try {
    const ended = await waitForJob(
      () => lookAt(graph, job.id),
      FINAL,
      ({ bytesRead, rowsRead }) => progress.reach(Number(bytesRead), rowsRead),
    )
    await end(graph, given, ended, progress)
  } finally {
    progress.end()
  }
}

async function start({ ask }: Graph, given: ImportArguments): Promise<Job> {
  const { extractDate, parkId, onFault, dryRun, sheet } = given
  const [encoding = null] = Object.entries(ENCODING_NAMES).find(([, name]) => name === given.encoding) ?? []
  const { startImport } = (await ask(
    `mutation ($input: StartImportInput!) { startImport(input: $input) { job { ${JOB} } errors { message } } }`,
    {
      input: {
        ...{ extractDate, parkId, onFault, dryRun, encoding, sheet, fileName: basename(given.file) },
        ...{ size: String(given.size), sha256: await hashOf(given.file) },
      },
    },
  )) as { startImport: { job: Job | null; errors: { message: string }[] } }
  if (startImport.job) return startImport.job
  throw new StartupError(startImport.errors.map(({ message }) => message).join('；'), '')
}

/** The job of the same file and the same wishes that still waits for it. */
async function findBegun({ ask }: Graph, given: ImportArguments): Promise<Job | undefined> {
  const { importJobs } = (await ask(
    `{ importJobs(first: 100, filter: { statuses: [AWAITING_FILE] }) { nodes { ${JOB} } } }`,
    {},
  )) as { importJobs: { nodes: Job[] } }
  return importJobs.nodes.find(
    (job) =>
      job.uploadAddress !== null &&
      job.fileName === basename(given.file) &&
      job.size === String(given.size) &&
      job.extractDate === given.extractDate &&
      (job.park?.id ?? null) === given.parkId &&
      job.onFault === given.onFault &&
      job.dryRun === given.dryRun &&
      (job.encoding && ENCODING_NAMES[job.encoding]) === given.encoding &&
      job.sheet === given.sheet,
  )
}

/** Sends what has not arrived yet, until all has: what was acknowledged is not sent again. */
async function sendAll(graph: Graph, { file, size }: ImportArguments, job: Job): Promise<void> {
  const address = job.uploadAddress
  if (address === null) return
  let last = -1
  for (let cuts = 0; cuts <= MOST_CUTS; cuts++) {
    if (cuts > 0) await sleep(250 * 2 ** cuts)
    const offset = await arrivedAt(graph, address)
    if (offset === 'WHOLE') return
    if (offset === 'UNKNOWN') continue
    if (offset > last) cuts = 0
    last = offset
    if (offset > 0) say(`自第 ${offset} 字节续传 · goes on from byte ${offset}`)
    const sent = await graph
      .at(address, {
        method: 'PATCH',
        headers: { 'upload-offset': String(offset), 'upload-complete': '?1' },
        body: Readable.toWeb(sending(file, offset, size)),
        duplex: 'half',
      } as RequestInit)
      .catch(() => null)
    if (sent?.ok) return say('已上传，等待导入 · sent; waits for its turn')
    if (sent && sent.status < 500 && sent.status !== 409) throw new StartupError(await messageOf(sent), '')
  }
  throw new StartupError(
    `上传中断 · The upload was cut off at byte ${last}.`,
    '请加 --resume 再次运行 · Run the same with --resume.',
  )
}

/** How much has arrived, where that can be told. */
async function arrivedAt(graph: Graph, address: string): Promise<number | 'WHOLE' | 'UNKNOWN'> {
  const asked = await graph.at(address, { method: 'HEAD' }).catch(() => null)
  if (asked && asked.status >= 400 && asked.status < 500)
    throw new StartupError(`HTTP ${asked.status}：${address.split('?')[0]}`, '')
  if (!asked?.ok) return 'UNKNOWN'
  return asked.headers.get('upload-complete') === '?1' ? 'WHOLE' : Number(asked.headers.get('upload-offset'))
}

function sending(file: string, offset: number, size: number): Readable {
  let sent = offset
  let tenth = Math.floor((10 * offset) / size)
  return createReadStream(file, { start: offset, highWaterMark: 256 * 1024 }).on('data', (chunk) => {
    sent += chunk.length
    if (Math.floor((10 * sent) / size) === tenth) return
    tenth = Math.floor((10 * sent) / size)
    say(`上传 · sending ${10 * tenth} %`)
  })
}

async function lookAt({ ask }: Graph, id: string): Promise<Job> {
  const { importJob } = await ask(`query ($id: ID!) { importJob(id: $id) { ${JOB} } }`, { id })
  return importJob as Job
}

async function end(graph: Graph, given: ImportArguments, job: Job, progress: Progress): Promise<void> {
  if (job.rejectedRows) {
    const { body } = await graph.at(job.rejectedRows.address, {})
    if (body) await writeFile(given.rejects, body)
  }
  for (const { year, rows, matched, alreadyImported } of job.years)
    progress.say(
      alreadyImported
        ? `${year}：${rows} 行，此前已导入，未产生变化 · imported before, nothing changed`
        : `${year}：${rows} 行，代码有效 ${matched}，待匹配 ${rows - matched} · rows, with a valid code, waiting for a match`,
    )
  for (const note of job.notes) progress.say(note)
  if (job.rowsRejected > 0)
    progress.say(`${job.rowsRejected} 行有误，已写入 · rejected rows are in ${given.rejects}`)
  if (job.status === 'DONE') return
  const place = job.refusal?.path?.slice(1).join(' ')
  throw new StartupError(
    `${job.statusName}：${[place, job.refusal?.message].filter(Boolean).join(' ')}`,
    `importJob ${job.id}`,
  )
}

async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(file), hash)
  return hash.digest('hex')
}

const say = (line: string) => console.log(line)
