import type { Session } from '@ndseb/db/session.ts'
import type { Objection, Objector } from '../parents.ts'

/** Objections, each for many keys in one statement; never with who objected (N60, N83). */
const OBJECTION = `select id, notice_id as "noticeId", application_id as "applicationId", text, anonymous, status, version,
  received_at as "receivedAt", reasons, closed_at as "closedAt" from reviews.objection`

export const readObjectionsById = (session: Session, ids: readonly string[]) =>
  session.read<Objection>(`${OBJECTION} where id = any($1)`, [ids])

/** The objections to candidates, oldest first. */
export const readObjectionsTo = (session: Session, applicationIds: readonly string[]) =>
  session.read<Objection>(`${OBJECTION} where application_id = any($1) order by id`, [applicationIds])

/** Who objected: rows that exist for MOFCOM's handlers alone. */
export const readObjectors = (session: Session, ids: readonly string[]) =>
  session.read<Objector>(
    `select objection_id as id, name, contact from reviews.objection_identity where objection_id = any($1)`,
    [ids],
  )
