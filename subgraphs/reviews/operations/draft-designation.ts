import { DesignatedPark, Designation } from '@ndseb/db/reviews/designation.ts'
import type { Session, Tx } from '@ndseb/db/session.ts'
import { DomainError } from '@ndseb/shared/errors.ts'
import { normaliseDocumentNumber } from '@ndseb/shared/rules/document-number.ts'
import { cleanText } from '@ndseb/shared/scalars.ts'
import { readApplicationIds } from '../domain/application-ids.ts'
import type { DraftDesignationInput } from '../generated/graphql.ts'
import type { Case } from './load-case.ts'
import { designationCourse, findDraftOfRound } from './load-designation.ts'
import { loadRound, readCasesOfRound } from './load-round.ts'
import { recordStep, takeStep } from './take-step.ts'

type Document = {
  readonly documentNumber: string
  readonly documentNumberKey: string
  readonly documentDate: string
  readonly title: string
}

/**
 * MOFCOM drafts the document for cleared applications (N62). Drafted again before it is issued, it is a new edition, and
 * the signatures under the former one count no more.
 */
export const draftDesignation = (session: Session, input: DraftDesignationInput) =>
  session.act('draftDesignation', input, async (tx) => {
    const applicationIds = readApplicationIds(input.applicationIds, {
      ...{ most: 100, clause: 'N62', none: 'DESIGNATION_EMPTY' },
    })
    const documentNumber = cleanText(input.documentNumber, {
      ...{ max: 60, path: ['documentNumber'], required: true },
    })
    const document = {
      documentNumber,
      documentNumberKey: normaliseDocumentNumber(documentNumber),
      documentDate: input.documentDate,
      title: cleanText(input.title, { max: 200, path: ['title'], required: true }),
    }
    const round = await loadRound(tx, input.roundId)
    const cleared = await readCleared(tx, round.id, applicationIds)
    await checkDate(tx, input.documentDate, applicationIds)
    const { id, edition } = await nextEdition(tx, round.id, document, input.expectedVersion)
    for (const [index, { id: applicationId, parkId, parkName, provinceCode }] of cleared.entries())
      tx.em.create(DesignatedPark, {
        ...{ designationId: id, edition, applicationId, position: index + 1 },
        ...{ parkId, parkName, provinceCode },
      })
    await tx.em.flush()
    return { designationId: id }
  })

/** The applications in the order given, all of the round and cleared; the first that is not is named by its place. */
async function readCleared(tx: Tx, roundId: string, applicationIds: readonly string[]): Promise<Case[]> {
  const cases = await readCasesOfRound(tx, roundId, ['CLEARED'])
  return applicationIds.map((wanted, index) => {
    const found = cases.find(({ id }) => id === wanted)
    if (found) return found
    throw new DomainError('NOT_CLEARED', { path: ['applicationIds', String(index)], clause: 'N62' })
  })
}

/** The document follows the notice, and is never dated back into it (N62). */
async function checkDate(tx: Tx, documentDate: string, applicationIds: readonly string[]): Promise<void> {
  const [notice] = await tx.rows<{ lastDay: string | null }>(
    `select max(n.last_day)::text as "lastDay" from reviews.notice n join reviews.notice_candidate c on c.notice_id = n.id
      where c.application_id = any($1)`,
    [applicationIds],
  )
  const lastDay = notice?.lastDay
  if (lastDay && documentDate <= lastDay)
    throw new DomainError('DOCUMENT_DATE_TOO_EARLY', {
      ...{ path: ['documentDate'], clause: 'N62', values: { lastDay } },
    })
}

async function nextEdition(
  tx: Tx,
  roundId: string,
  document: Document,
  expectedVersion: number | null | undefined,
) {
  const standing = await findDraftOfRound(tx, roundId)
  const { documentNumber, documentNumberKey, documentDate, title } = document
  if (standing) {
    await takeStep(tx, designationCourse, standing, 'redraft', { expectedVersion, document: documentNumber })
    await tx.rows(
      `update reviews.designation set document_number = $2, document_number_key = $3, document_date = $4, title = $5,
              drafted_at = $6, edition = edition + 1, version = version + 1
        where id = $1`,
      [standing.id, documentNumber, documentNumberKey, documentDate, title, tx.now],
    )
    return { id: standing.id, edition: standing.edition + 1 }
  }
  if (expectedVersion) throw new DomainError('CONFLICT', { path: ['expectedVersion'], clause: 'N77' })
  const designation = tx.em.create(Designation, { roundId, ...document, draftedAt: tx.now })
  await tx.em.flush()
  await recordStep(tx, {
    ...{ subject: designationCourse.subject, id: designation.id, step: 'draft', from: null, to: 'DRAFTED' },
    document: documentNumber,
  })
  return { id: designation.id, edition: 1 }
}
