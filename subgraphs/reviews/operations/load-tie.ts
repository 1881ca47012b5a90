import { lockSubject } from '@ndseb/db/lock-subject.ts'
import type { Tx } from '@ndseb/db/session.ts'
import { DomainError } from '@ndseb/shared/errors.ts'
import {
  TIE_LIFECYCLE,
  TIE_STATUSES,
  type TieStatus,
  type TieStep,
} from '@ndseb/shared/lifecycles/expert-tie.ts'
import { parseId } from '@ndseb/shared/scalars.ts'
import type { Course, Standing } from './take-step.ts'

/** The lifecycle of a standing tie, for `takeStep`. */
export const tieCourse: Course<TieStatus, TieStep> = {
  subject: 'EXPERT_TIE',
  lifecycle: TIE_LIFECYCLE,
  statuses: TIE_STATUSES,
}

/** The viewer's own tie, under its lock; another's answers as one that does not exist. */
export async function loadOwnTie(tx: Tx, tieId: string): Promise<Standing<TieStatus>> {
  const id = parseId(tieId, ['tieId'])
  await lockSubject(tx, id)
  const [tie] = await tx.rows<Standing<TieStatus>>(
    'select id, status, version from reviews.expert_tie where id = $1 and person_id = $2',
    [id, tx.viewer.id],
  )
  if (!tie) throw new DomainError('NOT_FOUND', { path: ['tieId'] })
  return tie
}
