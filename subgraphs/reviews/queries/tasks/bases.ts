import { stoodSince } from '@ndseb/db/applications/stood-since.ts'
import { oneOf } from '@ndseb/db/columns.ts'
import { viewer } from '@ndseb/db/policies.ts'
import type { Waiting } from '@ndseb/db/read-tasks.ts'
import { ROUND_LIFECYCLE } from '@ndseb/shared/lifecycles/round.ts'
import { NATIONAL_AGENCIES } from '@ndseb/shared/vocabulary/roles.ts'
import { openCasesIn, unfinishedIn } from '../unfinished.ts'
import { decidedSince, signaturesOf } from './since.ts'

const ALL = NATIONAL_AGENCIES.length
const WORDS = `${signaturesOf('d')} word`
const DRAFTS = `reviews.designation d where d.status = 'DRAFTED'`
/** A draft of the round that a ministry does not sign: it is drafted again. */
const REFUSED = `reviews.designation d cross join lateral ${WORDS} where d.round_id = r.id and d.status = 'DRAFTED' and not word.agrees`
/** Cleared cases of the round that no draft names. */
const CLEARED = `applications.application a join applications.history h on h.subject_id = a.id
  where a.round_id = r.id and a.status = 'CLEARED' and not exists (select 1 from reviews.designation d
    join reviews.designated_park p on p.designation_id = d.id and p.edition = d.edition
   where d.status = 'DRAFTED' and p.application_id = a.id)`
/** Re-reviews of the round on which all three have spoken and that no draft concludes (N64–N65). */
const SPOKEN = `reviews.re_review v join reviews.re_review_opinion o on o.re_review_id = v.id
  where v.round_id = r.id and v.status = 'UNDER_WAY'
    and ${ALL} = (select count(distinct w.agency) from reviews.re_review_opinion w where w.re_review_id = v.id)
    and not exists (select 1 from reviews.designation d
      join reviews.document_re_review c on c.designation_id = d.id and c.edition = d.edition
     where d.status = 'DRAFTED' and c.re_review_id = v.id)`
/** The latest round in which an earlier base may be re-reviewed, and was not yet (N64). */
const ROUND_FOR_BASE = `select r.id from applications.round r where r.status not in ('PREPARING', 'ARCHIVED')
  and r.reference_date > b.designated_on and r.id <> d.round_id
  and not exists (select 1 from reviews.re_review v where v.base_id = b.id and v.round_id = r.id)
  order by r.number desc limit 1`

/** Appeals that are open, with the bases that appeal (N65). */
const APPEALS = `select p.id, null, b.name, p.round_id`
const OPEN_APPEALS = `reviews.appeal p join reviews.base b on b.id = p.base_id where p.status = 'FILED'`
const decisionsOn = (more = '') => `reviews.appeal_decision w where w.appeal_id = p.id ${more}`

/** What waits from the clearing to the document, and over the bases that there are. */
export const bases = {
  DESIGNATION_TO_DRAFT: `select r.id, null, r.title, r.id, coalesce((select max(h.at) from ${CLEARED}),
      (select max(word.given_at) from ${REFUSED} and d.kind = 'DESIGNATION')), null::date from applications.round r
   where exists (select 1 from ${CLEARED}) or exists (select 1 from ${REFUSED} and d.kind = 'DESIGNATION')`,
  DOCUMENT_TO_SIGN: `select d.id, null, d.document_number, d.round_id, d.drafted_at, null::date
    from ${DRAFTS} and not exists (select 1 from ${WORDS} where word.agency = ${viewer.agency})`,
  DOCUMENT_TO_ISSUE: `select d.id, null, d.document_number, d.round_id, (select max(word.given_at) from ${WORDS}), d.document_date
    from ${DRAFTS} and ${ALL} = (select count(*) from ${WORDS} where word.agrees)`,
  RE_REVIEW_TO_START: `select b.id, null, b.name, fit.id, ${decidedSince('b.id')}, b.next_review_due
    from reviews.base b join reviews.designation d on d.id = b.designation_id cross join lateral (${ROUND_FOR_BASE}) fit
   where b.status = 'RE_REVIEW_DUE'`,
  RE_REVIEW_OPINION_TO_GIVE: `select v.id, null, b.name, v.round_id, v.opened_at, null::date
    from reviews.re_review v join reviews.base b on b.id = v.base_id
   where v.status = 'UNDER_WAY' and not exists (select 1 from reviews.re_review_opinion o
     where o.re_review_id = v.id and o.agency = ${viewer.agency})`,
  RE_REVIEWS_TO_CONCLUDE: `select r.id, null, r.title, r.id, coalesce((select max(o.given_at) from ${SPOKEN}),
      (select max(word.given_at) from ${REFUSED} and d.kind <> 'DESIGNATION')), null::date from applications.round r
   where exists (select 1 from ${SPOKEN}) or exists (select 1 from ${REFUSED} and d.kind <> 'DESIGNATION')`,
  APPEAL_TO_DECIDE: `${APPEALS}, p.filed_at, null::date from ${OPEN_APPEALS}
    and not exists (select 1 from ${decisionsOn(`and w.agency = ${viewer.agency}`)})`,
  APPEAL_TO_CONCLUDE: `${APPEALS}, (select max(w.given_at) from ${decisionsOn()}), null::date from ${OPEN_APPEALS}
    and ${ALL} = (select count(distinct w.agency) from ${decisionsOn()}) and not exists (select 1 from reviews.designation d
      join reviews.document_re_review c on c.designation_id = d.id and c.edition = d.edition
     where d.kind = 'REINSTATEMENT' and d.status = 'DRAFTED' and c.re_review_id = p.re_review_id)`,
  // Since the last of its cases came to its end, or since it stands where nothing has come.
  ROUND_TO_DECIDE: `select r.id, null, r.title, r.id, greatest(${stoodSince('r.id')}, (select max(h.at) from applications.application a
      join applications.history h on h.subject_id = a.id where a.round_id = r.id and a.forwarded_at is not null)), null::date
    from applications.round r where ${oneOf('r.status', ROUND_LIFECYCLE.decideWithoutBase.from)} and not exists (${openCasesIn('r.id')})`,
  ROUND_TO_ARCHIVE: `select r.id, null, r.title, r.id, ${stoodSince('r.id')}, null::date from applications.round r
   where r.status = 'DECIDED' and not exists (${unfinishedIn('r.id')})`,
} as const satisfies Readonly<Record<string, Waiting>>
