import type { SqlTx } from '@ndseb/db/own-connection.ts'
import type { FileNote } from '../domain/formats/records.ts'
import type { FINAL_JOB_STATUSES, ImportedYear } from '../domain/import-job.ts'
import type { KeptRefusal } from '../domain/kept-refusal.ts'
import { removeFiles } from './stored-files.ts'

/** What was read of a file so far. */
export type ReadSoFar = { readonly bytes: number; readonly rows: number; readonly rejected: number }

/** How an import job comes to its end. */
export type JobEnd = {
  readonly status: (typeof FINAL_JOB_STATUSES)[number]
  readonly years?: readonly ImportedYear[]
  readonly refusal?: KeptRefusal
  readonly rejectedFileId?: string | null
  readonly read?: ReadSoFar
  readonly notes?: readonly FileNote[]
}

/**
 * Ends a job that is under way, for good, and throws its uploaded file away, and what was begun of its rejected rows unless
 * it ends with them; false where it had ended before. A file of somebody else's goes with the next turn of the clock
 * (jobs/tick.ts), because nobody but he and the system may touch it.
 */
export async function endJob(tx: SqlTx, id: string, end: JobEnd): Promise<boolean> {
  const { status, years = [], refusal = null, rejectedFileId = null, read, notes = [] } = end
  const [ended] = await tx.rows<{ fileId: string; begunId: string | null }>(
    `with job as (select id, file_id, rejected_file_id from statistics.import_job where id = $1 and finished_at is null for update)
     update statistics.import_job j
        set status = $2, file_id = null, finished_at = $3, years = $4, refusal = $5, rejected_file_id = $6,
            bytes_read = coalesce($7, bytes_read), rows_read = coalesce($8, rows_read), rows_rejected = coalesce($9, rows_rejected),
            notes = $10
       from job where j.id = job.id returning job.file_id as "fileId", job.rejected_file_id as "begunId"`,
    [
      ...[id, status, tx.now, JSON.stringify(years), refusal && JSON.stringify(refusal), rejectedFileId],
      ...[read?.bytes ?? null, read?.rows ?? null, read?.rejected ?? null],
      JSON.stringify(notes),
    ],
  )
  if (!ended) return false
  const { fileId, begunId } = ended
  await removeFiles(tx, begunId === null || begunId === rejectedFileId ? [fileId] : [fileId, begunId])
  return true
}
