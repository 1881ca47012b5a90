import { stoodSince } from '@ndseb/db/applications/stood-since.ts'
import { oneOf } from '@ndseb/db/columns.ts'
import { viewer } from '@ndseb/db/policies.ts'
import type { Waiting } from '@ndseb/db/read-tasks.ts'
import { isAsked } from '@ndseb/db/reviews/agency-finding.ts'
import { CLOSED_ASSIGNMENTS } from '@ndseb/shared/lifecycles/expert-assignment.ts'
import { WAIVER_DECISION_STATUSES } from '@ndseb/shared/lifecycles/waiver.ts'
import { FINDING_CLAUSES, FINDING_STATUSES } from '@ndseb/shared/vocabulary/finding-clauses.ts'
import { MINIMUM_EXPERTS } from '../../domain/panel.ts'
import { decidedSince } from './since.ts'

const ARRIVED = `a.round_id = r.id and a.status in ('SUBMITTED', 'LATE')`
const MEMBERS = '(select count(*) from reviews.panel_member m where m.round_id = r.id)'
const ASSIGNED = `reviews.expert_assignment s where s.application_id = a.id and not (${oneOf('s.status', CLOSED_ASSIGNMENTS)})`
/** What an expert sees of a case before he has declared is on his assignment alone (N80). */
const OWN = `reviews.expert_assignment s join applications.round r on r.id = s.round_id and r.status = 'EXPERT_REVIEW'
  where s.person_id = ${viewer.id}`
const CLAUSES = Object.entries(FINDING_CLAUSES).map(([clause, { owner }]) => `('${clause}', '${owner}')`)

/** What waits from the arrival of the letters until the experts are done; an expert's own, and nobody's scores (N80). */
export const experts = {
  LATE_TO_DECIDE: `select a.id, null, a.park_name, a.round_id, a.forwarded_at, null::date
    from applications.application a where a.status = 'LATE'`,
  PANEL_TO_CONVENE: `select r.id, null, r.title, r.id, ${stoodSince('r.id')}, null::date from applications.round r
   where r.status = 'CLOSED' and ${MEMBERS} < ${MINIMUM_EXPERTS}
     and exists (select 1 from applications.application a where ${ARRIVED})`,
  EXPERT_REVIEW_TO_START: `select r.id, null, r.title, r.id, greatest(${stoodSince('r.id')},
      (select max(m.convened_at) from reviews.panel_member m where m.round_id = r.id)), null::date from applications.round r
   where r.status = 'CLOSED' and ${MEMBERS} >= ${MINIMUM_EXPERTS}
     and exists (select 1 from applications.application a where ${ARRIVED})`,
  EXPERTS_TO_ASSIGN: `select a.id, null, a.park_name, r.id, greatest(${stoodSince('a.id')}, ${stoodSince('r.id')}), null::date
    from applications.application a join applications.round r on r.id = a.round_id and r.status = 'EXPERT_REVIEW'
   where a.status = 'SUBMITTED' or (a.status = 'EXPERT_REVIEW' and ${MINIMUM_EXPERTS} > (select count(*) from ${ASSIGNED}))`,
  CONFLICT_TO_DECLARE: `select s.id, null, s.park_name, r.id, s.assigned_at, null::date from ${OWN} and s.status = 'ASSIGNED'`,
  SCORES_TO_SUBMIT: `select s.id, null, s.park_name, r.id, s.declared_at, null::date from ${OWN} and s.status = 'ADMITTED'`,
  EXPERT_REVIEW_TO_CONCLUDE: `select a.id, null, a.park_name, a.round_id,
      (select max(t.submitted_at) from reviews.score_sheet t where t.application_id = a.id), null::date
    from applications.application a where a.status = 'EXPERT_REVIEW'
     and ${MINIMUM_EXPERTS} <= (select count(*) from ${ASSIGNED})
     and not exists (select 1 from ${ASSIGNED} and s.status <> 'SUBMITTED')`,
  // One task a case: each clause of the viewer's own ministry that is asked and has no finding yet keeps it (N85).
  FINDINGS_TO_RECORD: `select a.id, null, a.park_name, a.round_id, a.forwarded_at, null::date
    from applications.application a join applications.round r on r.id = a.round_id join applications.park p on p.id = a.park_id
   where ${oneOf('a.status', FINDING_STATUSES)} and exists (
      select 1 from (values ${CLAUSES.join(', ')}) own (clause, agency)
       where own.agency = ${viewer.agency} and ${isAsked('own.clause')} and not exists (select 1 from reviews.agency_finding f
         where f.application_id = a.id and f.clause = own.clause))`,
  WAIVER_TO_DECIDE: `select w.id, null, a.park_name, a.round_id, greatest(a.forwarded_at, ${decidedSince('w.id')}), null::date
    from reviews.waiver w join applications.application a on a.id = w.application_id
   where w.status = 'PROPOSED' and ${oneOf('a.status', WAIVER_DECISION_STATUSES)}`,
} as const satisfies Readonly<Record<string, Waiting>>
