import { createHash } from 'node:crypto'
import { setImmediate as turn } from 'node:timers/promises'
import type { SqlTx } from '@ndseb/db/own-connection.ts'
import type { JobHands } from '@ndseb/db/worker.ts'
import { DomainError } from '@ndseb/shared/errors.ts'
import { systemViewer, type Viewer } from '@ndseb/shared/viewer.ts'
import { checkExtractDate } from '../domain/bounds.ts'
import { openRecords } from '../domain/formats/open-records.ts'
import type { FileRecord } from '../domain/formats/records.ts'
import { ENCODING_NAMES, type ImportedYear } from '../domain/import-job.ts'
import { keepRefusal } from '../domain/kept-refusal.ts'
import { type FileReading, openReading, readReturnFile } from '../domain/read-file.ts'
import { inSlices } from '../domain/source-file.ts'
import { type FileRow, readOnce, storedSource } from '../queries/stored-files.ts'
import type { JobRun } from './begin-import-job.ts'
import { endJob, type JobEnd, type ReadSoFar } from './end-import-job.ts'
import { importFile } from './import-file.ts'
import { openStoredRejects, type StoredRejects } from './stored-rejects.ts'
import { JobEnded, tellProgress } from './tell-progress.ts'

/**
 * One attempt to import the file of a job, as whoever started it: what came of it is there with the job's end, or nothing.
 * A refusal is an end as well; whatever else is thrown may be tried again.
 */
export async function attemptImport(
  run: JobRun,
  file: FileRow,
  viewer: Viewer,
  hands: JobHands,
): Promise<void> {
  const attempt = openAttempt(run, file, hands)
  const telling = tellProgress(attempt, hands, (tx) => writeProgress(tx, run.id, attempt))
  try {
    await (run.dryRun ? tryOut(run, attempt, hands) : runInBulk(run, file, viewer, attempt, hands))
  } catch (error) {
    // Who was in another's way may come again.
    if (!(error instanceof DomainError) || error.code === 'CONFLICT') throw error
    const rejectedFileId = await attempt.rejects.finish()
    await endAsSystem(hands, 'refuseImport', run.id, {
      ...{
        status: 'REFUSED',
        refusal: keepRefusal(error),
        rejectedFileId,
        read: readSoFar(attempt),
        notes: attempt.reading.notes,
      },
    })
  } finally {
    await telling.end()
  }
}

/** Ends a job by the system's act. */
export async function endAsSystem(hands: JobHands, act: string, jobId: string, end: JobEnd): Promise<void> {
  await readOnce(
    () => hands.open(systemViewer),
    (session) =>
      session.act(act, {}, async (tx) => ({ jobIds: (await endJob(tx, jobId, end)) ? [jobId] : [] })),
  )
}

/** What is known of an attempt while it goes on. */
type Attempt = {
  readonly reading: FileReading
  readonly rejects: StoredRejects
  readonly records: () => AsyncIterable<readonly FileRecord[]>
  readonly read: { bytes: number; rows: number }
  readonly startedAt: number
  stage: 'READING' | 'ADDING_UP'
  ended: boolean
}

function openAttempt(run: JobRun, file: FileRow, hands: JobHands): Attempt {
  const open = () => hands.open(systemViewer)
  const reading = openReading()
  const { id: jobId, fileName, encoding, sheet } = run
  const rejects = openStoredRejects({ open, jobId, fileName, person: file.person, reading })
  const attempt: Attempt = {
    ...{ reading, rejects, read: { bytes: 0, rows: 0 }, startedAt: performance.now() },
    ...{ stage: 'READING', ended: false },
    records,
  }
  const source = inSlices(storedSource(open, file), async (length) => {
    attempt.read.bytes = Math.min(attempt.read.bytes + length, file.received)
    await rejects.flush()
    await turn()
    hands.stopping.throwIfAborted()
    if (attempt.ended) throw new JobEnded()
  })
  async function* records() {
    yield* openRecords(source, {
      encoding: encoding && ENCODING_NAMES[encoding],
      sheet,
      tell: (note) => reading.notes.push(note),
    })
    attempt.stage = 'ADDING_UP'
  }
  return attempt
}

async function runInBulk(
  run: JobRun,
  file: FileRow,
  viewer: Viewer,
  attempt: Attempt,
  hands: JobHands,
): Promise<void> {
  const { id, extractDate, parkId, onFault } = run
  const { reading, rejects } = attempt
  await hands.bulk(viewer, 'importFile', async (tx) => {
    const years = await importFile(tx, reading, {
      ...{ extractDate, parkId, onFault, records: attempt.records(), reject: rejects.write },
      fileHash: hashOf(file, run),
      progress: (stage, done) => {
        if (stage === 'READ') attempt.read.rows = done
      },
    })
    hands.stopping.throwIfAborted()
    const rejectedFileId = await rejects.finish()
    const ended = await endJob(tx, id, {
      ...{ status: 'DONE', years, rejectedFileId, read: readSoFar(attempt), notes: reading.notes },
    })
    if (!ended) throw new JobEnded()
    return { jobId: id, importIds: years.map(({ importId }) => importId) }
  })
}

/** Reads the whole file and writes nothing: what an import would take, and what it would reject. */
async function tryOut(run: JobRun, attempt: Attempt, hands: JobHands): Promise<void> {
  const { reading, rejects } = attempt
  const now = await readOnce(
    () => hands.open(systemViewer),
    (session) => session.now(),
  )
  checkExtractDate(run.extractDate, now)
  for await (const block of readReturnFile(attempt.records(), reading, { now, reject: rejects.write }))
    attempt.read.rows += block.length
  const rejectedFileId = await rejects.finish()
  const years = [...reading.years]
    .sort(([one], [other]) => one - other)
    .map(
      ([year, { rows, matched }]): ImportedYear => ({
        ...{ year, rows, matched, importId: null, alreadyImported: false },
      }),
    )
  await endAsSystem(hands, 'tryOutImport', run.id, {
    ...{ status: 'DONE', years, rejectedFileId, read: readSoFar(attempt), notes: attempt.reading.notes },
  })
}

const readSoFar = ({ read, reading }: Attempt): ReadSoFar => ({
  ...read,
  rejected: reading.rejected,
})

/**
 * By what the very same file is known without being read: as from the terminal where its first bytes say the encoding. The
 * same bytes in an encoding that is given, or another sheet of them, are another file, and known by their rows.
 */
const hashOf = ({ sha256 }: FileRow, { encoding, sheet }: JobRun): string =>
  encoding === null && sheet === null
    ? (sha256 ?? '')
    : createHash('sha256')
        .update(JSON.stringify([encoding, sheet, sha256]))
        .digest('hex')

const writeProgress = (tx: SqlTx, jobId: string, attempt: Attempt) => {
  const { bytes, rows, rejected } = readSoFar(attempt)
  return tx.rows(
    `update statistics.import_job
        set status = $2, bytes_read = $3, rows_read = $4, rows_rejected = $5, elapsed_ms = $6
      where id = $1 and finished_at is null returning id`,
    [jobId, attempt.stage, bytes, rows, rejected, Math.round(performance.now() - attempt.startedAt)],
  )
}
