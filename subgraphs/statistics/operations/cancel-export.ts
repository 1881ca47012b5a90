import type { Session, Tx } from '@ndseb/db/session.ts'
import { DomainError } from '@ndseb/shared/errors.ts'
import { parseId } from '@ndseb/shared/scalars.ts'
import { EXPORT_JOB_STATUSES, type ExportJobStatus } from '@ndseb/shared/vocabulary/export-jobs.ts'
import type { CancelExportInput } from '../generated/graphql.ts'
import { removeFiles } from './stored-files.ts'

/** Whoever asked for an export takes it back: what is written of it is thrown away, and whoever is writing it gives up. */
export const cancelExport = (session: Session, input: CancelExportInput) =>
  session.act('cancelExport', input, async (tx) => {
    const jobId = parseId(input.jobId, ['jobId'])
    const [ended] = await tx.rows<{ fileId: string | null }>(
      `update statistics.export_job set status = 'CANCELLED', finished_at = $2
        where id = $1 and finished_at is null returning file_id as "fileId"`,
      [jobId, tx.now],
    )
    const fileId = ended ? ended.fileId : await fileOfDone(tx, jobId)
    if (fileId) await removeFiles(tx, [fileId])
    return { jobId }
  })

/** The file of an export that is done and still kept. */
async function fileOfDone(tx: Tx, jobId: string): Promise<string> {
  const [job] = await tx.rows<{ status: ExportJobStatus; fileId: string | null }>(
    `select j.status, f.id as "fileId" from statistics.export_job j
       left join statistics.stored_file f on f.id = j.file_id where j.id = $1`,
    [jobId],
  )
  if (!job) throw new DomainError('NOT_FOUND', { path: ['jobId'] })
  if (job.fileId) return job.fileId
  throw new DomainError('STEP_NOT_ALLOWED', {
    ...{ path: ['jobId'], clause: 'N74', values: { status: EXPORT_JOB_STATUSES[job.status] } },
  })
}
