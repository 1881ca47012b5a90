import type { Session } from '@ndseb/db/session.ts'
import type { HistoryEntry } from '../parents.ts'

/** Transitions of this owner's documents, oldest first, for many of them in one statement (N75). */
export const readHistoryOf = (session: Session, ids: readonly string[]) =>
  session.read<HistoryEntry>(
    `select subject_id as "subjectId", step, from_status as "fromStatus", to_status as "toStatus", agency, role, at,
            reason, document, prior_version as "priorVersion"
       from reviews.decision_history where subject_id = any($1) order by id`,
    [ids],
  )
