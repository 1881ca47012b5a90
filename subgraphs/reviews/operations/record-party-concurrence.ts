import { PartyConcurrence } from '@ndseb/db/reviews/concurring-party.ts'
import type { Session } from '@ndseb/db/session.ts'
import { DomainError } from '@ndseb/shared/errors.ts'
import { civilDateOf } from '@ndseb/shared/rules/beijing.ts'
import { cleanText } from '@ndseb/shared/scalars.ts'
import type { RecordPartyConcurrenceInput } from '../generated/graphql.ts'
import { loadParty } from './load-concurring-party.ts'

/** MOFCOM records the document that it received from a department that it named, word for word: it is about the present edition of the list, and the last one counts (N53, N85). */
export const recordPartyConcurrence = (session: Session, input: RecordPartyConcurrenceInput) =>
  session.act('recordPartyConcurrence', input, async (tx) => {
    const { position, documentDate } = input
    const documentNumber = cleanText(input.documentNumber, {
      ...{ max: 60, path: ['documentNumber'], required: true },
    })
    const wording = cleanText(input.wording, {
      max: 4000,
      path: ['wording'],
      multiline: true,
      required: true,
    })
    if (documentDate > civilDateOf(tx.now))
      throw new DomainError('PARTY_DOCUMENT_AHEAD', { path: ['documentDate'], clause: 'N53' })
    const { id: partyId, concurrences, edition } = await loadParty(tx, input.partyId)
    if (edition === null) throw new DomainError('PARTY_BEFORE_LIST', { path: ['partyId'], clause: 'N53' })
    if (input.expectedNumber !== concurrences)
      throw new DomainError('CONFLICT', { path: ['expectedNumber'], clause: 'N77' })
    tx.em.create(PartyConcurrence, {
      ...{ partyId, number: concurrences + 1, edition, position, documentNumber, documentDate, wording },
      ...{ recordedById: tx.viewer.id, recordedByName: tx.viewer.name, recordedAt: tx.now },
    })
    await tx.em.flush()
    return { partyId }
  })
