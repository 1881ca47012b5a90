import type { Job } from '@ndseb/db/worker.ts'
import { DomainError } from '@ndseb/shared/errors.ts'
import { readImportQueued } from '@ndseb/shared/events/import-queued.ts'
import { systemViewer, viewerFromClaims } from '@ndseb/shared/viewer.ts'
import { keepRefusal } from '../domain/kept-refusal.ts'
import { attemptImport, endAsSystem } from '../operations/attempt-import.ts'
import { beginJob, putBack } from '../operations/begin-import-job.ts'
import { readFileOfJob, readOnce } from '../queries/stored-files.ts'
import { inAttempts, MOST_ATTEMPTS } from './in-attempts.ts'

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
    await inAttempts(run.attempts, hands.stopping, {
      work: async () => {
        const file = await readOnce(
          () => hands.open(systemViewer),
          (reading) => readFileOfJob(reading, run.fileId),
        )
        const viewer = file && viewerFromClaims({ ...file.person, sub: file.person.id }, 'zh')
        if (!viewer) throw new Error('the file of the job is not there, or says not whose it is')
        await attemptImport(run, file, viewer, hands)
      },
      putBack: (stopped) => putBack(session, jobId, stopped),
      giveUp: () =>
        endAsSystem(hands, 'giveUpImport', jobId, {
          status: 'FAILED',
          refusal: keepRefusal(new DomainError('IMPORT_FAILED', { values: { attempts: MOST_ATTEMPTS } })),
        }),
    })
  },
}
