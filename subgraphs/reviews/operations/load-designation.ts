import { holdRoundOf } from '@ndseb/db/applications/hold-round.ts'
import { lockSubject } from '@ndseb/db/lock-subject.ts'
import type { Tx } from '@ndseb/db/session.ts'
import { DomainError } from '@ndseb/shared/errors.ts'
import {
  DESIGNATION_LIFECYCLE,
  DESIGNATION_STATUSES,
  type DesignationKind,
  type DesignationStatus,
  type DesignationStep,
} from '@ndseb/shared/lifecycles/designation.ts'
import { parseId } from '@ndseb/shared/scalars.ts'
import type { LastWord } from './load-candidate-list.ts'
import type { Course } from './take-step.ts'

/** The lifecycle of a designation document, for `takeStep`. */
export const designationCourse: Course<DesignationStatus, DesignationStep> = {
  subject: 'DESIGNATION',
  lifecycle: DESIGNATION_LIFECYCLE,
  statuses: DESIGNATION_STATUSES,
}

export type StandingDesignation = {
  id: string
  roundId: string
  kind: DesignationKind
  documentNumber: string
  documentDate: string
  status: DesignationStatus
  edition: number
  version: number
}

const DESIGNATION = `select id, round_id as "roundId", kind, document_number as "documentNumber", document_date::text as "documentDate",
  status, edition, version from reviews.designation`

/** The document as the viewer may see it; other acts on it wait until this one is done. */
export async function loadDesignation(tx: Tx, designationId: string): Promise<StandingDesignation> {
  const id = parseId(designationId, ['designationId'])
  await holdRoundOf(tx, 'reviews.designation', id, ['designationId'])
  await lockSubject(tx, id)
  const [designation] = await tx.rows<StandingDesignation>(`${DESIGNATION} where id = $1`, [id])
  if (!designation) throw new DomainError('NOT_FOUND', { path: ['designationId'] })
  return designation
}

/** The draft of this kind in a round, null where there is none. The caller holds the round's lock. */
export async function findDraftOfRound(
  tx: Tx,
  roundId: string,
  kind: DesignationKind,
): Promise<StandingDesignation | null> {
  const [draft] = await tx.rows<{ id: string }>(
    `select id from reviews.designation where round_id = $1 and kind = $2 and status = 'DRAFTED'`,
    [roundId, kind],
  )
  return draft ? loadDesignation(tx, draft.id) : null
}

/** The last word of each ministry on the present edition. */
export const readSignatures = (tx: Tx, { id, edition }: StandingDesignation) =>
  tx.rows<LastWord>(
    `select distinct on (agency) agency, signs as agrees, number from reviews.designation_signature
      where designation_id = $1 and edition = $2 order by agency, number desc`,
    [id, edition],
  )
