import type { Session } from '@ndseb/db/session.ts'

/** Those of the rounds that are archived: nothing is done in them any more (N70). */
export const readArchivedRounds = (session: Session, ids: readonly string[]) =>
  session.read<{ id: string }>(
    `select id from applications.round where id = any($1) and status = 'ARCHIVED'`,
    [ids],
  )
