import type { Session } from '@ndseb/db/session.ts'
import { cleanText } from '@ndseb/shared/scalars.ts'
import type { ReleaseExpertInput } from '../generated/graphql.ts'
import { announceReader } from './announce-reader.ts'
import { assignmentCourse, loadAssignment } from './load-assignment.ts'
import { takeStep } from './take-step.ts'

/**
 * MOFCOM releases an expert who has not scored, because he does not answer or a conflict has come to light: the review
 * goes on without him, and what he was admitted to is closed to him again (N52, N80, N82).
 */
export const releaseExpert = (session: Session, input: ReleaseExpertInput) =>
  session.act('releaseExpert', input, async (tx) => {
    const reason = cleanText(input.reason, { max: 1000, path: ['reason'], multiline: true, required: true })
    const assignment = await loadAssignment(tx, input.assignmentId)
    const status = await takeStep(tx, assignmentCourse, assignment, 'release', { reason })
    await tx.rows('update reviews.expert_assignment set status = $2, version = version + 1 where id = $1', [
      assignment.id,
      status,
    ])
    await announceReader(tx, assignment, false)
    return { assignmentId: assignment.id }
  })
