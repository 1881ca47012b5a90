import { defineEntity } from '@mikro-orm/core'
import { oneOf } from '../columns.ts'
import { transitionColumns } from '../history.ts'
import { viewer } from '../policies.ts'

/** What has a history here, with its table. */
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

/** Every transition of a document of this owner (N75). Seen with its subject; nobody changes it. */
export const DecisionHistory = defineEntity({
  name: 'DecisionHistory',
  schema: 'reviews',
  properties: transitionColumns(),
  indexes: [{ name: 'decision_history_subject', properties: ['subjectId', 'id'] }],
  checks: [{ name: 'decision_history_subject_type', expression: oneOf('subject_type', DECISION_SUBJECTS) }],
  rowLevelSecurity: true,
  policies: [
    { name: 'read', command: 'select', using: `case subject_type ${visible.join(' ')} else false end` },
    // Nobody writes another's name into a history.
    { name: 'record', command: 'insert', check: `actor_id = ${viewer.id} and role = ${viewer.role}` },
  ],
})
