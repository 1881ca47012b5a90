import { p } from '@mikro-orm/core'
import { moment, uuidv7 } from './columns.ts'
import type { Session } from './session.ts'

/** The columns of a history: who took which step of what, from where to where, when and why (N75). */
export const transitionColumns = () => ({
  id: uuidv7(),
  subjectType: p.string().length(20),
  subjectId: p.uuid(),
  step: p.string().length(40),
  fromStatus: p.string().length(30).nullable(),
  toStatus: p.string().length(30),
  actorId: p.string().length(64),
  actorName: p.string().length(80),
  agency: p.string().length(40).nullable(),
  role: p.string().length(40),
  at: moment(),
  reason: p.text().nullable(),
  document: p.string().length(200).nullable(),
  priorVersion: p.integer().nullable(),
})

/** A line of a history as it is read: without the person, who is for the audit alone. */
export type Transition = {
  subjectId: string
  step: string
  fromStatus: string | null
  toStatus: string
  agency: string | null
  role: string
  at: Date
  reason: string | null
  document: string | null
  priorVersion: number | null
}

/** The histories of many subjects in one statement, each with its oldest line first (N75). */
export const readHistory = (
  session: Session,
  table: 'applications.history' | 'reviews.decision_history' | 'statistics.history',
  subjectIds: readonly string[],
) =>
  session.read<Transition>(
    `select subject_id as "subjectId", step, from_status as "fromStatus", to_status as "toStatus", agency, role, at,
            reason, document, prior_version as "priorVersion"
       from ${table} where subject_id = any($1) order by id`,
    [subjectIds],
  )
