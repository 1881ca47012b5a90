import type { Job } from '@ndseb/db/worker.ts'
import { endNotices } from '../operations/end-notices.ts'
import { makeReviewsDue } from '../operations/make-reviews-due.ts'

/** The clock's work of this owner, each minute: windows that are over end, reviews fall due (N63, N76). */
export const tick: Job = {
  task: 'reviews:tick',
  run: async (session) => {
    await endNotices(session)
    await makeReviewsDue(session)
  },
}
