import { Designation } from '@ndseb/db/reviews/designation.ts'
import type { Tx } from '@ndseb/db/session.ts'
import { DomainError } from '@ndseb/shared/errors.ts'
import type { DesignationKind } from '@ndseb/shared/lifecycles/designation.ts'
import { normaliseDocumentNumber } from '@ndseb/shared/rules/document-number.ts'
import { cleanText } from '@ndseb/shared/scalars.ts'
import { designationCourse, findDraftOfRound } from './load-designation.ts'
import { recordStep, takeStep } from './take-step.ts'

export type DocumentText = {
  readonly documentNumber: string
  readonly documentNumberKey: string
  readonly documentDate: string
  readonly title: string
}

/** A document's number, date and title as they were given (N88). */
export function readDocument(
  input: Pick<DocumentText, 'documentNumber' | 'documentDate' | 'title'>,
): DocumentText {
  const documentNumber = cleanText(input.documentNumber, {
    ...{ max: 60, path: ['documentNumber'], required: true },
  })
  return {
    documentNumber,
    documentNumberKey: normaliseDocumentNumber(documentNumber),
    documentDate: input.documentDate,
    title: cleanText(input.title, { max: 200, path: ['title'], required: true }),
  }
}

/**
 * The document of a kind in a round, drafted: a new one, or the next edition of the draft, whose signatures count no more
 * (N62). The caller holds the round's lock.
 */
export async function draftDocument(
  tx: Tx,
  { roundId, kind }: { readonly roundId: string; readonly kind: DesignationKind },
  text: DocumentText,
  expectedVersion: number | null | undefined,
): Promise<{ id: string; edition: number }> {
  const standing = await findDraftOfRound(tx, roundId, kind)
  const { documentNumber, documentNumberKey, documentDate, title } = text
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
  const designation = tx.em.create(Designation, { roundId, kind, ...text, draftedAt: tx.now })
  await tx.em.flush()
  await recordStep(tx, {
    ...{ subject: designationCourse.subject, id: designation.id, step: 'draft', from: null, to: 'DRAFTED' },
    document: documentNumber,
  })
  return { id: designation.id, edition: 1 }
}
