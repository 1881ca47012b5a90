import type { Session, Tx } from '@ndseb/db/session.ts'
import type { FindingClause } from '@ndseb/shared/vocabulary/finding-clauses.ts'
import type { ParkType } from '@ndseb/shared/vocabulary/park-types.ts'
import { AGENCIES, PROVINCIAL_AGENCIES } from '@ndseb/shared/vocabulary/roles.ts'
import { type ComparedOpinion, type GivenOpinion, standingOf } from '../domain/opinions.ts'
import type { ProvincialOpinion } from '../parents.ts'
import { CHANGED_SINCE_FILING, isPartOfLine } from './filings.ts'

/** How an opinion compares with the current filing of its application `a` (N47). */
const COMPARED = `not exists (select 1 from reviews.provincial_opinion later where later.application_id = o.application_id
    and later.agency = o.agency and later.given_at > o.given_at) as latest, ${CHANGED_SINCE_FILING('o')} as changed`
/** The opinions that stand on an application `a`, each as `o`: `standingOf` as SQL, for what waits (N47). */
export const STANDING_OPINIONS = `reviews.provincial_opinion o
  cross join lateral (select ${COMPARED}) compared
  where o.application_id = a.id and compared.latest and compared.changed is not null
    and not exists (select 1 from unnest(compared.changed) part where case o.agency ${PROVINCIAL_AGENCIES.map(
      (agency) => `when '${agency}' then ${isPartOfLine(AGENCIES[agency].line, 'part')}`,
    ).join(' ')} end)`
const FROM = `from reviews.provincial_opinion o join applications.application a on a.id = o.application_id`
const OPINION = `select o.id, o.application_id as "applicationId", o.agency, o.province_code as "provinceCode", o.attitude,
  o.text, o.filed_at as "filedAt", o.given_at as "givenAt", ${COMPARED} ${FROM}`

type OpinionRow = Omit<ProvincialOpinion, 'counts' | 'changedSince'> & ComparedOpinion

const readOpinions = async (session: Session, rest: string, ids: readonly string[]) =>
  (await session.read<OpinionRow>(`${OPINION} ${rest}`, [ids])).map(
    (row): ProvincialOpinion => ({ ...row, ...standingOf(row) }),
  )

/** The opinions on each application, on the latest filing first (N47). */
export const readOpinionsOf = (session: Session, ids: readonly string[]) =>
  readOpinions(session, 'where o.application_id = any($1) order by o.filed_at desc, o.agency', ids)

export const readOpinionsById = (session: Session, ids: readonly string[]) =>
  readOpinions(session, 'where o.id = any($1)', ids)

/** The opinions on one application, as an approval needs them: which of them stand (N47). */
export async function readStandingOpinions(tx: Tx, applicationId: string): Promise<GivenOpinion[]> {
  const rows = await tx.rows<Pick<GivenOpinion, 'attitude'> & ComparedOpinion>(
    `select o.agency, o.attitude, ${COMPARED} ${FROM} where o.application_id = $1`,
    [applicationId],
  )
  return rows.map((row) => ({ ...row, ...standingOf(row) }))
}

/** Which of the applications exist for the viewer: a field that computes from nothing must not answer for the others. */
export const readVisibleCases = (session: Session, ids: readonly string[]) =>
  session.read<{ id: string; parkType: ParkType; conditions: FindingClause[] }>(
    `select a.id, p.type as "parkType", r.conditions from applications.application a
       join applications.park p on p.id = a.park_id join applications.round r on r.id = a.round_id
      where a.id = any($1)`,
    [ids],
  )
