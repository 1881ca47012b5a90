import type { Session, Tx } from '@ndseb/db/session.ts'
import { DomainError } from '@ndseb/shared/errors.ts'
import { civilDateOf } from '@ndseb/shared/rules/beijing.ts'
import { agencyNames } from '../domain/agency-names.ts'
import { missingMinistries } from '../domain/missing-ministries.ts'
import type { IssueDesignationInput } from '../generated/graphql.ts'
import { concludeReReviews } from './conclude-re-reviews.ts'
import { designateParks } from './designate-parks.ts'
import {
  designationCourse,
  loadDesignation,
  readSignatures,
  type StandingDesignation,
} from './load-designation.ts'
import { takeStep } from './take-step.ts'

/** MOFCOM issues the document that all three have signed; what it says takes effect from its date (N62, N65). */
export const issueDesignation = (session: Session, input: IssueDesignationInput) =>
  session.act('issueDesignation', input, async (tx) => {
    const designation = await loadDesignation(tx, input.designationId)
    const status = await takeStep(tx, designationCourse, designation, 'issue', {
      ...{ expectedVersion: input.expectedVersion, document: designation.documentNumber },
    })
    await checkIssuable(tx, designation)
    await tx.rows(
      'update reviews.designation set status = $2, issued_at = $3, version = version + 1 where id = $1',
      [designation.id, status, tx.now],
    )
    const { kind } = designation
    if (kind === 'DESIGNATION') await designateParks(tx, designation)
    else await concludeReReviews(tx, designation, kind)
    return { designationId: designation.id }
  })

async function checkIssuable(tx: Tx, designation: StandingDesignation): Promise<void> {
  const missing = missingMinistries(await readSignatures(tx, designation))
  if (missing.length > 0)
    throw new DomainError('SIGNATURES_MISSING', {
      ...{ path: ['designationId'], clause: 'N62' },
      values: { missing: agencyNames(missing) },
    })
  if (designation.documentDate > civilDateOf(tx.now))
    throw new DomainError('DOCUMENT_DATED_AHEAD', { path: ['designationId'], clause: 'N62' })
}
