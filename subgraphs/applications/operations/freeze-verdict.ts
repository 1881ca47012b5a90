import type { Tx } from '@ndseb/db/session.ts'
import { DomainError } from '@ndseb/shared/errors.ts'
import { type DeclaredCase, judgeDeclared } from '../domain/eligibility.ts'

/** Judges the filing that was just made by what it froze, and keeps the verdict beside it (N36). */
export async function freezeVerdict(tx: Tx, applicationId: string): Promise<void> {
  const [filing] = await tx.rows<{ inputs: DeclaredCase }>(
    `select f.inputs from applications.filing f
       join applications.application a on a.id = f.application_id and a.filed_at = f.filed_at where a.id = $1`,
    [applicationId],
  )
  if (!filing) throw new DomainError('NOT_FOUND', { path: ['applicationId'] })
  await tx.rows(
    `insert into applications.filing_verdict (application_id, filed_at, verdict)
     select a.id, a.filed_at, $2::jsonb from applications.application a where a.id = $1`,
    [applicationId, JSON.stringify(judgeDeclared(filing.inputs))],
  )
}
