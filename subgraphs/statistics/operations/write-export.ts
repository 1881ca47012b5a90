import { setImmediate as turn } from 'node:timers/promises'
import { appendReads } from '@ndseb/db/audit.ts'
import type { SqlTx } from '@ndseb/db/own-connection.ts'
import type { SnapshotTx } from '@ndseb/db/snapshot.ts'
import type { JobHands } from '@ndseb/db/worker.ts'
import { systemViewer, type Viewer } from '@ndseb/shared/viewer.ts'
import { EXPORT_DATASETS } from '@ndseb/shared/vocabulary/export-jobs.ts'
import { FORMATS } from '../domain/exports/formats.ts'
import { lineageOf, type Source } from '../domain/exports/lineage.ts'
import type { Row, Table } from '../domain/exports/table.ts'
import { DATASETS } from '../queries/datasets/index.ts'
import { readOnce } from '../queries/stored-files.ts'
import type { ExportRun } from './begin-export-job.ts'
import { completeFile } from './stored-files.ts'
import { openStoredWriter } from './stored-writer.ts'
import { JobEnded, tellProgress } from './tell-progress.ts'

/** What is known of an attempt while it goes on. */
type Attempt = {
  readonly written: { rows: number; bytes: number; confidential: number }
  ended: boolean
}

type Run = ExportRun & { readonly fileId: string }

/**
 * One attempt to write an export, as whoever asked for it and by what he may see now: the file is whole with the job's end, or
 * nobody gets it. All of it is as it is at one time, however long it takes.
 */
export async function writeExport(run: Run, viewer: Viewer, hands: JobHands): Promise<void> {
  const attempt: Attempt = { written: { rows: 0, bytes: 0, confidential: 0 }, ended: false }
  const telling = tellProgress(attempt, hands, (tx) => writeProgress(tx, run.id, attempt))
  try {
    const made = await hands.snapshot(viewer, (tx) => writeFile(tx, run, attempt, hands))
    await finish(run, viewer, attempt, made, hands)
  } finally {
    await telling.end()
  }
}

type Made = { readonly sources: readonly Source[]; readonly size: number; readonly sha256: string }

async function writeFile(tx: SnapshotTx, run: Run, attempt: Attempt, hands: JobHands): Promise<Made> {
  const { dataset, format, language } = run
  const sources = await readSources(tx, run)
  const file = openStoredWriter(
    () => hands.open(systemViewer),
    async () => run.fileId,
  )
  const table: Table = {
    ...{ name: EXPORT_DATASETS[dataset][language], columns: DATASETS[dataset].columns, language },
    ...{ pages: readPages(tx, run, attempt, hands), lineage: lineageOf(sources, tx.now, language) },
  }
  for await (const bytes of FORMATS[format].write(table)) {
    file.add(bytes)
    await file.flush()
    attempt.written.bytes += bytes.length
  }
  return { sources, ...(await file.finish()) }
}

async function readSources(tx: SnapshotTx, run: Run): Promise<readonly Source[]> {
  const statement = DATASETS[run.dataset].sources?.(run)
  return statement ? tx.rows<Source & object>(statement.sql, statement.params) : []
}

async function* readPages(
  tx: SnapshotTx,
  run: Run,
  attempt: Attempt,
  hands: JobHands,
): AsyncGenerator<readonly Row[]> {
  const dataset = DATASETS[run.dataset]
  const { sql, params } = dataset.rows(run)
  for await (const page of tx.pages<Row>(sql, params)) {
    hands.stopping.throwIfAborted()
    if (attempt.ended) throw new JobEnded()
    const rows = page.map((row) => dataset.complete?.(row, run.language) ?? row)
    yield rows
    attempt.written.rows += rows.length
    attempt.written.confidential += rows.filter((row) => dataset.confidential?.in(row)).length
    await turn()
  }
}

/**
 * Ends an export that is written, in the name of whoever asked: the file is whole, and what of the confidential it shows is
 * in the audit log before anybody can fetch it (N86).
 */
const finish = (run: Run, viewer: Viewer, { written }: Attempt, made: Made, hands: JobHands) =>
  readOnce(
    () => hands.open(viewer),
    (session) =>
      session.act('writeExport', {}, async (tx) => {
        const [done] = await tx.rows(
          `update statistics.export_job
              set status = 'DONE', finished_at = $2, rows_written = $3, bytes_written = $4, sources = $5
            where id = $1 and finished_at is null returning id`,
          [run.id, tx.now, written.rows, made.size, JSON.stringify(made.sources)],
        )
        if (!done || !(await completeFile(tx, run.fileId, made.size, made.sha256))) throw new JobEnded()
        const kind = DATASETS[run.dataset].confidential?.kind
        const [rows, sha256] = [`rows:${written.confidential}`, `sha256:${made.sha256}`]
        if (kind && written.confidential > 0)
          await appendReads(tx.rows, null, new Map([[kind, new Set([run.id, rows, sha256])]]))
        return { jobId: run.id, fileId: run.fileId, rows: `rows:${written.rows}`, sha256 }
      }),
  )

const writeProgress = (tx: SqlTx, jobId: string, { written }: Attempt) =>
  tx.rows(
    `update statistics.export_job set rows_written = $2, bytes_written = $3
      where id = $1 and finished_at is null returning id`,
    [jobId, written.rows, written.bytes],
  )
