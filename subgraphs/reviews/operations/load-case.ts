import { holdRoundOf } from '@ndseb/db/applications/hold-round.ts'
import { lockSubject } from '@ndseb/db/lock-subject.ts'
import type { Tx } from '@ndseb/db/session.ts'
import { DomainError } from '@ndseb/shared/errors.ts'
import type { ApplicationStatus } from '@ndseb/shared/lifecycles/application.ts'
import { parseId } from '@ndseb/shared/scalars.ts'
import type { ParkType } from '@ndseb/shared/vocabulary/park-types.ts'

/** A case of the applications owner, as far as its treaty shows it to this one. */
export type Case = {
  id: string
  roundId: string
  parkId: string
  parkName: string
  provinceCode: string
  status: ApplicationStatus
  version: number
}

/** The application of a round that is not archived, as the viewer may see it; other acts of this owner on it wait until this one is done. */
export async function loadCase(tx: Tx, applicationId: string): Promise<Case> {
  const id = parseId(applicationId, ['applicationId'])
  await holdRoundOf(tx, 'applications.application', id, ['applicationId'])
  await lockSubject(tx, id)
  const [row] = await tx.rows<Case>(
    `select id, round_id as "roundId", park_id as "parkId", park_name as "parkName", province_code as "provinceCode",
            status, version
       from applications.application where id = $1`,
    [id],
  )
  if (!row) throw new DomainError('NOT_FOUND', { path: ['applicationId'] })
  return row
}

/** Refuses where somebody else changed the case after the caller had read it (N77). */
export function checkVersion({ version }: Case, expectedVersion: number | null | undefined): void {
  if (expectedVersion != null && expectedVersion !== version)
    throw new DomainError('CONFLICT', { path: ['expectedVersion'], clause: 'N77' })
}

/** The type of the park of a case: registered once and nobody's to change, so that it is what it was at the start (N18). */
export async function parkTypeOf(tx: Tx, { parkId }: Case): Promise<ParkType> {
  const [park] = await tx.rows<{ type: ParkType }>('select type from applications.park where id = $1', [
    parkId,
  ])
  if (!park) throw new DomainError('NOT_FOUND', { path: ['applicationId'] })
  return park.type
}
