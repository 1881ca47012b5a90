import { announce } from '@ndseb/db/events.ts'
import type { Session } from '@ndseb/db/session.ts'
import { DomainError } from '@ndseb/shared/errors.ts'
import { completeFile } from './stored-files.ts'

/** The last byte of an uploaded file is there: it is whole from now on, and its import waits for its turn. */
export const completeUpload = (session: Session, fileId: string, size: number, sha256: string) =>
  session.act('completeUpload', {}, async (tx) => {
    if (!(await completeFile(tx, fileId, size, sha256))) throw new DomainError('CONFLICT')
    const [job] = await tx.rows<{ id: string }>(
      `update statistics.import_job set status = 'QUEUED', queued_at = $2
        where file_id = $1 and status = 'AWAITING_FILE' returning id`,
      [fileId, tx.now],
    )
    if (!job) throw new DomainError('NOT_FOUND')
    await announce(tx, 'statistics:run-import', { jobId: job.id }, job.id)
    return { fileId, jobId: job.id }
  })
