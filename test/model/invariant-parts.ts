import { firstProgramme } from '@ndseb/db/reference.ts'
import { partsOfLine } from '@ndseb/reviews/domain/filed-content.ts'
import type { Step } from '@ndseb/shared/lifecycle.ts'
import { OPEN_OBJECTIONS } from '@ndseb/shared/lifecycles/objection.ts'
import { BUSINESS_STANDARDS } from '@ndseb/shared/rules/finding.ts'
import { AGENCIES, PROVINCIAL_AGENCIES } from '@ndseb/shared/vocabulary/roles.ts'
import { LIFECYCLES } from './tally.ts'

/** The SQL that the invariants are written with: what several of them speak of. */

export const list = (words: readonly string[]) => words.map((word) => `'${word}'`).join(', ')
const MINISTRIES = `('MOFCOM', 'CAC', 'MIIT')`

/** Everybody who acts, with the agency that each signs for. */
export const PERSONS = `with model_person as (select * from jsonb_to_recordset($1::jsonb)
  as p (id text, name text, role text, province text, agency text))`

/** Both histories as one, with the lifecycle tables beside them. */
export const HISTORY = `(select subject_type, subject_id, id, step, from_status, to_status, role, agency, actor_id, prior_version, at from applications.history
  union all select subject_type, subject_id, id, step, from_status, to_status, role, agency, actor_id, prior_version, at from reviews.decision_history
  union all select subject_type, subject_id, id, step, from_status, to_status, role, agency, actor_id, prior_version, at from statistics.history)`
export const STEPS = `(values ${Object.entries(LIFECYCLES)
  .flatMap(([subject, lifecycle]) =>
    Object.entries<Step<string>>(lifecycle).flatMap(([step, { from, to, by, option }]) =>
      from.flatMap((status) =>
        by.map((role) => `('${subject}', '${step}', '${status}', '${to}', '${role}', '${option ?? ''}')`),
      ),
    ),
  )
  .join(', ')}) as s (subject_type, step, from_status, to_status, role, option)`

/** Every subject of a history where it stands. */
export const STANDING = `(select 'ROUND' as subject_type, id, status, version from applications.round
  union all select 'APPLICATION', id, status, version from applications.application
  union all select 'JOINT_LETTER', id, status, version from reviews.joint_letter
  union all select 'EXPERT_ASSIGNMENT', id, status, version from reviews.expert_assignment
  union all select 'CANDIDATE_LIST', id, status, version from reviews.candidate_list
  union all select 'NOTICE', id, status, version from reviews.notice
  union all select 'OBJECTION', id, status, version from reviews.objection
  union all select 'DESIGNATION', id, status, version from reviews.designation
  union all select 'BASE', id, status, version from reviews.base
  union all select 'WAIVER', id, status, version from reviews.waiver
  union all select 'RE_REVIEW', id, status, version from reviews.re_review
  union all select 'EXPERT_TIE', id, status, version from reviews.expert_tie
  union all select 'APPEAL', id, status, version from reviews.appeal
  union all select 'BASE_REPORT', id, status, version from statistics.base_report)`

/** Who wrote what for an agency, wherever an agency's word stands. */
export const WORDS = `(select agency, given_by_id as by_id, given_by_name as by_name, province_code as province from reviews.provincial_opinion
  union all select s.agency, s.signed_by_id, s.signed_by_name, l.province_code from reviews.letter_signature s join reviews.joint_letter l on l.id = s.letter_id
  union all select agency, recorded_by_id, recorded_by_name, null from reviews.agency_finding
  union all select agency, given_by_id, given_by_name, null from reviews.concurrence
  union all select agency, given_by_id, given_by_name, null from reviews.designation_signature
  union all select agency, given_by_id, given_by_name, null from reviews.re_review_opinion
  union all select agency, given_by_id, given_by_name, null from reviews.appeal_decision
  union all select 'PROVINCIAL_COMMERCE', p.proposed_by_id, p.proposed_by_name, w.province_code from reviews.waiver_proposal p join reviews.waiver w on w.id = p.waiver_id)`

/** The last word of each ministry on the standing edition, where all that it names is a yes. */
export const agreed = (table: string, subject: string, yes: string, of: string) =>
  `(select count(*) from (select distinct on (w.agency) w.${yes} as yes from ${table} w
     where w.${subject} = ${of}.id and w.edition = ${of}.edition and w.agency in ${MINISTRIES} order by w.agency, w.number desc) last where last.yes)`

export const open = list(OPEN_OBJECTIONS)

/** The issued documents that a base `b` rests on: the one that made it, and those about its re-reviews. */
export const DOCUMENTS_OF_BASE = `select d.* from reviews.designation d where d.status = 'ISSUED' and (d.id = b.designation_id or exists (
  select 1 from reviews.document_re_review c join reviews.re_review r on r.id = c.re_review_id
   where c.designation_id = d.id and c.edition = d.edition and r.base_id = b.id))`

/** What was ruled on a point of the round `r` when the line `h` of a history was written. */
export const lastRuling = (point: string) =>
  `(select g.chosen[1] from applications.ruling g where g.round_id = r.id and g.point = '${point}' and g.id < h.id order by g.number desc limit 1)`

/** Whether the round `r` was decided without a base. */
export const WITHOUT_BASE = `exists (select 1 from applications.history w where w.subject_id = r.id and w.step = 'decideWithoutBase')`

/** The parts of a filing that each provincial department judges (N47). */
const PARTS = [
  ...firstProgramme.form.map(({ clause }) => `ANSWER:${clause}`),
  ...BUSINESS_STANDARDS.map((standard) => `FIGURE:${standard}`),
  ...['ENTERPRISES:N42', 'EVIDENCE:N43'],
]
export const JUDGED = `(values ${PROVINCIAL_AGENCIES.flatMap((agency) =>
  PARTS.filter((part) => partsOfLine(AGENCIES[agency].line, [part]).length > 0).map(
    (part) => `('${agency}', '${part}')`,
  ),
).join(', ')}) as j (agency, part)`
