import { firstProgramme } from '@ndseb/db/reference.ts'
import { partsOfLine } from '@ndseb/reviews/domain/filed-content.ts'
import type { Step } from '@ndseb/shared/lifecycle.ts'
import { APPLICATION_STATUSES } from '@ndseb/shared/lifecycles/application.ts'
import { BASE_STATUSES, REVIEW_AFTER_YEARS } from '@ndseb/shared/lifecycles/base.ts'
import { OPEN_OBJECTIONS } from '@ndseb/shared/lifecycles/objection.ts'
import { ROUND_STATUSES } from '@ndseb/shared/lifecycles/round.ts'
import { BUSINESS_STANDARDS } from '@ndseb/shared/rules/finding.ts'
import { AGENCIES, PROVINCIAL_AGENCIES, ROLES } from '@ndseb/shared/vocabulary/roles.ts'
import type { Somebody } from './cast.ts'
import type { Ground } from './play.ts'
import { LIFECYCLES } from './tally.ts'

/** What must hold in the database whatever anybody did: the sentence, and the rows that would break it. */
type Invariant = { readonly holds: string; readonly broken: string }

const list = (words: readonly string[]) => words.map((word) => `'${word}'`).join(', ')
const MINISTRIES = `('MOFCOM', 'CAC', 'MIIT')`

/** Everybody who acts, with the agency that each signs for. */
const PERSONS = `with model_person as (select * from jsonb_to_recordset($1::jsonb)
  as p (id text, name text, role text, province text, agency text))`

/** Both histories as one, with the lifecycle tables beside them. */
const HISTORY = `(select subject_type, subject_id, id, step, from_status, to_status, role, agency, actor_id, prior_version, at from applications.history
  union all select subject_type, subject_id, id, step, from_status, to_status, role, agency, actor_id, prior_version, at from reviews.decision_history
  union all select subject_type, subject_id, id, step, from_status, to_status, role, agency, actor_id, prior_version, at from statistics.history)`
const STEPS = `(values ${Object.entries(LIFECYCLES)
  .flatMap(([subject, lifecycle]) =>
    Object.entries<Step<string>>(lifecycle).flatMap(([step, { from, to, by, option }]) =>
      from.flatMap((status) =>
        by.map((role) => `('${subject}', '${step}', '${status}', '${to}', '${role}', '${option ?? ''}')`),
      ),
    ),
  )
  .join(', ')}) as s (subject_type, step, from_status, to_status, role, option)`

