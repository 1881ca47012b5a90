import type { Job } from '@ndseb/db/worker.ts'
import { DomainError } from '@ndseb/shared/errors.ts'
import { keepRefusal } from '../domain/kept-refusal.ts'
import { endJob } from '../operations/end-import-job.ts'
import { removeFiles } from '../operations/stored-files.ts'

/** So many are thrown away at once; another minute brings the next. */
const AT_ONCE = 50

/**
 * The clock throws away what nobody needs any more: files that have expired, uploads whose job has ended, and rejected rows
 * that were begun for such a one. A job that has waited so long for its file is cancelled; one whose file is there is not
 * hurried.
 */
export const tick: Job = {
  task: 'statistics:tick',
  run: async (session) => {
    await session.act('removeExpiredFiles', {}, async (tx) => {
      const jobs = await tx.rows<{ id: string }>(
        `select j.id from statistics.import_job j join statistics.stored_file f on f.id = j.file_id
          where j.status = 'AWAITING_FILE' and f.expires_at <= $1 order by j.id limit $2`,
        [tx.now, AT_ONCE],
      )
      for (const { id } of jobs)
        await endJob(tx, id, {
          ...{ status: 'CANCELLED', refusal: keepRefusal(new DomainError('UPLOAD_EXPIRED')) },
        })
      const files = await tx.rows<{ id: string }>(
        `select f.id from statistics.stored_file f
          where (f.kind = 'UPLOAD' or f.kind = 'REJECTED_ROWS' and f.status = 'OPEN' or f.expires_at <= $1)
            and not exists (select 1 from statistics.import_job j
                             where j.file_id = f.id or f.status = 'OPEN' and j.rejected_file_id = f.id)
          order by f.id limit $2`,
        [tx.now, AT_ONCE],
      )
      const fileIds = files.map(({ id }) => id)
      await removeFiles(tx, fileIds)
      return { jobIds: jobs.map(({ id }) => id), fileIds }
    })
  },
}
