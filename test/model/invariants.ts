import { APPLICATION_STATUSES } from '@ndseb/shared/lifecycles/application.ts'
import { BASE_STATUSES, REVIEW_AFTER_YEARS } from '@ndseb/shared/lifecycles/base.ts'
import { ROUND_STATUSES } from '@ndseb/shared/lifecycles/round.ts'
import { ROLES } from '@ndseb/shared/vocabulary/roles.ts'
import type { Somebody } from './cast.ts'
import {
  agreed,
  DOCUMENTS_OF_BASE,
  HISTORY,
  JUDGED,
  lastRuling,
  list,
  open,
  PERSONS,
  STANDING,
  STEPS,
  WITHOUT_BASE,
  WORDS,
} from './invariant-parts.ts'
import type { Ground } from './play.ts'

/** What must hold in the database whatever anybody did: the sentence, and the rows that would break it. */
type Invariant = { readonly holds: string; readonly broken: string }

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
      'a base was warned, and given time to appeal, where its round had that option when the document was issued (N65)',
    broken: `select d.id, d.kind from reviews.designation d join applications.round r on r.id = d.round_id
        join reviews.decision_history h on h.subject_id = d.id and h.step = 'issue'
      where d.kind = 'WARNING' and ${lastRuling('WARNING')} is distinct from 'ENABLED'
         or (d.kind = 'DISQUALIFICATION' and ${lastRuling('APPEAL')} is not distinct from 'ENABLED') <> (d.appeal_until is not null)`,
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
    // Of two at once the one that waited was asked first: its moment may be before the other’s by as long as it waited.
    holds: 'moments of a history do not go back (N75)',
    broken: `select * from (select h.*, lag(h.at) over (partition by h.subject_id order by h.id) as before from ${HISTORY} h) h where h.at < h.before - interval '5 seconds'`,
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
    holds:
      'what went past the province has the last word of all three departments in support, and nothing of theirs changed since (N47)',
    broken: `select a.id from applications.application a join applications.filing now on now.application_id = a.id and now.filed_at = a.filed_at
      where a.forwarded_at is not null and 3 <> (
        select count(*) from (select distinct on (o.agency) o.* from reviews.provincial_opinion o where o.application_id = a.id order by o.agency, o.filed_at desc) o
          join applications.filing past on past.application_id = a.id and past.filed_at = o.filed_at
         where o.attitude = 'SUPPORT' and not exists (select 1 from ${JUDGED} where j.agency = o.agency and past.content ->> j.part is distinct from now.content ->> j.part))
      union all select a.id from applications.application a where a.forwarded_at is not null and not exists (
        select 1 from applications.filing f where f.application_id = a.id and f.filed_at = a.filed_at)`,
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
    holds: 'scores are of an expert who declared no conflict and was not released (N80, N82)',
    broken: `select t.id from reviews.score_sheet t join reviews.expert_assignment s on s.id = t.id join reviews.expert e on e.person_id = t.person_id
       where s.status <> 'SUBMITTED' or s.person_id <> t.person_id or s.application_id <> t.application_id
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
    holds:
      'a base is monitored from the date of the document that made it until that of the one which ended it, and while it is one (N27, N65)',
    broken: `select b.id from reviews.base b left join statistics.base_monitoring m on m.base_id = b.id
      where (m.park_id, m.since) is distinct from (b.park_id, b.designated_on) or m.until is distinct from
        (select d.document_date from (${DOCUMENTS_OF_BASE}) d where b.status = 'DISQUALIFIED' order by d.issued_at desc limit 1)`,
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
      'the next review of a base is as many years after the document that it last stands by as the kind of that document says (N63, N65)',
    broken: `select b.id from reviews.base b join lateral (${DOCUMENTS_OF_BASE} and d.kind <> 'DISQUALIFICATION' order by d.issued_at desc, d.id desc limit 1) d on true
      where b.next_review_due <> (d.document_date + make_interval(years => case d.kind ${Object.entries(
        REVIEW_AFTER_YEARS,
      )
        .map(([kind, years]) => `when '${kind}' then ${years}`)
        .join(' ')} end))::date`,
  },
  {
    holds: 'a base is disqualified exactly where its last document disqualifies it (N65)',
    broken: `select b.id, b.status, d.kind from reviews.base b join lateral (${DOCUMENTS_OF_BASE} order by d.issued_at desc, d.id desc limit 1) d on true
      where (b.status = 'DISQUALIFIED') <> (d.kind = 'DISQUALIFICATION')`,
  },
  {
    holds:
      'an appeal is upheld by all three and by a document that reinstates, and dismissed once all have decided and not all uphold it (N65, N85)',
    broken: `select a.id, a.status from reviews.appeal a cross join lateral (select count(*) as decided, count(*) filter (where last.upholds) as upheld
        from (select distinct on (w.agency) w.upholds from reviews.appeal_decision w where w.appeal_id = a.id order by w.agency, w.number desc) last) words
      where (a.status = 'UPHELD') <> exists (select 1 from reviews.document_re_review c join reviews.designation d on d.id = c.designation_id and d.edition = c.edition
          where c.re_review_id = a.re_review_id and d.kind = 'REINSTATEMENT' and d.status = 'ISSUED')
        or (a.status = 'UPHELD' and words.upheld < 3) or (a.status = 'DISMISSED' and (words.decided < 3 or words.upheld = 3))`,
  },
  {
    holds: 'an appeal is against a disqualification, inside the time that its document gives (N65)',
    broken: `select a.id from reviews.appeal a where not exists (select 1 from reviews.document_re_review c join reviews.designation d on d.id = c.designation_id and d.edition = c.edition
      where c.re_review_id = a.re_review_id and d.kind = 'DISQUALIFICATION' and d.status = 'ISSUED' and d.issued_at <= a.filed_at
        and d.appeal_until >= (a.filed_at at time zone 'Asia/Shanghai')::date)`,
  },
  {
    holds: 'what was designated had the word of every department that was named and not withdrawn (N53)',
    broken: `select y.id from reviews.concurring_party y join reviews.designation d on d.round_id = y.round_id and d.kind = 'DESIGNATION' and d.status = 'ISSUED'
      where (y.withdrawn_at is null) <> (y.department = any (d.concurring_departments))
        and not exists (select 1 from reviews.concurring_party o where o.round_id = y.round_id and o.department = y.department and o.withdrawn_at is null)
      union all select y.id from reviews.concurring_party y join reviews.candidate_list l on l.round_id = y.round_id and l.status = 'ADOPTED'
       join reviews.designation d on d.round_id = y.round_id and d.kind = 'DESIGNATION' and d.status = 'ISSUED'
       where y.withdrawn_at is null and coalesce((select c.position from reviews.party_concurrence c where c.party_id = y.id and c.edition = l.edition order by c.number desc limit 1), 'OPPOSE') = 'OPPOSE'`,
  },
  {
    holds:
      'nothing of a round changes once it is archived: no document, list, notice, objection, re-review, appeal, forwarded case, nor what is ruled (N70)',
    broken: `select h.subject_type, h.subject_id, h.step, a.subject_id as round_id from applications.history a join (
        select 'ROUND' as of, id, id as round_id from applications.round
        union all select 'APPLICATION', id, round_id from applications.application where forwarded_at is not null
        union all select 'CANDIDATE_LIST', id, round_id from reviews.candidate_list
        union all select 'NOTICE', id, round_id from reviews.notice
        union all select 'OBJECTION', o.id, n.round_id from reviews.objection o join reviews.notice n on n.id = o.notice_id
        union all select 'DESIGNATION', id, round_id from reviews.designation
        union all select 'RE_REVIEW', id, round_id from reviews.re_review
        union all select 'APPEAL', id, round_id from reviews.appeal) s on s.round_id = a.subject_id
       join ${HISTORY} h on h.subject_id = s.id and h.id > a.id
      where a.subject_type = 'ROUND' and a.step = 'archive'
      union all select 'RULING', g.id, g.point, a.subject_id from applications.history a join applications.ruling g on g.round_id = a.subject_id and g.id > a.id
       where a.subject_type = 'ROUND' and a.step = 'archive'`,
  },
  {
    holds:
      'no case was recommended by a unit that the lists and the rulings of its round exclude (N3, N23, N66)',
    broken: `select a.id, a.unit_id from applications.recommendation c join applications.application a on a.id = c.application_id
        join applications.round r on r.id = a.round_id join applications.recommending_unit u on u.id = a.unit_id
        join applications.history h on h.id = (select min(f.id::text)::uuid from applications.history f where f.subject_id = a.id and f.step = 'recommend')
      where ${lastRuling('XPCC')} is distinct from 'ENABLED' and u.by_ruling
         or not u.by_ruling and ${lastRuling('LIST_MEMBERSHIP')} is distinct from 'EVER_LISTED' and not exists (
           select 1 from jsonb_array_elements(u.statuses) s where coalesce((s ->> 'since')::date, r.reference_date) <= r.reference_date
             and coalesce((s ->> 'until')::date, r.reference_date) >= r.reference_date)
         or ${lastRuling('SECOND_PARK')} = 'NOT_ALLOWED' and exists (select 1 from reviews.base b join applications.park p on p.id = b.park_id
           where p.unit_id = u.id and b.programme = r.programme
             and coalesce((select to_status from reviews.decision_history d where d.subject_id = b.id and d.id < h.id order by d.id desc limit 1), 'DISQUALIFIED') <> 'DISQUALIFIED')`,
  },
  {
    holds:
      'nobody with a conflict that the records show was assigned but by an override, with its grounds (N82)',
    broken: `select s.id, e.person_id from reviews.expert_assignment s join reviews.expert e on e.person_id = s.person_id
        join applications.application a on a.id = s.application_id join applications.park p on p.id = a.park_id
        join reviews.decision_history h on h.subject_id = s.id and h.from_status is null
      where not exists (select 1 from reviews.assignment_override o where o.assignment_id = s.id and jsonb_array_length(o.conflicts) > 0)
        and (e.province_code = a.province_code or e.employer_key in (p.name_key, p.management_body) or exists (
          select 1 from reviews.expert_tie t join reviews.decision_history b on b.subject_id = t.id and b.step = 'declareTie' and b.id < h.id
           where t.person_id = e.person_id
             and not exists (select 1 from reviews.decision_history x where x.subject_id = t.id and x.step = 'endTie' and x.id < h.id)
             and (t.park_id = a.park_id or (t.kind = 'GOVERNMENT' and case when t.unit_id is null then t.province_code = a.province_code else t.unit_id = a.unit_id end))))
      union all select o.assignment_id, s.person_id from reviews.assignment_override o join reviews.expert_assignment s on s.id = o.assignment_id
       join reviews.decision_history h on h.subject_id = s.id and h.from_status is null where h.step <> 'assignDespiteConflict'`,
  },
  {
    holds:
      'a decided round has an issued designation, or was decided without one, and a round on notice has one notice (N62, N70)',
    broken: `select r.id from applications.round r where (r.status in ('DECIDED', 'ARCHIVED') and not ${WITHOUT_BASE}) <> exists
        (select 1 from reviews.designation d where d.round_id = r.id and d.kind = 'DESIGNATION' and d.status = 'ISSUED')
      union all select r.id from applications.round r where not ${WITHOUT_BASE}
        and (r.status in ('PUBLIC_NOTICE', 'DECIDED', 'ARCHIVED')) <> (1 = (select count(*) from reviews.notice n where n.round_id = r.id))`,
  },
  {
    holds:
      'a round decided without a base has none, and nobody of it was a candidate or under review any more; a list lapsed with such a round alone (N53, N70)',
    broken: `select a.id from applications.application a join applications.round r on r.id = a.round_id join applications.history d on d.subject_id = r.id and d.step = 'decideWithoutBase'
      where (select h.to_status from applications.history h where h.subject_id = a.id and h.id < d.id order by h.id desc limit 1)
          in ('SUBMITTED', 'LATE', 'EXPERT_REVIEW', 'EXPERT_REVIEWED', 'JOINT_STUDY', 'CANDIDATE', 'PUBLIC_NOTICE', 'OBJECTION_PENDING', 'CLEARED', 'DESIGNATED')
      union all select l.id from reviews.candidate_list l join applications.round r on r.id = l.round_id
       where l.status = 'LAPSED' and not ${WITHOUT_BASE} or l.status = 'COMPILED' and r.status in ('DECIDED', 'ARCHIVED')`,
  },
  {
    holds: 'numbers of documents are unique whatever brackets were typed (N88)',
    broken: `select number from (
        select 'letter' as kind, translate(letter_number, '[]［］', '〔〕〔〕') as number from reviews.joint_letter where status <> 'CANCELLED'
        union all select 'designation', translate(document_number, '[]［］', '〔〕〔〕') from reviews.designation where status <> 'CANCELLED'
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
