import type { Job } from '@ndseb/db/worker.ts'
import { DomainError } from '@ndseb/shared/errors.ts'
import { readImportQueued } from '@ndseb/shared/events/import-queued.ts'
import { systemViewer, viewerFromClaims } from '@ndseb/shared/viewer.ts'
import { attemptImport, endAsSystem, JobEnded, refusalOf } from '../operations/attempt-import.ts'
import { beginJob, putBack } from '../operations/begin-import-job.ts'
import { readFileOfJob, readOnce } from '../queries/stored-files.ts'

/** So often an import is begun before it is given up: one that ends its process each time would do so for ever. */
const MOST_ATTEMPTS = 5

/**
 * A file that was sent is imported, from its start again however often the process that reads it was killed (N39–N41). The
 * system starts it, the officer of MOFCOM whose file it is does it: under his policies, and in his name in the audit log.
 */
export const runImport: Job = {
  task: 'statistics:run-import',
  run: async (session, payload, hands) => {
    const { jobId } = readImportQueued(payload)
    const run = await beginJob(session, jobId)
    if (!run) return
    try {
      if (run.attempts > MOST_ATTEMPTS) return await giveUp()
      const file = await readOnce(
        () => hands.open(systemViewer),
        (reading) => readFileOfJob(reading, run.fileId),
      )
      const viewer = file && viewerFromClaims({ ...file.person, sub: file.person.id }, 'zh')
      if (!viewer) throw new Error('the file of the job is not there, or says not whose it is')
      await attemptImport(run, file, viewer, hands)
    } catch (error) {
      if (error instanceof JobEnded) return
      if (run.attempts < MOST_ATTEMPTS || hands.stopping.aborted)
        await putBack(session, jobId, hands.stopping.aborted)
      else await giveUp()
      throw error
    }

    function giveUp() {
      const refusal = refusalOf(new DomainError('IMPORT_FAILED', { values: { attempts: MOST_ATTEMPTS } }))
      return endAsSystem(hands, 'giveUpImport', jobId, { status: 'FAILED', refusal }).then(() => {})
    }
  },
}
