import { openSession } from '@ndseb/db/session.ts'
import type { Job } from '@ndseb/db/worker.ts'
import { systemViewer } from '@ndseb/shared/viewer.ts'
import { endNotices } from '../operations/end-notices.ts'

/** The clock's work of this owner, each minute: windows that are over end (N76). */
export const tick: Job = {
  task: 'reviews:tick',
  async run(database) {
    const session = openSession(database, systemViewer)
    try {
      await endNotices(session)
    } finally {
      await session.close()
    }
  },
}
