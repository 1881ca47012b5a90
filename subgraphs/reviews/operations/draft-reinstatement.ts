import { DocumentReReview } from '@ndseb/db/reviews/re-review.ts'
import type { Session } from '@ndseb/db/session.ts'
import { DomainError } from '@ndseb/shared/errors.ts'
import { civilDateOf } from '@ndseb/shared/rules/beijing.ts'
import { checkReinstatementDate, checkUpheld } from '../domain/appeal.ts'
import { readIds } from '../domain/application-ids.ts'
import type { DraftReinstatementInput } from '../generated/graphql.ts'
import { draftDocument, readDocument } from './draft-document.ts'
import { loadAppeals, readAppealDecisions } from './load-appeal.ts'
import { loadRound } from './load-round.ts'

/** MOFCOM drafts the document that reinstates bases whose appeals all three ministries uphold (N65). */
export const draftReinstatement = (session: Session, input: DraftReinstatementInput) =>
  session.act('draftReinstatement', input, async (tx) => {
    const ids = readIds(input.appealIds, 'appealIds', {
      ...{ most: 100, clause: 'N65', none: 'APPEALS_EMPTY' },
    })
    const text = readDocument(input)
    const round = await loadRound(tx, input.roundId)
    const document = { roundId: round.id, kind: 'REINSTATEMENT' } as const
    const { id: designationId, edition } = await draftDocument(tx, document, text, input.expectedVersion)
    const appeals = await loadAppeals(tx, ids)
    for (const [index, id] of ids.entries()) {
      const path = ['appealIds', String(index)]
      const found = appeals.find((one) => one.id === id)
      if (found?.status !== 'FILED' || found.roundId !== round.id)
        throw new DomainError('APPEAL_NOT_OPEN', { path, clause: 'N65' })
      checkUpheld({ name: found.base.name, words: await readAppealDecisions(tx, id) }, path)
      checkReinstatementDate(text.documentDate, civilDateOf(new Date(found.filedAt)))
      const { reReviewId } = found
      tx.em.create(DocumentReReview, { designationId, edition, reReviewId, position: index + 1 })
    }
    await tx.em.flush()
    return { designationId }
  })
