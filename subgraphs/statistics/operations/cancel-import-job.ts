import type { Session } from '@ndseb/db/session.ts'
import { DomainError } from '@ndseb/shared/errors.ts'
import { parseId } from '@ndseb/shared/scalars.ts'
import { IMPORT_JOB_STATUSES, type ImportJobStatus } from '@ndseb/shared/vocabulary/import-jobs.ts'
import type { CancelImportJobInput } from '../generated/graphql.ts'
import { endJob } from './end-import-job.ts'

/** MOFCOM cancels a job that is under way: its file is thrown away, and whoever is reading it gives up. */
export const cancelImportJob = (session: Session, input: CancelImportJobInput) =>
  session.act('cancelImportJob', input, async (tx) => {
    const id = parseId(input.jobId, ['jobId'])
    const ended = await endJob(tx, id, { status: 'CANCELLED' })
    if (!ended) {
      const [job] = await tx.rows<{ status: ImportJobStatus }>(
        'select status from statistics.import_job where id = $1',
        [id],
      )
      if (!job) throw new DomainError('NOT_FOUND', { path: ['jobId'] })
      throw new DomainError('STEP_NOT_ALLOWED', {
        ...{ path: ['jobId'], clause: 'N74', values: { status: IMPORT_JOB_STATUSES[job.status] } },
      })
    }
    return { jobId: id }
  })
