import type { Job } from '@ndseb/db/worker.ts'
import { DomainError } from '@ndseb/shared/errors.ts'
import { readExportQueued } from '@ndseb/shared/events/export-queued.ts'
import { viewerFromClaims } from '@ndseb/shared/viewer.ts'
import { beginExport, putExportBack } from '../operations/begin-export-job.ts'
import { failExport } from '../operations/fail-export.ts'
import { writeExport } from '../operations/write-export.ts'
import { inAttempts, MOST_ATTEMPTS } from './in-attempts.ts'

/**
 * An export is written, from nothing again however often the process that writes it was killed. The system starts it, whoever
 * asked for it reads it: under his policies, and in his name in the audit log (N84, N86).
 */
export const runExport: Job = {
  task: 'statistics:run-export',
  run: async (session, payload, hands) => {
    const { jobId } = readExportQueued(payload)
    const run = await beginExport(session, jobId)
    if (!run) return
    await inAttempts(run.attempts, hands.stopping, {
      work: async () => {
        const viewer = viewerFromClaims({ ...run.person, sub: run.person.id }, run.language)
        if (!viewer) throw new Error('the export says not whose it is')
        await writeExport(run, viewer, hands)
      },
      putBack: (stopped) => putExportBack(session, jobId, stopped),
      giveUp: () =>
        failExport(session, jobId, new DomainError('EXPORT_FAILED', { values: { attempts: MOST_ATTEMPTS } })),
    })
  },
}
