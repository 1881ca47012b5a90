import { oneOf } from '@ndseb/db/columns.ts'
import { today } from '@ndseb/db/policies.ts'
import { finalStatuses } from '@ndseb/shared/lifecycle.ts'
import { APPLICATION_LIFECYCLE, APPLICATION_STATUSES } from '@ndseb/shared/lifecycles/application.ts'
import { OPEN_OBJECTIONS } from '@ndseb/shared/lifecycles/objection.ts'

const CONCLUDED = finalStatuses(APPLICATION_LIFECYCLE, APPLICATION_STATUSES)

/** By name, the cases of a round that reached the ministries and have not come to their end (N68). `round` is an SQL value. */
export const openCasesIn = (round: string): string => `
  select a.park_name as name from applications.application a
   where a.round_id = ${round} and a.forwarded_at is not null and not (${oneOf('a.status', CONCLUDED)})`

/**
 * By name, what of a round is still to come to an end before it is archived: cases that reached the ministries, a notice that
 * runs, open objections, re-reviews under way, documents that are drafted and not issued, and disqualifications that an appeal
 * has been filed against or still may be (N65, N70). `round` is an SQL value.
 */
export const unfinishedIn = (round: string): string => `${openCasesIn(round)}
  union
  select n.title from reviews.notice n where n.round_id = ${round} and n.status = 'POSTED'
  union
  select c.park_name from reviews.notice n join reviews.notice_candidate c on c.notice_id = n.id
    join reviews.objection o on o.notice_id = n.id and o.application_id = c.application_id
   where n.round_id = ${round} and ${oneOf('o.status', OPEN_OBJECTIONS)}
  union
  select b.name from reviews.re_review v join reviews.base b on b.id = v.base_id
   where v.round_id = ${round} and v.status = 'UNDER_WAY'
  union
  select d.document_number from reviews.designation d where d.round_id = ${round} and d.status = 'DRAFTED'
  union
  select b.name from reviews.appeal p join reviews.base b on b.id = p.base_id
   where p.round_id = ${round} and p.status = 'FILED'
  union
  select b.name from reviews.designation d join reviews.document_re_review c on c.designation_id = d.id and c.edition = d.edition
    join reviews.re_review v on v.id = c.re_review_id join reviews.base b on b.id = v.base_id
   where d.round_id = ${round} and d.status = 'ISSUED' and d.kind = 'DISQUALIFICATION'
     and d.appeal_until >= ${today}
     and not exists (select 1 from reviews.appeal p where p.re_review_id = v.id)`
