import type { Session } from '@ndseb/db/session.ts'
import type { FindingClause } from '@ndseb/shared/vocabulary/finding-clauses.ts'
import type { ProvincialOpinion } from '../parents.ts'

const OPINION = `select o.id, o.application_id as "applicationId", o.agency, o.province_code as "provinceCode", o.attitude,
  o.text, o.filed_at as "filedAt", o.filed_at = a.filed_at as counts, o.given_at as "givenAt"
  from reviews.provincial_opinion o join applications.application a on a.id = o.application_id`

/** The opinions on each application, on the latest filing first (N47). */
export const readOpinionsOf = (session: Session, ids: readonly string[]) =>
  session.read<ProvincialOpinion>(
    `${OPINION} where o.application_id = any($1) order by o.filed_at desc, o.agency`,
    [ids],
  )

export const readOpinionsById = (session: Session, ids: readonly string[]) =>
  session.read<ProvincialOpinion>(`${OPINION} where o.id = any($1)`, [ids])

/** Which of the applications exist for the viewer: a field that computes from nothing must not answer for the others. */
export const readVisibleCases = (session: Session, ids: readonly string[]) =>
  session.read<{ id: string; conditions: FindingClause[] }>(
    `select a.id, r.conditions from applications.application a join applications.round r on r.id = a.round_id
      where a.id = any($1)`,
    [ids],
  )
