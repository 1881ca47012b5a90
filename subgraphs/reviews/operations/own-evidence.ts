import type { Tx } from '@ndseb/db/session.ts'
import { DomainError } from '@ndseb/shared/errors.ts'

/** Refuses evidence that is not this application's own; the first that is not is named by its place. */
export async function checkOwnEvidence(tx: Tx, applicationId: string, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  const known = await tx.rows<{ id: string }>(
    'select id from applications.evidence where application_id = $1 and id = any($2)',
    [applicationId, ids],
  )
  const own = new Set(known.map(({ id }) => id))
  const strange = ids.findIndex((id) => !own.has(id))
  if (strange >= 0) throw new DomainError('NOT_FOUND', { path: ['evidenceIds', String(strange)] })
}
