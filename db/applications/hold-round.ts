import { DomainError } from '@ndseb/shared/errors.ts'
import type { Clause } from '@ndseb/shared/vocabulary/clauses.ts'
import { holdSubject, lockSubject } from '../lock-subject.ts'
import type { Tx } from '../session.ts'

const subjectOf = (roundId: string) => `acts:${roundId}`

/** For whoever archives a round, before any other lock: waits for the acts in it, and they for him (N70, N77). */
export const lockActsIn = (tx: Tx, roundId: string) => lockSubject(tx, subjectOf(roundId))

/**
 * For every act in a round, before any other lock: refused where the round is archived, which it does not become until this
 * act is done (N70, N77). Whoever may not see the round is told so by what comes next.
 */
export async function holdRound(
  tx: Tx,
  roundId: string,
  path: readonly string[],
  clause: Clause = 'N70',
): Promise<void> {
  await holdSubject(tx, subjectOf(roundId))
  const archived = await tx.rows(`select 1 from applications.round where id = $1 and status = 'ARCHIVED'`, [
    roundId,
  ])
  if (archived.length > 0) throw new DomainError('ROUND_ARCHIVED', { path, clause })
}

/** What hangs on one round, with its column that says on which. */
export type OfRound =
  | 'applications.application'
  | 'reviews.joint_letter'
  | 'reviews.expert_assignment'
  | 'reviews.waiver'
  | 'reviews.candidate_list'
  | 'reviews.notice'
  | 'reviews.designation'
  | 'reviews.re_review'
  | 'reviews.appeal'

/** Holds the round of a case or document, as `holdRound`; one that is not there for the viewer is told of by whoever loads it. */
export async function holdRoundOf(
  tx: Tx,
  table: OfRound,
  id: string,
  path: readonly string[],
): Promise<void> {
  const [row] = await tx.rows<{ roundId: string }>(
    `select round_id as "roundId" from ${table} where id = $1`,
    [id],
  )
  if (row) await holdRound(tx, row.roundId, path)
}
