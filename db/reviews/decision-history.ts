import { defineEntity } from '@mikro-orm/core'
import { oneOf } from '../columns.ts'
import { transitionColumns } from '../history.ts'
import { isByViewer, isMinistry, isProvincial, isRole, viewer } from '../policies.ts'

/** What has a history here, with its table and whose steps it knows. */
export const DECISION_SUBJECTS = {
  JOINT_LETTER: { table: 'reviews.joint_letter', by: isProvincial },
  EXPERT_TIE: { table: 'reviews.expert_tie', by: isRole('EXPERT') },
  EXPERT_ASSIGNMENT: { table: 'reviews.expert_assignment', by: isRole('MOFCOM_OFFICER', 'EXPERT') },
  CANDIDATE_LIST: { table: 'reviews.candidate_list', by: isMinistry },
  NOTICE: { table: 'reviews.notice', by: isRole('MOFCOM_OFFICER', 'SYSTEM') },
  OBJECTION: { table: 'reviews.objection', by: isRole('MOFCOM_OFFICER') },
  DESIGNATION: { table: 'reviews.designation', by: isMinistry },
  BASE: { table: 'reviews.base', by: isRole('MOFCOM_OFFICER', 'SYSTEM') },
  WAIVER: { table: 'reviews.waiver', by: isRole('PROVINCIAL_COMMERCE', 'MOFCOM_OFFICER') },
  RE_REVIEW: { table: 'reviews.re_review', by: isMinistry },
} as const
export type DecisionSubject = keyof typeof DECISION_SUBJECTS

type Subject = { readonly table: string; readonly by: string }
const isThere = ({ table }: Subject) => `exists (select 1 from ${table} s where s.id = subject_id)`
function ofItsSubject(condition: (subject: Subject) => string): string {
  const cases = Object.entries(DECISION_SUBJECTS).map(
    ([type, subject]) => `when '${type}' then ${condition(subject)}`,
  )
  return `case subject_type ${cases.join(' ')} else false end`
}

/** Every transition of a document of this owner (N75). Seen with its subject; nobody changes it. */
export const DecisionHistory = defineEntity({
  name: 'DecisionHistory',
  schema: 'reviews',
  properties: transitionColumns(),
  indexes: [{ name: 'decision_history_subject', properties: ['subjectId', 'id'] }],
  checks: [{ name: 'decision_history_subject_type', expression: oneOf('subject_type', DECISION_SUBJECTS) }],
  rowLevelSecurity: true,
  policies: [
    { name: 'read', command: 'select', using: ofItsSubject(isThere) },
    {
      // Nobody writes another's name into a history, nor into one that is none of his (N75, N85).
      name: 'record',
      command: 'insert',
      check: `${isByViewer('actor_id', 'actor_name')} and role = ${viewer.role}
        and agency is not distinct from nullif(${viewer.agency}, '')
        and ${ofItsSubject((subject) => `${subject.by} and ${isThere(subject)}`)}`,
    },
  ],
})
