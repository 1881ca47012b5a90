import { takeApplicationStep, takeRoundStep } from '@ndseb/db/applications/treaty.ts'
import { announce } from '@ndseb/db/events.ts'
import { Base } from '@ndseb/db/reviews/base.ts'
import type { Session, Tx } from '@ndseb/db/session.ts'
import { DomainError } from '@ndseb/shared/errors.ts'
import type { BaseDesignated } from '@ndseb/shared/events/base-designated.ts'
import { addYears, civilDateOf } from '@ndseb/shared/rules/beijing.ts'
import { agencyNames } from '../domain/agency-names.ts'
import { missingMinistries } from '../domain/missing-ministries.ts'
import { REVIEW_EVERY_YEARS } from '../domain/review-cycle.ts'
import type { IssueDesignationInput } from '../generated/graphql.ts'
import {
  designationCourse,
  loadDesignation,
  readSignatures,
  type StandingDesignation,
} from './load-designation.ts'
import { readCasesOfRound, readRound } from './load-round.ts'
import { recordStep, takeStep } from './take-step.ts'

type Park = { applicationId: string; parkId: string; parkName: string; provinceCode: string }

/** MOFCOM issues the document that all three have signed: its parks are bases from its date, the round is decided (N62). */
export const issueDesignation = (session: Session, input: IssueDesignationInput) =>
  session.act('issueDesignation', input, async (tx) => {
    const designation = await loadDesignation(tx, input.designationId)
    const document = designation.documentNumber
    const status = await takeStep(tx, designationCourse, designation, 'issue', {
      ...{ expectedVersion: input.expectedVersion, document },
    })
    await checkIssuable(tx, designation)
    await tx.rows(
      'update reviews.designation set status = $2, issued_at = $3, version = version + 1 where id = $1',
      [designation.id, status, tx.now],
    )
    for (const park of await readClearedParks(tx, designation)) await designate(tx, designation, park)
    const round = await readRound(tx, designation.roundId)
    // A candidate that an objection had held may follow in a document of its own, when the round is decided already (N61).
    if (round.status !== 'DECIDED') await takeRoundStep(tx, { id: round.id, step: 'decide', document })
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

async function readClearedParks(tx: Tx, { id, edition, roundId }: StandingDesignation): Promise<Park[]> {
  const parks = await tx.rows<Park>(
    `select application_id as "applicationId", park_id as "parkId", park_name as "parkName", province_code as "provinceCode"
       from reviews.designated_park where designation_id = $1 and edition = $2 order by position`,
    [id, edition],
  )
  const cleared = await readCasesOfRound(tx, roundId, ['CLEARED'])
  const gone = parks.find(({ applicationId }) => !cleared.some((one) => one.id === applicationId))
  if (gone)
    throw new DomainError('NOT_CLEARED_ANY_MORE', {
      ...{ path: ['designationId'], clause: 'N62' },
      values: { park: gone.parkName },
    })
  return parks
}

async function designate(
  tx: Tx,
  { id: designationId, documentDate, documentNumber: document }: StandingDesignation,
  { applicationId, parkId, parkName, provinceCode }: Park,
): Promise<void> {
  await takeApplicationStep(tx, { id: applicationId, step: 'designate', document })
  const base = tx.em.create(Base, {
    ...{ designationId, applicationId, parkId, name: parkName, provinceCode },
    designatedOn: documentDate,
    nextReviewDue: addYears(documentDate, REVIEW_EVERY_YEARS),
  })
  await tx.em.flush()
  await recordStep(tx, {
    ...{ subject: 'BASE', id: base.id, step: 'designate', from: null, to: 'ACTIVE', document },
  })
  const event: BaseDesignated = { baseId: base.id, parkId, provinceCode, effectiveOn: documentDate }
  await announce(tx, 'statistics:open-monitoring', event)
}
