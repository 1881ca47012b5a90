import { stoodSince } from '@ndseb/db/applications/stood-since.ts'
import { oneOf } from '@ndseb/db/columns.ts'
import { viewer } from '@ndseb/db/policies.ts'
import type { Waiting } from '@ndseb/db/read-tasks.ts'
import { OPEN_OBJECTIONS } from '@ndseb/shared/lifecycles/objection.ts'
import { NATIONAL_AGENCIES } from '@ndseb/shared/vocabulary/roles.ts'
import { concurrencesOf, decidedSince } from './since.ts'

const ALL = NATIONAL_AGENCIES.length
const WORDS = `${concurrencesOf('l')} word`
const LISTS = 'reviews.candidate_list l join applications.round r on r.id = l.round_id'
/** Candidates of the present edition that have withdrawn since, with what they did (N68). */
const GONE = `reviews.candidate_entry e join applications.application a on a.id = e.application_id
  join applications.history h on h.subject_id = a.id
  where e.list_id = l.id and e.edition = l.edition and e.position is not null and a.status <> 'JOINT_STUDY'`
/** A list waits while there is something to choose from: with nobody left, MOFCOM decides the round (N70). */
const STUDIED = `exists (select 1 from applications.application a where a.round_id = r.id and a.status = 'JOINT_STUDY')`
const CANDIDATES = 'reviews.notice_candidate c join applications.application a on a.id = c.application_id'
const OBJECTIONS = `reviews.objection o join reviews.notice n on n.id = o.notice_id
  join reviews.notice_candidate c on c.notice_id = n.id and c.application_id = o.application_id`
/** The day in Beijing on which the window in force was published. */
const PUBLISHED_ON = `(select max(w.published_at) at time zone interval '8 hours' from reviews.notice_window w where w.notice_id = n.id)::date`
/**
 * Papers that the window in force does not know and that settle or move its end: of the year for which it is provisional
 * (N58), or one that puts a holiday on what was a working day in it (N57).
 */
const PAPERS = `platform.calendar_day d where d.superseded is null and ((n.provisional and d.year >= extract(year from n.last_day))
  or (n.status = 'POSTED' and d.issued > ${PUBLISHED_ON} and d.kind = 'HOLIDAY' and extract(isodow from d.date) < 6
    and d.date between n.first_day and n.last_day and not exists (select 1 from platform.calendar_day k
      where k.date = d.date and k.kind = 'HOLIDAY' and k.issued <= ${PUBLISHED_ON})))`

/** What waits from the joint study until the candidates are cleared. */
export const candidates = {
  JOINT_STUDY_TO_START: `select r.id, null, r.title, r.id, (select max(h.at) from applications.application a
      join applications.history h on h.subject_id = a.id where a.round_id = r.id and a.status = 'EXPERT_REVIEWED'), null::date
    from applications.round r where r.status = 'EXPERT_REVIEW'
     and exists (select 1 from applications.application a where a.round_id = r.id and a.status = 'EXPERT_REVIEWED')
     and not exists (select 1 from applications.application a where a.round_id = r.id and a.status in ('SUBMITTED', 'LATE', 'EXPERT_REVIEW'))`,
  LIST_TO_COMPILE: `select r.id, null, r.title, r.id, coalesce((select max(word.given_at) from ${WORDS} where not word.agrees),
      (select max(h.at) from ${GONE}), ${stoodSince('r.id')}), null::date
    from applications.round r left join reviews.candidate_list l on l.round_id = r.id
   where r.status = 'JOINT_STUDY' and ${STUDIED} and (l.id is null or (l.status = 'COMPILED'
     and (exists (select 1 from ${WORDS} where not word.agrees) or exists (select 1 from ${GONE}))))`,
  LIST_TO_CONCUR: `select l.id, null, r.title, r.id, l.compiled_at, null::date from ${LISTS}
   where l.status = 'COMPILED' and ${STUDIED} and not exists (select 1 from ${WORDS} where word.agency = ${viewer.agency})`,
  LIST_TO_ADOPT: `select l.id, null, r.title, r.id, (select max(word.given_at) from ${WORDS}), null::date from ${LISTS}
   where l.status = 'COMPILED' and ${STUDIED} and ${ALL} = (select count(*) from ${WORDS} where word.agrees) and not exists (select 1 from ${GONE})`,
  NOTICE_TO_PUBLISH: `select l.id, null, r.title, r.id, l.adopted_at, null::date from ${LISTS}
   where l.status = 'ADOPTED' and r.status = 'JOINT_STUDY'
     and exists (select 1 from applications.application a where a.round_id = r.id and a.status = 'CANDIDATE')`,
  NOTICE_TO_SETTLE: `select n.id, null, n.title, n.round_id,
      (select max(d.issued)::timestamp at time zone interval '8 hours' from ${PAPERS}), n.last_day
    from reviews.notice n where exists (select 1 from ${PAPERS})
     and not exists (select 1 from reviews.notice_candidate c where c.notice_id = n.id and c.result is not null)`,
  CANDIDATES_TO_CLEAR: `select n.id, null, n.title, n.round_id, n.ends_at, null::date
    from reviews.notice n where n.ends_at <= platform.now() and not n.provisional and exists (select 1 from ${CANDIDATES}
     where c.notice_id = n.id and a.status in ('PUBLIC_NOTICE', 'OBJECTION_PENDING') and not exists (
       select 1 from reviews.objection o where o.application_id = a.id and ${oneOf('o.status', OPEN_OBJECTIONS)}))`,
  OBJECTION_TO_ADMIT: `select o.id, null, c.park_name, n.round_id, o.received_at, null::date
    from ${OBJECTIONS} where o.status = 'RECEIVED'`,
  OBJECTION_TO_INVESTIGATE: `select o.id, null, c.park_name, n.round_id, ${decidedSince('o.id')}, null::date
    from ${OBJECTIONS} where o.status = 'ACCEPTED'`,
  OBJECTION_TO_CONCLUDE: `select o.id, null, c.park_name, n.round_id, ${decidedSince('o.id')}, null::date
    from ${OBJECTIONS} where o.status = 'INVESTIGATING'`,
} as const satisfies Readonly<Record<string, Waiting>>
