import { CandidateEntry, CandidateList } from '@ndseb/db/reviews/candidate-list.ts'
import type { Session, Tx } from '@ndseb/db/session.ts'
import { DomainError } from '@ndseb/shared/errors.ts'
import { readCandidates, readReasons } from '../domain/compilation.ts'
import { unexplainedDepartures } from '../domain/departures.ts'
import type { CompileCandidateListInput } from '../generated/graphql.ts'
import { readExpertRanks } from '../queries/expert-order.ts'
import { findListOfRound, listCourse } from './load-candidate-list.ts'
import type { Case } from './load-case.ts'
import { loadRound, readCasesOfRound } from './load-round.ts'
import { recordStep, takeStep } from './take-step.ts'

/**
 * MOFCOM compiles the candidate list of a round from everything under joint study (N53); a list without candidates leaves all
 * of it out. Compiled again, it is a new edition: the concurrences given were with another one and count no more.
 */
export const compileCandidateList = (session: Session, input: CompileCandidateListInput) =>
  session.act('compileCandidateList', input, async (tx) => {
    const listed = readCandidates(input.items)
    const reasons = readReasons(input.departures ?? [])
    const round = await loadRound(tx, input.roundId)
    if (round.status !== 'JOINT_STUDY')
      throw new DomainError('ROUND_NOT_IN_STUDY', { path: ['roundId'], clause: 'N70' })
    const studied = await readCasesOfRound(tx, round.id, ['JOINT_STUDY'])
    // With nobody left to choose from, nobody is asked to concur: MOFCOM decides the round (N70).
    if (studied.length === 0) throw new DomainError('NOTHING_TO_STUDY', { path: ['roundId'], clause: 'N53' })
    checkStudied(studied, listed, 'items')
    checkStudied(studied, [...reasons.keys()], 'departures')
    const ranks = await readExpertRanks(
      tx,
      studied.map(({ id }) => id),
    )
    checkOrder(studied, listed, ranks, new Set(reasons.keys()))
    const { id, edition } = await nextEdition(tx, round.id, input.expectedVersion)
    for (const application of studied) {
      const index = listed.indexOf(application.id)
      tx.em.create(CandidateEntry, {
        ...{ listId: id, edition, applicationId: application.id },
        ...{ parkId: application.parkId, parkName: application.parkName },
        provinceCode: application.provinceCode,
        position: index < 0 ? null : index + 1,
        expertRank: ranks.get(application.id) ?? null,
        departureReason: reasons.get(application.id) ?? null,
      })
    }
    await tx.em.flush()
    return { listId: id }
  })

function checkStudied(studied: readonly Case[], ids: readonly string[], field: string): void {
  const known = new Set(studied.map(({ id }) => id))
  const wrong = ids.findIndex((id) => !known.has(id))
  if (wrong >= 0) throw new DomainError('NOT_IN_STUDY', { path: [field, String(wrong)], clause: 'N53' })
}

/** Refuses the first departure from the experts' order that has no reason, naming both parks (N53). */
function checkOrder(
  studied: readonly Case[],
  listed: readonly string[],
  ranks: ReadonlyMap<string, number>,
  explained: ReadonlySet<string>,
): void {
  const leftOut = studied.map(({ id }) => id).filter((id) => !listed.includes(id))
  const [departure] = unexplainedDepartures({ listed, leftOut, ranks, explained })
  if (!departure) return
  const nameOf = (id: string) => studied.find((application) => application.id === id)?.parkName ?? id
  throw new DomainError('DEPARTURE_WITHOUT_REASON', {
    ...{ path: ['departures'], clause: 'N53' },
    values: { above: nameOf(departure.above), below: nameOf(departure.below) },
  })
}

async function nextEdition(tx: Tx, roundId: string, expectedVersion: number | null | undefined) {
  const standing = await findListOfRound(tx, roundId)
  if (standing) {
    const { id, edition } = standing
    await takeStep(tx, listCourse, standing, 'recompile', { expectedVersion })
    await tx.rows(
      'update reviews.candidate_list set edition = edition + 1, compiled_at = $2, version = version + 1 where id = $1',
      [id, tx.now],
    )
    return { id, edition: edition + 1 }
  }
  if (expectedVersion) throw new DomainError('CONFLICT', { path: ['expectedVersion'], clause: 'N77' })
  const list = tx.em.create(CandidateList, { roundId, compiledAt: tx.now })
  await tx.em.flush()
  await recordStep(tx, {
    subject: 'CANDIDATE_LIST',
    id: list.id,
    step: 'compile',
    from: null,
    to: 'COMPILED',
  })
  return { id: list.id, edition: 1 }
}
