import { ScoreSheet } from '@ndseb/db/reviews/experts.ts'
import type { Session, Tx } from '@ndseb/db/session.ts'
import { DomainError } from '@ndseb/shared/errors.ts'
import { cleanText } from '@ndseb/shared/scalars.ts'
import { type Criterion, readScores, weightedTotal } from '../domain/scores.ts'
import type { SubmitScoresInput } from '../generated/graphql.ts'
import { type Assignment, assignmentCourse, loadOwnAssignment } from './load-assignment.ts'
import { takeStep } from './take-step.ts'

/** The expert submits points for every criterion of the rubric, once and for good (N52, N80). */
export const submitScores = (session: Session, input: SubmitScoresInput) =>
  session.act('submitScores', input, async (tx) => {
    const opinion = cleanText(input.opinion, {
      max: 4000,
      path: ['opinion'],
      multiline: true,
      required: true,
    })
    const assignment = await loadOwnAssignment(tx, input.assignmentId)
    if (assignment.status === 'SUBMITTED')
      throw new DomainError('SCORES_ARE_FINAL', { path: ['assignmentId'], clause: 'N80' })
    const status = await takeStep(tx, assignmentCourse, assignment, 'submitScores')
    const rubric = await rubricOf(tx, assignment)
    const scores = readScores(rubric, input.scores)
    tx.em.create(ScoreSheet, {
      id: assignment.id,
      applicationId: assignment.applicationId,
      personId: tx.viewer.id,
      expertName: assignment.expertName,
      scores,
      weightedTotal: weightedTotal(rubric, scores),
      opinion,
      submittedAt: tx.now,
    })
    await tx.em.flush()
    await tx.rows('update reviews.expert_assignment set status = $2, version = version + 1 where id = $1', [
      assignment.id,
      status,
    ])
    return { assignmentId: assignment.id }
  })

/** The rubric of the round, while round and application are under expert review. */
async function rubricOf(tx: Tx, { applicationId, roundId }: Assignment): Promise<Criterion[]> {
  // An expert who has only just declared may score before the event that admits him to the application is handled.
  const [row] = await tx.rows<{ rubric: Criterion[] }>(
    `select r.rubric from applications.round r left join applications.application a on a.id = $2
      where r.id = $1 and r.status = 'EXPERT_REVIEW' and coalesce(a.status, 'EXPERT_REVIEW') = 'EXPERT_REVIEW'`,
    [roundId, applicationId],
  )
  if (!row) throw new DomainError('NOT_UNDER_EXPERT_REVIEW', { path: ['assignmentId'], clause: 'N52' })
  return row.rubric
}
