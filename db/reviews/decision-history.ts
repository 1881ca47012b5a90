import { defineEntity, p } from '@mikro-orm/core'
import { moment, oneOf, uuidv7 } from '../columns.ts'
import { viewer } from '../policies.ts'

/** The documents of a decision that have a history, with their tables. */
export const DECISION_SUBJECTS = {
  JOINT_LETTER: 'reviews.joint_letter',
  EXPERT_ASSIGNMENT: 'reviews.expert_assignment',
  CANDIDATE_LIST: 'reviews.candidate_list',
  NOTICE: 'reviews.notice',
  DESIGNATION: 'reviews.designation',
  BASE: 'reviews.base',
} as const
export type DecisionSubject = keyof typeof DECISION_SUBJECTS

const visible = Object.entries(DECISION_SUBJECTS).map(
  ([type, table]) => `when '${type}' then exists (select 1 from ${table} s where s.id = subject_id)`,
)

/** Every transition of a list, a notice, a designation or a base (N75). Seen with its subject; nobody changes it. */
export const DecisionHistory = defineEntity({
  name: 'DecisionHistory',
  schema: 'reviews',
  properties: {
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
  },
  indexes: [{ name: 'decision_history_subject', properties: ['subjectId', 'id'] }],
  checks: [{ name: 'decision_history_subject_type', expression: oneOf('subject_type', DECISION_SUBJECTS) }],
  rowLevelSecurity: true,
  policies: [
    { name: 'read', command: 'select', using: `case subject_type ${visible.join(' ')} else false end` },
    // Nobody writes another's name into a history.
    { name: 'record', command: 'insert', check: `actor_id = ${viewer.id} and role = ${viewer.role}` },
  ],
})
