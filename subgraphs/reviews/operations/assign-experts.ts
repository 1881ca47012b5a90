import { takeApplicationStep } from '@ndseb/db/applications/treaty.ts'
import { AssignmentOverride, ExpertAssignment } from '@ndseb/db/reviews/experts.ts'
import type { Session, Tx } from '@ndseb/db/session.ts'
import { DomainError } from '@ndseb/shared/errors.ts'
import { CLOSED_ASSIGNMENTS } from '@ndseb/shared/lifecycles/expert-assignment.ts'
import { type JudgedOverride, judgeOverrides, readOverrides } from '../domain/overrides.ts'
import { checkAllFound, checkEnough, MOST_ASSIGNED, readExpertIds } from '../domain/panel.ts'
import type { AssignExpertsInput } from '../generated/graphql.ts'
import { readConflicts } from '../queries/conflicts.ts'
import { assignmentCourse } from './load-assignment.ts'
import { type Case, checkVersion, loadCase } from './load-case.ts'
import { recordStep } from './take-step.ts'

/**
 * MOFCOM assigns experts to an application; the first ones bring it under expert review (N52, N80). Whoever has a
 * conflict stands aside, unless MOFCOM overrides it with a reason, which stays on record (N82).
 */
export const assignExperts = (session: Session, input: AssignExpertsInput) =>
  session.act('assignExperts', input, async (tx) => {
    const expertIds = readExpertIds(input.expertIds, MOST_ASSIGNED)
    const overrides = readOverrides(input.overrides ?? [])
    const application = await loadCase(tx, input.applicationId)
    await checkRound(tx, application.roundId)
    await bringUnderReview(tx, application, input.expectedVersion)
    const experts = await membersAmong(tx, application.roundId, expertIds)
    checkAllFound(expertIds, experts, 'EXPERT_NOT_ON_PANEL')
    const conflicts = await readConflicts(tx.rows, {
      ...{ applicationIds: [application.id], personIds: expertIds, at: tx.now },
    })
    const overridden = judgeOverrides(expertIds, conflicts, overrides)
    const open = await tx.rows(
      `select 1 from reviews.expert_assignment where application_id = $1 and status <> all($2)`,
      [application.id, CLOSED_ASSIGNMENTS],
    )
    checkEnough(open.length + expertIds.length, ['expertIds'])
    await assign(tx, application, expertIds, overridden)
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
  tx.rows<{ personId: string }>(
    'select person_id as "personId" from reviews.panel_member where round_id = $1 and person_id = any($2)',
    [roundId, personIds],
  )

async function assign(
  tx: Tx,
  application: Case,
  personIds: readonly string[],
  overridden: readonly JudgedOverride[],
): Promise<void> {
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
  for (const { id, personId } of assignments) {
    const override = overridden.find((one) => one.personId === personId)
    if (override) recordOverride(tx, id, override)
    await recordStep(tx, {
      ...{ subject: assignmentCourse.subject, id, from: null, to: 'ASSIGNED' },
      ...{ step: override ? 'assignDespiteConflict' : 'assign', reason: override?.reason },
    })
  }
  await tx.em.flush()
}

function recordOverride(tx: Tx, assignmentId: string, { reason, conflicts }: JudgedOverride): void {
  tx.em.create(AssignmentOverride, {
    ...{ assignmentId, reason },
    conflicts: conflicts.map(({ ground, basis, matched }) => ({ ground, basis, matched })),
    ...{ decidedAt: tx.now, decidedById: tx.viewer.id, decidedByName: tx.viewer.name },
  })
}
