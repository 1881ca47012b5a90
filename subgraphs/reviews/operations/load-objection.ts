import { holdRoundOf } from '@ndseb/db/applications/hold-round.ts'
import { lockSubject } from '@ndseb/db/lock-subject.ts'
import type { Session, Tx } from '@ndseb/db/session.ts'
import { DomainError } from '@ndseb/shared/errors.ts'
import type { ApplicationStatus } from '@ndseb/shared/lifecycles/application.ts'
import {
  OBJECTION_LIFECYCLE,
  OBJECTION_STATUSES,
  type ObjectionStatus,
  type ObjectionStep,
} from '@ndseb/shared/lifecycles/objection.ts'
import { parseId } from '@ndseb/shared/scalars.ts'
import type { ObjectionStepInput } from '../generated/graphql.ts'
import { type Course, takeStep } from './take-step.ts'

const objectionCourse: Course<ObjectionStatus, ObjectionStep> = {
  subject: 'OBJECTION',
  lifecycle: OBJECTION_LIFECYCLE,
  statuses: OBJECTION_STATUSES,
}

export type StandingObjection = {
  id: string
  noticeId: string
  applicationId: string
  status: ObjectionStatus
  version: number
  applicationStatus: ApplicationStatus
}

const OBJECTION = `select o.id, o.notice_id as "noticeId", o.application_id as "applicationId", o.status, o.version,
  a.status as "applicationStatus"
  from reviews.objection o join applications.application a on a.id = o.application_id where o.id = $1`

/** The objection and where its candidate stands; other acts on the notice wait until this one is done. */
async function loadObjection(tx: Tx, objectionId: string): Promise<StandingObjection> {
  const id = parseId(objectionId, ['objectionId'])
  const [found] = await tx.rows<StandingObjection>(OBJECTION, [id])
  if (found) {
    await holdRoundOf(tx, 'reviews.notice', found.noticeId, ['objectionId'])
    await lockSubject(tx, found.noticeId)
  }
  // Read again under the lock: what came before it may have changed.
  const [objection] = await tx.rows<StandingObjection>(OBJECTION, [id])
  if (!objection) throw new DomainError('NOT_FOUND', { path: ['objectionId'] })
  return objection
}

/** One step of an objection, with what it does to its candidate (N61, N71). Reasons close it. */
export const stepObjection = (
  session: Session,
  mutation: string,
  step: ObjectionStep,
  input: ObjectionStepInput,
  reasons: string | null,
  follow: (tx: Tx, objection: StandingObjection) => Promise<void> = async () => {},
) =>
  session.act(mutation, input, async (tx) => {
    const objection = await loadObjection(tx, input.objectionId)
    const status = await takeStep(tx, objectionCourse, objection, step, {
      ...{ expectedVersion: input.expectedVersion, reason: reasons },
    })
    await tx.rows(
      'update reviews.objection set status = $2, reasons = $3, closed_at = $4, version = version + 1 where id = $1',
      [objection.id, status, reasons, reasons && tx.now],
    )
    await follow(tx, objection)
    return { objectionId: objection.id }
  })

/** How the history of the candidate's application names an objection: by its number, which names nobody (N83). */
export const documentOf = ({ id }: StandingObjection): string => `异议 ${id}`
