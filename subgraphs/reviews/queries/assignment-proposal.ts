import type { Session } from '@ndseb/db/session.ts'
import { type AssignmentStatus, CLOSED_ASSIGNMENTS } from '@ndseb/shared/lifecycles/expert-assignment.ts'
import { checkRange } from '@ndseb/shared/scalars.ts'
import { MINIMUM_EXPERTS, MOST_ASSIGNED } from '../domain/panel.ts'
import { proposeAssignment } from '../domain/propose-assignment.ts'
import type { AssignmentProposal } from '../parents.ts'
import { readPanelConflicts } from './conflicts.ts'

type Assigned = { applicationId: string; personId: string; status: AssignmentStatus }

const isOpen = ({ status }: Assigned) => !CLOSED_ASSIGNMENTS.some((closed) => closed === status)

/** Whom MOFCOM might assign to the applications of a round that wait for experts (N52, N82). Writes nothing. */
export async function readAssignmentProposal(
  session: Session,
  roundId: string,
  wanted: number | null | undefined,
): Promise<AssignmentProposal> {
  const perApplication = checkRange(wanted ?? MINIMUM_EXPERTS, {
    ...{ min: MINIMUM_EXPERTS, max: MOST_ASSIGNED, path: ['perApplication'], clause: 'N52' },
  })
  const group = await session.read<{ personId: string; field: string }>(
    `select e.person_id as "personId", e.field from reviews.panel_member m
       join reviews.expert e on e.person_id = m.person_id where m.round_id = $1 order by e.name, e.person_id`,
    [roundId],
  )
  const cases = await session.read<{ id: string }>(
    `select id from applications.application where round_id = $1 and status in ('SUBMITTED', 'EXPERT_REVIEW') order by id`,
    [roundId],
  )
  const assignments = await session.read<Assigned>(
    `select application_id as "applicationId", person_id as "personId", status
       from reviews.expert_assignment where round_id = $1 order by id`,
    [roundId],
  )
  const conflicts = await readPanelConflicts(
    session,
    cases.map(({ id }) => id),
  )
  const applications = cases.map(({ id }) => {
    const own = assignments.filter(({ applicationId }) => applicationId === id)
    const tied = conflicts.filter(({ applicationId }) => applicationId === id)
    const released = own.filter(({ status }) => status === 'RELEASED').map(({ personId }) => personId)
    return {
      ...{ applicationId: id, tied, released },
      assigned: own.filter(isOpen).map(({ personId }) => personId),
      excluded: new Set([...tied.map(({ personId }) => personId), ...released]),
    }
  })
  const loads = group.map(({ personId, field }) => ({
    ...{ personId, field },
    load: assignments.filter((one) => one.personId === personId && isOpen(one)).length,
  }))
  const proposed = proposeAssignment(applications, loads, perApplication)
  return {
    applications: proposed.flatMap((proposal) => {
      const of = applications.find(({ applicationId }) => applicationId === proposal.applicationId)
      if (!of) return []
      const excluded = [...of.excluded]
        .filter((personId) => !of.assigned.includes(personId))
        .map((personId) => ({
          ...{ personId, released: of.released.includes(personId) },
          conflicts: of.tied.filter((one) => one.personId === personId),
        }))
      return { ...proposal, assigned: of.assigned, excluded }
    }),
    loads: loads.map(({ personId, load }) => ({
      ...{ personId, assigned: load },
      proposed: proposed.filter(({ expertIds }) => expertIds.includes(personId)).length,
    })),
  }
}
