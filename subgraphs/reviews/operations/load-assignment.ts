import { holdRoundOf } from '@ndseb/db/applications/hold-round.ts'
import { lockSubject } from '@ndseb/db/lock-subject.ts'
import type { Tx } from '@ndseb/db/session.ts'
import { DomainError } from '@ndseb/shared/errors.ts'
import {
  ASSIGNMENT_LIFECYCLE,
  ASSIGNMENT_STATUSES,
  type AssignmentStatus,
  type AssignmentStep,
} from '@ndseb/shared/lifecycles/expert-assignment.ts'
import { parseId } from '@ndseb/shared/scalars.ts'
import type { Course } from './take-step.ts'

/** The lifecycle of an assignment, for `takeStep`. */
export const assignmentCourse: Course<AssignmentStatus, AssignmentStep> = {
  subject: 'EXPERT_ASSIGNMENT',
  lifecycle: ASSIGNMENT_LIFECYCLE,
  statuses: ASSIGNMENT_STATUSES,
}

export type Assignment = {
  id: string
  applicationId: string
  roundId: string
  parkId: string
  personId: string
  status: AssignmentStatus
  version: number
  expertName: string
}

const ASSIGNMENT = `select s.id, s.application_id as "applicationId", s.round_id as "roundId", s.park_id as "parkId",
  s.person_id as "personId", s.status, s.version, e.name as "expertName"
  from reviews.expert_assignment s join reviews.expert e on e.person_id = s.person_id
  where s.id = $1`

/** The assignment in a round that is not archived; other acts of this owner on its application wait until this one is done. */
export async function loadAssignment(tx: Tx, assignmentId: string): Promise<Assignment> {
  const id = parseId(assignmentId, ['assignmentId'])
  await holdRoundOf(tx, 'reviews.expert_assignment', id, ['assignmentId'])
  const [found] = await tx.rows<Assignment>(ASSIGNMENT, [id])
  if (found) await lockSubject(tx, found.applicationId)
  // Read again under the lock: what came before it may have changed.
  const [assignment] = await tx.rows<Assignment>(ASSIGNMENT, [id])
  if (!assignment) throw new DomainError('NOT_FOUND', { path: ['assignmentId'] })
  return assignment
}

/** The viewer's own assignment, as `loadAssignment`; somebody else's answers as one that does not exist. */
export async function loadOwnAssignment(tx: Tx, assignmentId: string): Promise<Assignment> {
  const assignment = await loadAssignment(tx, assignmentId)
  if (assignment.personId !== tx.viewer.id) throw new DomainError('NOT_FOUND', { path: ['assignmentId'] })
  return assignment
}
