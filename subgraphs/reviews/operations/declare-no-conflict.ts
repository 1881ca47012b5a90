import type { Session } from '@ndseb/db/session.ts'
import { cleanText } from '@ndseb/shared/scalars.ts'
import type { DeclareNoConflictInput } from '../generated/graphql.ts'
import { announceReader } from './announce-reader.ts'
import { assignmentCourse, loadOwnAssignment } from './load-assignment.ts'
import { takeStep } from './take-step.ts'

/** The expert declares that there is no conflict; the owners of what he is to read are told to admit him (N80, N82). */
export const declareNoConflict = (session: Session, input: DeclareNoConflictInput) =>
  session.act('declareNoConflict', input, async (tx) => {
    const explanation = cleanText(input.explanation, { max: 1000, path: ['explanation'], multiline: true })
    const assignment = await loadOwnAssignment(tx, input.assignmentId)
    const status = await takeStep(tx, assignmentCourse, assignment, 'declareNoConflict', {
      reason: explanation,
    })
    await tx.rows(
      `update reviews.expert_assignment set status = $2, explanation = $3, declared_at = $4, version = version + 1
        where id = $1`,
      [assignment.id, status, explanation, tx.now],
    )
    await announceReader(tx, assignment, true)
    return { assignmentId: assignment.id }
  })
