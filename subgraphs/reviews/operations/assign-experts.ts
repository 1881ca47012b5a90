import { takeApplicationStep } from '@ndseb/db/applications/treaty.ts'
import { ExpertAssignment } from '@ndseb/db/reviews/experts.ts'
import type { Session, Tx } from '@ndseb/db/session.ts'
import { DomainError } from '@ndseb/shared/errors.ts'
import { CLOSED_ASSIGNMENTS } from '@ndseb/shared/lifecycles/expert-assignment.ts'
import {
  checkAllFound,
  checkEnough,
  checkNoConflict,
  type PoolExpert,
  readExpertIds,
} from '../domain/panel.ts'
import type { AssignExpertsInput } from '../generated/graphql.ts'
import { assignmentCourse } from './load-assignment.ts'
import { type Case, checkVersion, loadCase } from './load-case.ts'
import { recordStep } from './take-step.ts'

/** MOFCOM assigns experts to an application; the first ones bring it under expert review (N52, N80, N82). */
export const assignExperts = (session: Session, input: AssignExpertsInput) =>
  session.act('assignExperts', input, async (tx) => {
    const expertIds = readExpertIds(input.expertIds, 20)
    const application = await loadCase(tx, input.applicationId)
    await checkRound(tx, application.roundId)
    await bringUnderReview(tx, application, input.expectedVersion)
    const experts = await membersAmong(tx, application.roundId, expertIds)
    checkAllFound(expertIds, experts, 'EXPERT_NOT_ON_PANEL')
    checkNoConflict(experts, application.provinceCode)
    const open = await tx.rows(
      `select 1 from reviews.expert_assignment where application_id = $1 and status <> all($2)`,
      [application.id, CLOSED_ASSIGNMENTS],
    )
    checkEnough(open.length + expertIds.length, ['expertIds'])
    await assign(tx, application, expertIds)
    return { applicationId: application.id }
  })

async function checkRound(tx: Tx, roundId: string): Promise<void> {
  const rows = await tx.rows(`select 1 from applications.round where id = $1 and status = 'EXPERT_REVIEW'`, [
    roundId,
  ])
  if (rows.length === 0)
    throw new DomainError('NOT_UNDER_EXPERT_REVIEW', { path: ['applicationId'], clause: 'N52' })
}

async function bringUnderReview(tx: Tx, application: Case, expectedVersion: number | null | undefined) {
  if (application.status === 'EXPERT_REVIEW') return checkVersion(application, expectedVersion)
  await takeApplicationStep(tx, { id: application.id, step: 'startExpertReview', expectedVersion })
}

const membersAmong = (tx: Tx, roundId: string, personIds: readonly string[]) =>
  tx.rows<PoolExpert>(
    `select e.person_id as "personId", e.name, e.province_code as "provinceCode"
       from reviews.panel_member m join reviews.expert e on e.person_id = m.person_id
      where m.round_id = $1 and m.person_id = any($2)`,
    [roundId, personIds],
  )

async function assign(tx: Tx, application: Case, personIds: readonly string[]): Promise<void> {
  const { id: applicationId, roundId, parkId, parkName, provinceCode } = application
  const assignments = personIds.map((personId) =>
    tx.em.create(ExpertAssignment, {
      applicationId,
      roundId,
      parkId,
      parkName,
      provinceCode,
      personId,
      assignedAt: tx.now,
    }),
  )
  await tx.em.flush()
  const { subject } = assignmentCourse
  for (const { id } of assignments)
    await recordStep(tx, { subject, id, step: 'assign', from: null, to: 'ASSIGNED' })
}
