import { runMain, StartupError } from '@ndseb/shared/startup-error.ts'
import { type Graph, graphAt, waitForJob } from '../graph-at.ts'
import { type ExportArguments, readArguments } from './arguments.ts'
import { download, type FileToFetch } from './download.ts'

type Job = {
  readonly id: string
  readonly status: string
  readonly statusName: string
  readonly rowsWritten: string
  readonly bytesWritten: string
  readonly refusal: { readonly message: string } | null
  readonly file: FileToFetch | null
}

const JOB = 'id status statusName rowsWritten bytesWritten refusal { message } file { size sha256 address }'
const FINAL = ['DONE', 'FAILED', 'CANCELLED']

/**
 * `npm run export`: asks a running server for a dataset as the person whose token is in TOKEN, waits until it is written, and
 * fetches it; what was cut off goes on where it ended, and what arrives is checked.
 */
await runMain(async () => {
  const given = readArguments(process.argv.slice(2))
  const graph = graphAt(given.server, '本人', 'yourself', 'analyst.mofcom')
  const { id } = await start(graph, given)
  const { file, status, statusName, refusal, rowsWritten } = await waitForJob(
    () => lookAt(graph, id),
    FINAL,
    tellChanges(),
  )
  if (status !== 'DONE' || !file)
    throw new StartupError(`${statusName}：${refusal?.message ?? ''}`, `exportJob ${id}`)
  await download(given.out, file, async (address, headers) => {
    // An address is good for minutes, a slow line may take hours: each part is asked for with one of its own.
    const fresh = (await lookAt(graph, id).catch(() => null))?.file?.address
    return graph.at(fresh ?? address, { headers })
  })
  console.log(`${rowsWritten} 行，已写入 · rows are in ${given.out}`)
})

async function start({ ask }: Graph, given: ExportArguments): Promise<Job> {
  const { dataset, format, years, parkId } = given
  const { startExport } = (await ask(
    `mutation ($input: StartExportInput!) { startExport(input: $input) { job { ${JOB} } errors { message } } }`,
    { input: { dataset, format, years, parkId } },
  )) as { startExport: { job: Job | null; errors: { message: string }[] } }
  if (startExport.job) return startExport.job
  throw new StartupError(startExport.errors.map(({ message }) => message).join('；'), '')
}

async function lookAt({ ask }: Graph, id: string): Promise<Job> {
  const { exportJob } = await ask(`query ($id: ID!) { exportJob(id: $id) { ${JOB} } }`, { id })
  return exportJob as Job
}

/** Tells how far a job has come, where that has changed. */
function tellChanges(): (job: Job) => void {
  let said = ''
  return ({ statusName, rowsWritten, bytesWritten }) => {
    const line = `${statusName} ${rowsWritten} 行 · rows, ${bytesWritten} B`
    if (line !== said) console.log(line)
    said = line
  }
}
