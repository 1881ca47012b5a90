import { readCalendar } from '@ndseb/db/platform/read-calendar.ts'
import type { Session, Tx } from '@ndseb/db/session.ts'
import { DomainError } from '@ndseb/shared/errors.ts'
import { civilDateOf } from '@ndseb/shared/rules/beijing.ts'
import { agencyNames } from '../domain/agency-names.ts'
import { appealUntil } from '../domain/appeal.ts'
import { checkPartiesConcur } from '../domain/concurring-parties.ts'
import { missingMinistries } from '../domain/missing-ministries.ts'
import type { IssueDesignationInput } from '../generated/graphql.ts'
import { concludeReReviews } from './conclude-re-reviews.ts'
import { designateParks } from './designate-parks.ts'
import { loadParties } from './load-concurring-party.ts'
import {
  designationCourse,
  loadDesignation,
  readSignatures,
  type StandingDesignation,
} from './load-designation.ts'
import { readRound } from './load-round.ts'
import { checkWarning, optionsIn } from './options.ts'
import { reinstateBases } from './reinstate-bases.ts'
import { takeStep } from './take-step.ts'

/** MOFCOM issues the document that all three have signed; what it says takes effect from its date (N62, N65). */
export const issueDesignation = (session: Session, input: IssueDesignationInput) =>
  session.act('issueDesignation', input, async (tx) => {
    const designation = await loadDesignation(tx, input.designationId)
    const status = await takeStep(tx, designationCourse, designation, 'issue', {
      ...{ expectedVersion: input.expectedVersion, document: designation.documentNumber },
    })
    await checkIssuable(tx, designation)
    const departments = await readConcurringDepartments(tx, designation)
    await tx.rows(
      `update reviews.designation set status = $2, issued_at = $3, appeal_until = $4, concurring_departments = $5,
              version = version + 1
        where id = $1`,
      [designation.id, status, tx.now, await readAppealUntil(tx, designation), departments],
    )
    const { kind } = designation
    if (kind === 'DESIGNATION') await designateParks(tx, designation)
    else if (kind === 'REINSTATEMENT') await reinstateBases(tx, designation)
    else await concludeReReviews(tx, designation, kind)
    return { designationId: designation.id }
  })

/** Until when the bases that it disqualifies may appeal; null where the round has no appeal (N65). */
async function readAppealUntil(tx: Tx, { kind, roundId }: StandingDesignation): Promise<string | null> {
  if (kind !== 'DISQUALIFICATION' || !(await optionsIn(tx, roundId)).includes('APPEAL')) return null
  const today = civilDateOf(tx.now)
  const { appealWorkingDays } = await readRound(tx, roundId)
  return appealUntil(await readCalendar(tx.rows, today), today, appealWorkingDays)
}

/** The departments beyond the three that a document which designates names, all of which must have concurred (N53). */
async function readConcurringDepartments(tx: Tx, { kind, roundId }: StandingDesignation): Promise<string[]> {
  if (kind !== 'DESIGNATION') return []
  const parties = await loadParties(tx, roundId)
  checkPartiesConcur(parties, ['designationId'])
  return parties.map(({ department }) => department)
}

async function checkIssuable(tx: Tx, designation: StandingDesignation): Promise<void> {
  const missing = missingMinistries(await readSignatures(tx, designation))
  if (missing.length > 0)
    throw new DomainError('SIGNATURES_MISSING', {
      ...{ path: ['designationId'], clause: 'N62' },
      values: { missing: agencyNames(missing) },
    })
  if (designation.documentDate > civilDateOf(tx.now))
    throw new DomainError('DOCUMENT_DATED_AHEAD', { path: ['designationId'], clause: 'N62' })
  if (designation.kind === 'WARNING') await checkWarning(tx, designation.roundId, ['designationId'])
}
