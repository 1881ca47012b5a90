import type { Session } from '@ndseb/db/session.ts'
import type { CandidateEntry, CandidateList, Concurrence } from '../parents.ts'

const LIST = `select l.id, l.round_id as "roundId", l.status, l.edition, l.version, l.compiled_at as "compiledAt",
  l.adopted_at as "adoptedAt", r.candidate_band_min as "bandMin", r.candidate_band_max as "bandMax"
  from reviews.candidate_list l join applications.round r on r.id = l.round_id`

export const readCandidateListsById = (session: Session, ids: readonly string[]) =>
  session.read<CandidateList>(`${LIST} where l.id = any($1)`, [ids])

export const readCandidateListsOfRounds = (session: Session, roundIds: readonly string[]) =>
  session.read<CandidateList>(`${LIST} where l.round_id = any($1)`, [roundIds])

/** Everything that the present editions considered: the candidates by position, then those left out by rank. */
export const readEntriesOf = (session: Session, listIds: readonly string[]) =>
  session.read<CandidateEntry>(
    `select e.list_id as "listId", e.application_id as "applicationId", e.park_name as "parkName",
            e.province_code as "provinceCode", e.position, e.expert_rank as "expertRank", e.departure_reason as "departureReason"
       from reviews.candidate_entry e join reviews.candidate_list l on l.id = e.list_id and l.edition = e.edition
      where e.list_id = any($1) order by e.position nulls last, e.expert_rank nulls last, e.application_id`,
    [listIds],
  )

/** The last word of each ministry on an edition. */
const LAST_WORDS = `select distinct on (c.list_id, c.agency) c.list_id as "listId", c.agency, c.edition, c.concurs, c.opinion,
  c.given_at as "givenAt" from reviews.concurrence c join reviews.candidate_list l on l.id = c.list_id and l.edition = c.edition`

export const readConcurrencesOfLists = (session: Session, listIds: readonly string[]) =>
  session.read<Concurrence>(
    `${LAST_WORDS} where c.list_id = any($1) order by c.list_id, c.agency, c.number desc`,
    [listIds],
  )

/** The concurrences with the list whose present edition names an application. */
export const readConcurrencesOfApplications = (session: Session, applicationIds: readonly string[]) =>
  session.read<Concurrence & { applicationId: string }>(
    `select e.application_id as "applicationId", w.*
       from reviews.candidate_entry e join reviews.candidate_list l on l.id = e.list_id and l.edition = e.edition
       join lateral (${LAST_WORDS} where c.list_id = l.id order by c.list_id, c.agency, c.number desc) w on true
      where e.application_id = any($1) and e.position is not null`,
    [applicationIds],
  )
