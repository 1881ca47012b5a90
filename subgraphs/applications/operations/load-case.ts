import { LockMode } from '@mikro-orm/core'
import { Application } from '@ndseb/db/applications/application.ts'
import { holdRoundOf } from '@ndseb/db/applications/hold-round.ts'
import { Park } from '@ndseb/db/applications/park.ts'
import { Round } from '@ndseb/db/applications/round.ts'
import type { Tx } from '@ndseb/db/session.ts'
import { DomainError } from '@ndseb/shared/errors.ts'
import { availableSteps } from '@ndseb/shared/lifecycle.ts'
import type { ApplicationStatus } from '@ndseb/shared/lifecycles/application.ts'
import {
  APPLICATION_LIFECYCLE,
  APPLICATION_STATUSES,
  EDITABLE_STATUSES,
} from '@ndseb/shared/lifecycles/application.ts'
import { parseId } from '@ndseb/shared/scalars.ts'
import type { Applicant } from '../domain/form.ts'

/** The round by its id, in whatever state. */
export async function loadRound(tx: Tx, roundId: string) {
  const round = await tx.em.findOne(Round, { id: parseId(roundId, ['roundId']) })
  if (!round) throw new DomainError('NOT_FOUND', { path: ['roundId'] })
  return round
}

export type StandingRound = Awaited<ReturnType<typeof loadRound>>

/** The round that is open for applications, or why there is none by this id. */
export async function loadOpenRound(tx: Tx, roundId: string) {
  const round = await loadRound(tx, roundId)
  if (round.status !== 'OPEN') throw new DomainError('ROUND_NOT_OPEN', { path: ['roundId'], clause: 'N70' })
  return round
}

/** The park by id, where the viewer may see it. */
export async function loadPark(tx: Tx, parkId: string, path: string[]) {
  const park = await tx.em.findOne(Park, { id: parseId(parkId, path) })
  if (!park) throw new DomainError('NOT_FOUND', { path })
  return park
}

/** The id of an application of a round that is not archived, nor becomes so until this act is done (N70). */
export async function holdCase(tx: Tx, applicationId: string): Promise<string> {
  const id = parseId(applicationId, ['applicationId'])
  await holdRoundOf(tx, 'applications.application', id, ['applicationId'])
  return id
}

/** The application for writing: locked, of the version that the caller has read, and in a state that the park may edit. */
export async function loadEditable(tx: Tx, applicationId: string, expectedVersion?: number | null) {
  const id = await holdCase(tx, applicationId)
  const application = await tx.em.findOne(Application, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE })
  if (!application) {
    await refuseToEdit(tx, id)
    throw new DomainError('NOT_FOUND', { path: ['applicationId'] })
  }
  if (expectedVersion != null && expectedVersion !== application.version)
    throw new DomainError('CONFLICT', { path: ['expectedVersion'], clause: 'N77' })
  return application
}

/** A locked read sees only what may be updated: tells a case that is closed for editing from one that does not exist. */
async function refuseToEdit(tx: Tx, id: string) {
  const [row] = await tx.rows<{ status: ApplicationStatus }>(
    'select status from applications.application where id = $1',
    [id],
  )
  if (!row || EDITABLE_STATUSES.some((status) => status === row.status)) return
  throw new DomainError('STEP_NOT_ALLOWED', {
    path: ['applicationId'],
    clause: 'N68',
    availableSteps: availableSteps(APPLICATION_LIFECYCLE, row.status, tx.viewer.role),
    values: { status: APPLICATION_STATUSES[row.status] },
  })
}

/** What decides which questions and clauses an application is asked (N18, N29). */
export async function loadApplicant(tx: Tx, applicationId: string): Promise<Applicant> {
  const [applicant] = await tx.rows<Applicant>(
    `select p.type as "parkType", u.governments from applications.application a
       join applications.park p on p.id = a.park_id join applications.recommending_unit u on u.id = a.unit_id
      where a.id = $1`,
    [applicationId],
  )
  if (!applicant) throw new DomainError('NOT_FOUND', { path: ['applicationId'] })
  return applicant
}
