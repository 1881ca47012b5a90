import { takeApplicationStep } from '@ndseb/db/applications/treaty.ts'
import type { Session, Tx } from '@ndseb/db/session.ts'
import { DomainError } from '@ndseb/shared/errors.ts'
import { agencyNames } from '../domain/agency-names.ts'
import { checkPartiesConcur } from '../domain/concurring-parties.ts'
import { missingMinistries } from '../domain/missing-ministries.ts'
import type { AdoptCandidateListInput } from '../generated/graphql.ts'
import {
  listCourse,
  loadCandidateList,
  readConcurrences,
  readEntries,
  type StandingList,
} from './load-candidate-list.ts'
import { loadParties } from './load-concurring-party.ts'
import { readCasesOfRound } from './load-round.ts'
import { takeStep } from './take-step.ts'

/** MOFCOM adopts the list once all three ministries concur, and whoever else was named: candidates are shortlisted, the others left out (N53). */
export const adoptCandidateList = (session: Session, input: AdoptCandidateListInput) =>
  session.act('adoptCandidateList', input, async (tx) => {
    const list = await loadCandidateList(tx, input.listId)
    const status = await takeStep(tx, listCourse, list, 'adopt', { expectedVersion: input.expectedVersion })
    const missing = missingMinistries(await readConcurrences(tx, list))
    if (missing.length > 0)
      throw new DomainError('CONCURRENCES_MISSING', {
        ...{ path: ['listId'], clause: 'N53' },
        values: { missing: agencyNames(missing) },
      })
    checkPartiesConcur(await loadParties(tx, list.roundId), ['listId'])
    await decideCases(tx, list)
    await tx.rows(
      'update reviews.candidate_list set status = $2, adopted_at = $3, version = version + 1 where id = $1',
      [list.id, status, tx.now],
    )
    return { listId: list.id }
  })

async function decideCases(tx: Tx, list: StandingList): Promise<void> {
  const entries = await readEntries(tx, list)
  const studied = await readCasesOfRound(tx, list.roundId, ['JOINT_STUDY'])
  // A park may withdraw until the notice: the ministries concurred with a list that still had it.
  const gone = entries.find(
    ({ applicationId, position }) => position !== null && !studied.some(({ id }) => id === applicationId),
  )
  if (gone)
    throw new DomainError('LIST_OUTDATED', {
      ...{ path: ['listId'], clause: 'N53' },
      values: { park: gone.parkName },
    })
  // Why the order departs from the experts' stays on the list: park and province read the case's history (N81).
  const document = `候选名单第${list.edition}稿`
  for (const { id } of studied) {
    const entry = entries.find(({ applicationId }) => applicationId === id)
    await takeApplicationStep(tx, {
      ...{ id, step: entry?.position == null ? 'leaveOut' : 'shortlist' },
      document,
    })
  }
}
