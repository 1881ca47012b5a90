import { holdRoundOf } from '@ndseb/db/applications/hold-round.ts'
import { lockSubject } from '@ndseb/db/lock-subject.ts'
import type { Tx } from '@ndseb/db/session.ts'
import { DomainError } from '@ndseb/shared/errors.ts'
import {
  CANDIDATE_LIST_LIFECYCLE,
  CANDIDATE_LIST_STATUSES,
  type CandidateListStatus,
  type CandidateListStep,
} from '@ndseb/shared/lifecycles/candidate-list.ts'
import { parseId } from '@ndseb/shared/scalars.ts'
import type { Ministry } from '@ndseb/shared/vocabulary/finding-clauses.ts'
import type { Course } from './take-step.ts'

/** The lifecycle of a candidate list, for `takeStep`. */
export const listCourse: Course<CandidateListStatus, CandidateListStep> = {
  subject: 'CANDIDATE_LIST',
  lifecycle: CANDIDATE_LIST_LIFECYCLE,
  statuses: CANDIDATE_LIST_STATUSES,
}

export type StandingList = {
  id: string
  roundId: string
  status: CandidateListStatus
  edition: number
  version: number
  adoptedAt: Date | null
}

const LIST = `select id, round_id as "roundId", status, edition, version, adopted_at as "adoptedAt" from reviews.candidate_list`

/** The list as the viewer may see it; other acts on it wait until this one is done. */
export async function loadCandidateList(tx: Tx, listId: string): Promise<StandingList> {
  const id = parseId(listId, ['listId'])
  await holdRoundOf(tx, 'reviews.candidate_list', id, ['listId'])
  await lockSubject(tx, id)
  const [list] = await tx.rows<StandingList>(`${LIST} where id = $1`, [id])
  if (!list) throw new DomainError('NOT_FOUND', { path: ['listId'] })
  return list
}

/** The list of a round, null before the first compilation. The caller holds the round's lock. */
export async function findListOfRound(tx: Tx, roundId: string): Promise<StandingList | null> {
  const [list] = await tx.rows<{ id: string }>('select id from reviews.candidate_list where round_id = $1', [
    roundId,
  ])
  return list ? loadCandidateList(tx, list.id) : null
}

export type ListedCase = {
  applicationId: string
  parkId: string
  parkName: string
  provinceCode: string
  position: number | null
}

/** Everything that the present edition considered: the candidates by position, then those left out. */
export const readEntries = (tx: Tx, { id, edition }: StandingList) =>
  tx.rows<ListedCase>(
    `select application_id as "applicationId", park_id as "parkId", park_name as "parkName",
            province_code as "provinceCode", position
       from reviews.candidate_entry where list_id = $1 and edition = $2 order by position nulls last, application_id`,
    [id, edition],
  )

export type LastWord = { agency: Ministry; agrees: boolean; number: number }

/** The last word of each ministry on the present edition. */
export const readConcurrences = (tx: Tx, { id, edition }: StandingList) =>
  tx.rows<LastWord>(
    `select distinct on (agency) agency, concurs as agrees, number from reviews.concurrence
      where list_id = $1 and edition = $2 order by agency, number desc`,
    [id, edition],
  )
