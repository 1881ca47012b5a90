import { Application } from '@ndseb/db/applications/application.ts'
import { Contact, ContactEdition } from '@ndseb/db/applications/contact.ts'
import { holdRound } from '@ndseb/db/applications/hold-round.ts'
import { Round } from '@ndseb/db/applications/round.ts'
import type { Session, Tx } from '@ndseb/db/session.ts'
import { DomainError } from '@ndseb/shared/errors.ts'
import { parseId } from '@ndseb/shared/scalars.ts'
import type { ContactParty } from '@ndseb/shared/vocabulary/contact-parties.ts'
import { type GivenPerson, readContacts } from '../domain/contacts.ts'
import type { SetApplicationContactsInput, SetRoundContactsInput } from '../generated/graphql.ts'

/** A ministry names its own contacts of a round; the former edition stays (N5, N85). */
export const setRoundContacts = (session: Session, input: SetRoundContactsInput) =>
  session.act('setRoundContacts', input, async (tx) => {
    const roundId = parseId(input.roundId, ['roundId'])
    await record(tx, { roundId, applicationId: null, party: tx.viewer.agency as ContactParty }, input)
    return { roundId }
  })

/** A park names the contacts of its application; the former edition stays (N5). */
export const setApplicationContacts = (session: Session, input: SetApplicationContactsInput) =>
  session.act('setApplicationContacts', input, async (tx) => {
    const applicationId = parseId(input.applicationId, ['applicationId'])
    const application = await tx.em.findOne(Application, { id: applicationId })
    if (!application) throw new DomainError('NOT_FOUND', { path: ['applicationId'] })
    await record(tx, { roundId: application.round.id, applicationId, party: 'PARK' }, input)
    return { applicationId }
  })

type Subject = { roundId: string; applicationId: string | null; party: ContactParty }
type Given = { readonly expectedEdition: number; readonly contacts: readonly GivenPerson[] }

async function record(tx: Tx, subject: Subject, { expectedEdition, contacts }: Given): Promise<void> {
  const people = readContacts(contacts)
  const round = await tx.em.findOne(Round, { id: subject.roundId })
  if (!round) throw new DomainError('NOT_FOUND', { path: ['roundId'] })
  await holdRound(tx, round.id, ['roundId'], 'N5')
  const latest = await tx.em.findOne(ContactEdition, subject, { orderBy: { edition: 'desc' } })
  if (expectedEdition !== (latest?.edition ?? 0))
    throw new DomainError('CONFLICT', { path: ['expectedEdition'], clause: 'N77' })
  const edition = tx.em.create(ContactEdition, {
    ...{ ...subject, edition: expectedEdition + 1, people: people.length },
    ...{ recordedById: tx.viewer.id, recordedByName: tx.viewer.name, recordedAt: tx.now },
  })
  await tx.em.flush()
  for (const [index, person] of people.entries())
    tx.em.create(Contact, { editionId: edition.id, position: index + 1, ...person })
  await tx.em.flush()
}
