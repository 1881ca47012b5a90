import type { Session } from '@ndseb/db/session.ts'
import type { FaultRule } from '@ndseb/shared/vocabulary/import-jobs.ts'
import type { EncodingName } from '../domain/import-job.ts'
import { removeFiles } from './stored-files.ts'

/** A job that is being run. */
export type JobRun = {
  readonly id: string
  readonly fileId: string
  readonly fileName: string
  readonly extractDate: string
  readonly parkId: string | null
  readonly onFault: FaultRule
  readonly dryRun: boolean
  readonly encoding: EncodingName | null
  readonly sheet: string | null
  /** Which attempt this is, from 1. */
  readonly attempts: number
}

/** Begins a job, from the start again where it was begun before; null where it has ended meanwhile. */
export const beginJob = (session: Session, jobId: string): Promise<JobRun | null> =>
  session.write(async (tx) => {
    const [run] = await tx.rows<JobRun & { rejectedFileId: string | null }>(
      `update statistics.import_job
          set status = 'READING', attempts = attempts + 1, started_at = coalesce(started_at, $2),
              bytes_read = 0, rows_read = 0, rows_rejected = 0, elapsed_ms = 0
        where id = $1 and status in ('QUEUED', 'READING', 'ADDING_UP')
        returning id, file_id as "fileId", file_name as "fileName", extract_date::text as "extractDate", park_id as "parkId",
          on_fault as "onFault", dry_run as "dryRun", encoding, sheet, attempts, rejected_file_id as "rejectedFileId"`,
      [jobId, tx.now],
    )
    if (run?.rejectedFileId) {
      await removeFiles(tx, [run.rejectedFileId])
      await tx.rows('update statistics.import_job set rejected_file_id = null where id = $1', [jobId])
    }
    return run ?? null
  })

/** Puts a job back where it waits for its turn; a stop that was asked for is no attempt that failed. */
export const putBack = (session: Session, jobId: string, stopped: boolean): Promise<void> =>
  session.write(async (tx) => {
    await tx.rows(
      `update statistics.import_job set status = 'QUEUED', attempts = attempts - $2::integer
        where id = $1 and finished_at is null`,
      [jobId, stopped ? 1 : 0],
    )
  })
