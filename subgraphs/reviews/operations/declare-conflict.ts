import type { Session } from '@ndseb/db/session.ts'
import { cleanText } from '@ndseb/shared/scalars.ts'
import type { DeclareConflictInput } from '../generated/graphql.ts'
import { assignmentCourse, loadOwnAssignment } from './load-assignment.ts'
import { takeStep } from './take-step.ts'

/** The expert declares a conflict: the assignment is closed, and the application stays hidden from him (N80, N82). */
export const declareConflict = (session: Session, input: DeclareConflictInput) =>
  session.act('declareConflict', input, async (tx) => {
    const explanation = cleanText(input.explanation, {
      max: 1000,
      path: ['explanation'],
      clause: 'N82',
      multiline: true,
      required: true,
    })
    const assignment = await loadOwnAssignment(tx, input.assignmentId)
    const status = await takeStep(tx, assignmentCourse, assignment, 'declareConflict', {
      reason: explanation,
    })
    await tx.rows(
      `update reviews.expert_assignment set status = $2, explanation = $3, declared_at = $4, version = version + 1
        where id = $1`,
      [assignment.id, status, explanation, tx.now],
    )
    return { assignmentId: assignment.id }
  })
