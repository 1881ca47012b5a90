import type { Session, Tx } from '@ndseb/db/session.ts'
import { DomainError } from '@ndseb/shared/errors.ts'
import { parseId } from '@ndseb/shared/scalars.ts'
import type { EraseApplicationContactsInput, EraseRoundContactsInput } from '../generated/graphql.ts'

/** A ministry erases the persons whom it named for a round that is archived; that there were editions stays (N5). */
export const eraseRoundContacts = (session: Session, input: EraseRoundContactsInput) =>
  session.act('eraseRoundContacts', input, async (tx) => {
    const roundId = parseId(input.roundId, ['roundId'])
    await erase(tx, `r.id = $1 and e.application_id is null and e.party = $2`, [roundId, tx.viewer.agency])
    return { roundId }
  })

/** A park erases the persons whom it named for an application of a round that is archived (N5). */
export const eraseApplicationContacts = (session: Session, input: EraseApplicationContactsInput) =>
  session.act('eraseApplicationContacts', input, async (tx) => {
    const applicationId = parseId(input.applicationId, ['applicationId'])
    await erase(tx, `e.application_id = $1 and e.party = 'PARK'`, [applicationId])
    return { applicationId }
  })

async function erase(tx: Tx, whose: string, params: readonly unknown[]): Promise<void> {
  const editions = await tx.rows<{ id: string; status: string }>(
    `select e.id, r.status from applications.contact_edition e join applications.round r on r.id = e.round_id where ${whose}`,
    params,
  )
  if (editions.length === 0) throw new DomainError('NOT_FOUND')
  if (editions.some(({ status }) => status !== 'ARCHIVED'))
    throw new DomainError('ROUND_NOT_ARCHIVED', { clause: 'N5' })
  await tx.rows('delete from applications.contact where edition_id = any($1)', [editions.map(({ id }) => id)])
}