/** Every subject of a history where it stands. */
const STANDING = `(select 'ROUND' as subject_type, id, status, version from applications.round
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
const WORDS = `(select agency, given_by_id as by_id, given_by_name as by_name, province_code as province from reviews.provincial_opinion
  union all select s.agency, s.signed_by_id, s.signed_by_name, l.province_code from reviews.letter_signature s join reviews.joint_letter l on l.id = s.letter_id
  union all select agency, recorded_by_id, recorded_by_name, null from reviews.agency_finding
  union all select agency, given_by_id, given_by_name, null from reviews.concurrence
  union all select agency, given_by_id, given_by_name, null from reviews.designation_signature
  union all select agency, given_by_id, given_by_name, null from reviews.re_review_opinion
  union all select agency, given_by_id, given_by_name, null from reviews.appeal_decision
  union all select 'PROVINCIAL_COMMERCE', p.proposed_by_id, p.proposed_by_name, w.province_code from reviews.waiver_proposal p join reviews.waiver w on w.id = p.waiver_id)`

/** The last word of each ministry on the standing edition, where all that it names is a yes. */
const agreed = (table: string, subject: string, yes: string, of: string) =>
  `(select count(*) from (select distinct on (w.agency) w.${yes} as yes from ${table} w
     where w.${subject} = ${of}.id and w.edition = ${of}.edition and w.agency in ${MINISTRIES} order by w.agency, w.number desc) last where last.yes)`

const open = list(OPEN_OBJECTIONS)

export const INVARIANTS: readonly Invariant[] = [
  {
    holds: 'a unit recommends one live park a round (N19)',
    broken: `select r.round_id, r.unit_id from applications.recommendation r where r.withdrawn_at is null group by 1, 2 having count(*) > 1`,
  },
  {
    holds:
      'a park has one live application a round, and whatever went on from a draft is recommended or was (N19, N46)',
    broken: `select round_id, park_id from applications.application where status <> 'WITHDRAWN' group by 1, 2 having count(*) > 1
      union all select round_id, park_id from applications.application a
       where a.status not in ('DRAFT', 'WITHDRAWN', 'RETURNED') and not exists
         (select 1 from applications.recommendation r where r.application_id = a.id and r.withdrawn_at is null)`,
  },
  {
    holds: 'every transition is a row of its lifecycle table, by a role that may take it (N74)',
    broken: `select h.* from ${HISTORY} h where h.from_status is not null and not exists (select 1 from ${STEPS}
      where s.subject_type = h.subject_type and s.step = h.step and s.from_status = h.from_status and s.to_status = h.to_status and s.role = h.role)`,
  },
  {
    holds:
      'each transition begins where the one before it ended, from nothing at first; the filing of an objection is no line (N75, N83)',
    broken: `select * from (select h.*, lag(h.to_status) over (partition by h.subject_id order by h.id) as before from ${HISTORY} h) h
      where h.from_status is distinct from coalesce(h.before, case h.subject_type when 'OBJECTION' then 'RECEIVED' end)`,
  },
  {
    holds: 'a status is where its history ends; only an objection is filed without a line (N75, N83)',
    broken: `select s.* from ${STANDING} s left join lateral
        (select to_status from ${HISTORY} h where h.subject_id = s.id order by h.id desc limit 1) last on true
      where coalesce(last.to_status, case s.subject_type when 'OBJECTION' then 'RECEIVED' end) is distinct from s.status`,
  },
  {
    holds:
      'versions never repeat a step of a case or a round, never go back, and none is ahead of its subject (N77)',
    broken: `select h.subject_id from (select h.*, lag(h.prior_version) over (partition by h.subject_id order by h.id) as before from ${HISTORY} h) h
       where h.prior_version < h.before or (h.prior_version = h.before and h.subject_type in ('ROUND', 'APPLICATION'))
      union all select h.subject_id from ${HISTORY} h join ${STANDING} s on s.id = h.subject_id where h.prior_version > s.version`,
  },
  {
    holds: 'a round’s versions have no gaps: it changes by its steps alone (N75)',
    broken: `select r.id from applications.round r join applications.history h on h.subject_id = r.id
      group by r.id, r.version having count(*) <> r.version`,
  },
  {
    holds: 'moments of a history do not go back (N75)',
    broken: `select * from (select h.*, lag(h.at) over (partition by h.subject_id order by h.id) as before from ${HISTORY} h) h where h.at < h.before`,
  },
  {
    holds: 'the clock closes rounds, ends notices and lets reviews fall due, and decides nothing (N76)',
    broken: `select * from ${HISTORY} h where (h.role = 'SYSTEM') <> ((h.subject_type, h.step) in (('ROUND', 'close'), ('NOTICE', 'end'), ('BASE', 'fallDue')))`,
  },
  {
    holds: 'what an agency wrote is signed by a person of that agency, with the name that is theirs (N85)',
    broken: `select w.* from ${WORDS} w left join model_person p on p.id = w.by_id
      where p.id is null or p.agency is distinct from w.agency or p.name <> w.by_name or (w.province is not null and p.province <> w.province)`,
  },
  {
    holds: 'a transition is by a person of its role and agency (N75)',
    broken: `select h.* from ${HISTORY} h left join model_person p on p.id = h.actor_id
      where h.role <> 'SYSTEM' and (p.id is null or p.role <> h.role or p.agency is distinct from h.agency)`,
  },
  {
    holds: 'what went past the province has all three opinions in support on its last filing (N47)',
    broken: `select a.id from applications.application a where a.forwarded_at is not null and 3 <>
      (select count(*) from reviews.provincial_opinion o where o.application_id = a.id and o.filed_at = a.filed_at and o.attitude = 'SUPPORT')`,
  },
  {
    holds:
      'a letter is sent with all three signatures, and reaches MOFCOM, CAC and MIIT in one moment (N51, N78)',
    broken: `select l.id from reviews.joint_letter l where l.status = 'SENT' and (
        3 <> (select count(*) from reviews.letter_signature s where s.letter_id = l.id)
        or (select array_agg(d.recipient || ' ' || d.kind order by d.recipient) from reviews.letter_delivery d where d.letter_id = l.id and d.received_at = l.sent_at)
          is distinct from array['CAC COPY', 'MIIT COPY', 'MOFCOM ORIGINAL'])
      union all select letter_id from reviews.letter_delivery d where not exists (select 1 from reviews.joint_letter l where l.id = d.letter_id and l.status = 'SENT')`,
  },
  {
    holds: 'a forwarded case was carried by one letter that was sent when it was forwarded (N51)',
    broken: `select a.id from applications.application a where a.forwarded_at is not null and 1 <>
      (select count(*) from reviews.letter_application c join reviews.joint_letter l on l.id = c.letter_id
        where c.application_id = a.id and c.stands and l.status = 'SENT' and l.sent_at = a.forwarded_at)`,
  },
  {
    holds: 'a case that came after the deadline is under review only where MOFCOM accepted it (N50)',
    broken: `select a.id from applications.application a join applications.round r on r.id = a.round_id
      where a.forwarded_at >= r.closes_at and a.status not in ('LATE', 'WITHDRAWN', 'NOT_SELECTED')
        and not exists (select 1 from applications.history h where h.subject_id = a.id and h.step = 'acceptLate')
      union all select a.id from applications.application a join applications.round r on r.id = a.round_id
       where a.forwarded_at < r.closes_at and exists (select 1 from applications.history h where h.subject_id = a.id and h.step = 'forwardLate')`,
  },
  {
    holds:
      'scores are of an expert who declared no conflict, was not released, and is not of the park’s province (N80, N82)',
    broken: `select t.id from reviews.score_sheet t join reviews.expert_assignment s on s.id = t.id join reviews.expert e on e.person_id = t.person_id
       where s.status <> 'SUBMITTED' or s.person_id <> t.person_id or s.application_id <> t.application_id or e.province_code = s.province_code
          or not exists (select 1 from reviews.decision_history h where h.subject_id = s.id and h.step = 'declareNoConflict' and h.actor_id = t.person_id)
      union all select s.id from reviews.expert_assignment s where s.status = 'SUBMITTED' and not exists (select 1 from reviews.score_sheet t where t.id = s.id)`,
  },
  {
    holds: 'an expert reads a case while he is admitted to it or has scored it, and no other (N80)',
    broken: `select r.application_id, r.person_id from applications.reader r join reviews.expert_assignment s on s.application_id = r.application_id and s.person_id = r.person_id
       where r.admitted <> (s.status in ('ADMITTED', 'SUBMITTED'))
      union all select s.application_id, s.person_id from reviews.expert_assignment s where s.status in ('ADMITTED', 'SUBMITTED')
        and not exists (select 1 from applications.reader r where r.application_id = s.application_id and r.person_id = s.person_id)`,
  },
  {
    holds: 'a concluded review has at least three sheets, and is what they come to (N52)',
    broken: `select c.application_id from reviews.expert_conclusion c where c.count < 3 or (c.count, c.sum, c.highest, c.lowest) <>
      (select count(*)::int, sum(t.weighted_total), max(t.weighted_total), min(t.weighted_total) from reviews.score_sheet t where t.application_id = c.application_id)`,
  },
  {
    holds: 'an adopted list has the last word of all three ministries for its edition (N53)',
    broken: `select l.id from reviews.candidate_list l where l.status = 'ADOPTED' and 3 <> ${agreed('reviews.concurrence', 'list_id', 'concurs', 'l')}`,
  },
  {
    holds: 'who was ever a candidate stands on the adopted edition, and who was left out does not (N53)',
    broken: `select h.subject_id from applications.history h where h.step in ('shortlist', 'leaveOut') and not exists
      (select 1 from reviews.candidate_entry e join reviews.candidate_list l on l.id = e.list_id and l.edition = e.edition
        where l.status = 'ADOPTED' and e.application_id = h.subject_id and (e.position is not null) = (h.step = 'shortlist'))`,
  },
  {
    holds: 'the notice names the adopted candidates that were still candidates, by their order (N55)',
    broken: `select n.id from reviews.notice n join reviews.candidate_list l on l.id = n.list_id
      where (select array_agg(c.application_id order by c.position) from reviews.notice_candidate c where c.notice_id = n.id) is distinct from
        (select array_agg(e.application_id order by e.position) from reviews.candidate_entry e where e.list_id = l.id and e.edition = l.edition and e.position is not null
           and exists (select 1 from applications.history h where h.subject_id = e.application_id and h.step = 'publish'))`,
  },
  {
    holds:
      'a published end never comes earlier, and the window in force is the last that was published (N57)',
    broken: `select * from (select w.*, lag(w.ends_at) over (partition by w.notice_id order by w.edition) as before from reviews.notice_window w) w where w.ends_at < w.before
      union all select w.*, null from reviews.notice_window w join reviews.notice n on n.id = w.notice_id
       where w.edition = (select max(edition) from reviews.notice_window l where l.notice_id = n.id) and (w.ends_at, w.last_day, w.provisional) is distinct from (n.ends_at, n.last_day, n.provisional)`,
  },
  {
    holds: 'an objection was filed inside a window that was published then (N60)',
    broken: `select o.id from reviews.objection o where not exists
      (select 1 from reviews.notice_window w where w.notice_id = o.notice_id and w.published_at <= o.received_at and w.ends_at > o.received_at)`,
  },
  {
    holds: 'who is cleared or designated has no objection that is open or was upheld (N61)',
    broken: `select a.id from applications.application a join reviews.objection o on o.application_id = a.id
      where a.status in ('CLEARED', 'DESIGNATED') and (o.status in (${open}) or o.status = 'UPHELD')`,
  },
  {
    holds: 'who was removed has an upheld objection, and who waits for one has been accepted (N61)',
    broken: `select a.id from applications.application a where a.status = 'OBJECTION_UPHELD' and not exists
        (select 1 from reviews.objection o where o.application_id = a.id and o.status = 'UPHELD')
      union all select a.id from applications.application a where a.status = 'OBJECTION_PENDING' and not exists
        (select 1 from reviews.decision_history h join reviews.objection o on o.id = h.subject_id where o.application_id = a.id and h.step = 'acceptObjection')`,
  },
  {
    holds: 'a notice says of each candidate what came of it, and nobody is cleared before its end (N55, N61)',
    broken: `select c.notice_id from reviews.notice_candidate c join applications.application a on a.id = c.application_id join reviews.notice n on n.id = c.notice_id
      where c.result is distinct from case when a.status in ('CLEARED', 'DESIGNATED') then 'CLEARED' when a.status = 'OBJECTION_UPHELD' then 'REMOVED' end
        or (c.result = 'CLEARED' and (c.result_at < n.ends_at or n.provisional))`,
  },
  {
    holds:
      'an issued document has the three signatures under its edition, and is not issued before its date (N62, N65)',
    broken: `select d.id from reviews.designation d where d.status = 'ISSUED' and (3 <> ${agreed('reviews.designation_signature', 'designation_id', 'signs', 'd')}
      or d.document_date > (d.issued_at at time zone 'Asia/Shanghai')::date)`,
  },
  {
    holds:
      'bases and what issued documents designate are the same, one to one, and so are designated cases (N62)',
    broken: `(select d.id, p.park_id, p.application_id from reviews.designation d join reviews.designated_park p on p.designation_id = d.id and p.edition = d.edition where d.status = 'ISSUED'
        except select designation_id, park_id, application_id from reviews.base)
      union all (select designation_id, park_id, application_id from reviews.base
        except select d.id, p.park_id, p.application_id from reviews.designation d join reviews.designated_park p on p.designation_id = d.id and p.edition = d.edition where d.status = 'ISSUED')
      union all (select null, park_id, id from applications.application a where (a.status = 'DESIGNATED') <> exists (select 1 from reviews.base b where b.application_id = a.id))`,
  },
  {
    holds: 'a park is one base that is not disqualified (N62)',
    broken: `select park_id from reviews.base where status <> 'DISQUALIFIED' group by 1 having count(*) > 1`,
  },
  {
    holds:
      'a base is under re-review exactly while a re-review is under way, and a re-review ends by an issued document (N64–N65)',
    broken: `select b.id from reviews.base b where (b.status = 'UNDER_RE_REVIEW') <> exists (select 1 from reviews.re_review r where r.base_id = b.id and r.status = 'UNDER_WAY')
      union all select r.id from reviews.re_review r where r.status <> 'UNDER_WAY' and 1 <>
        (select count(*) from reviews.document_re_review c join reviews.designation d on d.id = c.designation_id and d.edition = c.edition
          where c.re_review_id = r.id and d.status = 'ISSUED' and d.kind = case r.status when 'PASSED' then 'RENEWAL' when 'WARNED' then 'WARNING' else 'DISQUALIFICATION' end)`,
  },
  {
    holds:
      'the next review of a base that stands is two years after the document that made or renewed it last (N63)',
    broken: `select b.id from reviews.base b where b.next_review_due <> (
      select max(d.document_date) + interval '2 years' from reviews.designation d
       where d.status = 'ISSUED' and (d.id = b.designation_id or (d.kind = 'RENEWAL' and exists (select 1 from reviews.document_re_review c
         join reviews.re_review r on r.id = c.re_review_id where c.designation_id = d.id and c.edition = d.edition and r.base_id = b.id))))::date`,
  },
  {
    holds: 'a decided round has an issued designation, and a round on notice has one notice (N62, N70)',
    broken: `select r.id from applications.round r where (r.status in ('DECIDED', 'ARCHIVED')) <> exists
        (select 1 from reviews.designation d where d.round_id = r.id and d.kind = 'DESIGNATION' and d.status = 'ISSUED')
      union all select r.id from applications.round r where (r.status in ('PUBLIC_NOTICE', 'DECIDED', 'ARCHIVED')) <> (1 = (select count(*) from reviews.notice n where n.round_id = r.id))`,
  },
  {
    holds: 'numbers of documents are unique whatever brackets were typed (N88)',
    broken: `select number from (
        select 'letter' as kind, translate(letter_number, '[]［］', '〔〕〔〕') as number from reviews.joint_letter where status <> 'CANCELLED'
        union all select 'designation', translate(document_number, '[]［］', '〔〕〔〕') from reviews.designation
        union all select 'notice', translate(notice_number, '[]［］', '〔〕〔〕') from reviews.notice where notice_number is not null
        union all select 'round', translate(notice_number, '[]［］', '〔〕〔〕') from applications.round) n group by kind, number having count(*) > 1`,
  },
  {
    holds:
      'a waiver is granted or refused by MOFCOM alone, on a proposal of the case’s province, and a case has one live waiver a standard (N43, N72)',
    broken: `select w.id from reviews.waiver w where not exists (select 1 from reviews.waiver_proposal p where p.waiver_id = w.id and p.edition = w.edition)
      union all select h.subject_id from reviews.decision_history h where h.subject_type = 'WAIVER' and h.step in ('grant', 'refuse', 'revoke') and h.agency <> 'MOFCOM'
      union all select application_id from reviews.waiver where status in ('PROPOSED', 'GRANTED') group by application_id, standard having count(*) > 1`,
  },
  {
    holds: 'findings of a clause are numbered without gaps (N77)',
    broken: `select application_id, clause from reviews.agency_finding group by 1, 2 having count(*) <> max(version)`,
  },
  {
    holds: 'a key that was kept has its answer, once a person (N77)',
    broken: ['applications', 'reviews', 'platform', 'statistics']
      .map(
        (owner) => `select person_id, key from ${owner}.idempotency where answer is null or person_id = ''`,
      )
      .join(' union all '),
  },
  {
    holds: 'no status is outside of its table (N68–N70)',
    broken: `select id from applications.application where status not in (${list(Object.keys(APPLICATION_STATUSES))})
      union all select id from applications.round where status not in (${list(Object.keys(ROUND_STATUSES))})
      union all select id from reviews.base where status not in (${list(Object.keys(BASE_STATUSES))})`,
  },
]

/** A sentence for each invariant that does not hold, with the first rows that break it. */
export async function findViolations(sql: Ground['sql'], people: readonly Somebody[]): Promise<string[]> {
  const found: string[] = []
  const persons = JSON.stringify(
    people.map(({ id, name, role, province = '' }) => ({
      id,
      name,
      role,
      province,
      agency: ROLES[role].agency,
    })),
  )
  for (const { holds, broken } of INVARIANTS) {
    const rows = await sql(`${PERSONS} select * from (${broken}) broken limit 3`, [persons])
    if (rows.length > 0) found.push(`it does not hold that ${holds}: ${JSON.stringify(rows)}`)
  }
  return found
}
