import { DesignatedPark } from '@ndseb/db/reviews/designation.ts'
import type { Session, Tx } from '@ndseb/db/session.ts'
import { DomainError } from '@ndseb/shared/errors.ts'
import { readApplicationIds } from '../domain/application-ids.ts'
import type { DraftDesignationInput } from '../generated/graphql.ts'
import { draftDocument, readDocument } from './draft-document.ts'
import type { Case } from './load-case.ts'
import { loadRound, readCasesOfRound } from './load-round.ts'

/** MOFCOM drafts the document for cleared applications (N62). */
export const draftDesignation = (session: Session, input: DraftDesignationInput) =>
  session.act('draftDesignation', input, async (tx) => {
    const applicationIds = readApplicationIds(input.applicationIds, {
      ...{ most: 100, clause: 'N62', none: 'DESIGNATION_EMPTY' },
    })
    const text = readDocument(input)
    const round = await loadRound(tx, input.roundId)
    const cleared = await readCleared(tx, round.id, applicationIds)
    await checkDate(tx, input.documentDate, applicationIds)
    const document = { roundId: round.id, kind: 'DESIGNATION' } as const
    const { id, edition } = await draftDocument(tx, document, text, input.expectedVersion)
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
