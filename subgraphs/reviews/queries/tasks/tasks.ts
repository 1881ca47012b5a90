import { readTasks, type Waiting } from '@ndseb/db/read-tasks.ts'
import type { Session } from '@ndseb/db/session.ts'
import type { REVIEWS_TASKS } from '@ndseb/shared/vocabulary/tasks/reviews.ts'
import { bases } from './bases.ts'
import { candidates } from './candidates.ts'
import { experts } from './experts.ts'
import { province } from './province.ts'

/** One select for each kind of task of this owner; whose rows they are, the row policies say. */
const WAITING: Readonly<Record<keyof typeof REVIEWS_TASKS, Waiting>> = {
  ...province,
  ...experts,
  ...candidates,
  ...bases,
}

/** What waits for the viewer in reviewing and deciding, longest first. */
export const readReviewTasks = (session: Session) => readTasks(session, WAITING)
