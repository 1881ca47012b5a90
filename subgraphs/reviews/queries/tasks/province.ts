import { stoodSince } from '@ndseb/db/applications/stood-since.ts'
import { oneOf } from '@ndseb/db/columns.ts'
import { viewer } from '@ndseb/db/policies.ts'
import type { Waiting } from '@ndseb/db/read-tasks.ts'
import { LIVE_WAIVERS, PROPOSAL_STATUSES } from '@ndseb/shared/lifecycles/waiver.ts'
import { PROVINCIAL_AGENCIES } from '@ndseb/shared/vocabulary/roles.ts'
import { STANDING_OPINIONS } from '../opinions.ts'
import { FIGURE_STANDS } from '../waivers.ts'

const ALL = PROVINCIAL_AGENCIES.length
/** Nothing is forwarded any more in a round that is archived (N70). */
const ROUND = `applications.round r on r.status <> 'ARCHIVED'`
const CASES = `applications.application a join ${ROUND} and r.id = a.round_id`
const LETTERS = `reviews.joint_letter l join ${ROUND} and r.id = l.round_id`
const SIGNATURES = 'reviews.letter_signature s where s.letter_id = l.id'

/** What waits in a province, from the filing to the letter; the row policies leave each province its own (N79). */
export const province = {
  OPINION_TO_GIVE: `select a.id, null, a.park_name, r.id, a.filed_at, r.deadline from ${CASES}
   where a.status = 'PROVINCIAL_REVIEW' and not exists (select 1 from ${STANDING_OPINIONS} and o.agency = ${viewer.agency})`,
  CASE_TO_DECIDE: `select a.id, null, a.park_name, r.id, greatest(a.filed_at, (select max(o.given_at) from ${STANDING_OPINIONS})), r.deadline from ${CASES}
   where a.status = 'PROVINCIAL_REVIEW' and ${ALL} = (select count(*) from ${STANDING_OPINIONS})`,
  // The latest claim on each standard, unless a waiver was proposed on it for what the application says now (N43).
  WAIVER_TO_PROPOSE: `select a.id, c.standard, a.park_name, r.id, greatest(c.claimed_at, a.filed_at), r.deadline from ${CASES}
    join (select distinct on (application_id, standard) * from reviews.waiver_claim
           order by application_id, standard, version desc) c on c.application_id = a.id
   where ${oneOf('a.status', PROPOSAL_STATUSES)} and not exists (select 1 from reviews.waiver w
     join reviews.waiver_proposal p on p.waiver_id = w.id and p.edition = w.edition
    where w.application_id = a.id and w.standard = c.standard and ${oneOf('w.status', LIVE_WAIVERS)}
      and p.claim_id = c.id and ${FIGURE_STANDS})`,
  LETTER_TO_DRAFT: `select a.id, null, a.park_name, r.id, ${stoodSince('a.id')}, r.deadline from ${CASES}
   where a.status = 'PROVINCIAL_APPROVED' and not exists (select 1 from reviews.letter_application c
     where c.application_id = a.id and c.stands)`,
  LETTER_TO_SIGN: `select l.id, null, l.letter_number, r.id, l.drafted_at, r.deadline from ${LETTERS}
   where l.status = 'DRAFT' and not exists (select 1 from ${SIGNATURES} and s.agency = ${viewer.agency})`,
  LETTER_TO_SEND: `select l.id, null, l.letter_number, r.id, (select max(s.signed_at) from ${SIGNATURES}), r.deadline
    from ${LETTERS} where l.status = 'DRAFT' and ${ALL} = (select count(*) from ${SIGNATURES})`,
} as const satisfies Readonly<Record<string, Waiting>>
