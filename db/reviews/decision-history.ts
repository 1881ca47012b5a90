import { defineEntity } from '@mikro-orm/core'
import { APPEAL_LIFECYCLE, APPEAL_STATUSES } from '@ndseb/shared/lifecycles/appeal.ts'
import { BASE_LIFECYCLE, BASE_STATUSES } from '@ndseb/shared/lifecycles/base.ts'
import { CANDIDATE_LIST_LIFECYCLE, CANDIDATE_LIST_STATUSES } from '@ndseb/shared/lifecycles/candidate-list.ts'
import { DESIGNATION_LIFECYCLE, DESIGNATION_STATUSES } from '@ndseb/shared/lifecycles/designation.ts'
import { ASSIGNMENT_LIFECYCLE, ASSIGNMENT_STATUSES } from '@ndseb/shared/lifecycles/expert-assignment.ts'
import { TIE_LIFECYCLE, TIE_STATUSES } from '@ndseb/shared/lifecycles/expert-tie.ts'
import { JOINT_LETTER_LIFECYCLE, JOINT_LETTER_STATUSES } from '@ndseb/shared/lifecycles/joint-letter.ts'
import { NOTICE_LIFECYCLE, NOTICE_STATUSES } from '@ndseb/shared/lifecycles/notice.ts'
import { OBJECTION_LIFECYCLE, OBJECTION_STATUSES } from '@ndseb/shared/lifecycles/objection.ts'
import { RE_REVIEW_LIFECYCLE, RE_REVIEW_STATUSES } from '@ndseb/shared/lifecycles/re-review.ts'
import { WAIVER_LIFECYCLE, WAIVER_STATUSES } from '@ndseb/shared/lifecycles/waiver.ts'
import { oneOf } from '../columns.ts'
import { transitionColumns } from '../history.ts'
import { anyOf, isByViewer, isMinistry, isOfThisAct, isProvincial, isRole, viewer } from '../policies.ts'

/**
 * What has a history here, with its table, the steps that it knows with the states they lead between, and whose steps they are.
 */
export const DECISION_SUBJECTS = {
  JOINT_LETTER: {
    ...{ table: 'reviews.joint_letter', by: isProvincial },
    ...{ lifecycle: JOINT_LETTER_LIFECYCLE, statuses: JOINT_LETTER_STATUSES },
  },
  EXPERT_TIE: {
    ...{ table: 'reviews.expert_tie', by: isRole('EXPERT') },
    ...{ lifecycle: TIE_LIFECYCLE, statuses: TIE_STATUSES },
  },
  EXPERT_ASSIGNMENT: {
    ...{ table: 'reviews.expert_assignment', by: isRole('MOFCOM_OFFICER', 'EXPERT') },
    ...{ lifecycle: ASSIGNMENT_LIFECYCLE, statuses: ASSIGNMENT_STATUSES },
  },
  CANDIDATE_LIST: {
    ...{ table: 'reviews.candidate_list', by: isMinistry },
    ...{ lifecycle: CANDIDATE_LIST_LIFECYCLE, statuses: CANDIDATE_LIST_STATUSES },
  },
  NOTICE: {
    ...{ table: 'reviews.notice', by: isRole('MOFCOM_OFFICER', 'SYSTEM') },
    ...{ lifecycle: NOTICE_LIFECYCLE, statuses: NOTICE_STATUSES },
  },
  OBJECTION: {
    ...{ table: 'reviews.objection', by: isRole('MOFCOM_OFFICER') },
    ...{ lifecycle: OBJECTION_LIFECYCLE, statuses: OBJECTION_STATUSES },
  },
  DESIGNATION: {
    ...{ table: 'reviews.designation', by: isMinistry },
    ...{ lifecycle: DESIGNATION_LIFECYCLE, statuses: DESIGNATION_STATUSES },
  },
  BASE: {
    ...{ table: 'reviews.base', by: isRole('MOFCOM_OFFICER', 'SYSTEM') },
    ...{ lifecycle: BASE_LIFECYCLE, statuses: BASE_STATUSES },
  },
  WAIVER: {
    ...{ table: 'reviews.waiver', by: isRole('PROVINCIAL_COMMERCE', 'MOFCOM_OFFICER') },
    ...{ lifecycle: WAIVER_LIFECYCLE, statuses: WAIVER_STATUSES },
  },
  RE_REVIEW: {
    ...{ table: 'reviews.re_review', by: isMinistry },
    ...{ lifecycle: RE_REVIEW_LIFECYCLE, statuses: RE_REVIEW_STATUSES },
  },
  APPEAL: {
    ...{ table: 'reviews.appeal', by: anyOf(isMinistry, isRole('PARK')) },
    ...{ lifecycle: APPEAL_LIFECYCLE, statuses: APPEAL_STATUSES },
  },
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
      // Nobody writes another's name or another's moment into a history, nor into one that is none of his (N75, N85).
      name: 'record',
      command: 'insert',
      check: `${isByViewer('actor_id', 'actor_name')} and role = ${viewer.role} and ${isOfThisAct}
        and agency is not distinct from nullif(${viewer.agency}, '')
        and ${ofItsSubject((subject) => `${subject.by} and ${isThere(subject)}`)}`,
    },
  ],
})
