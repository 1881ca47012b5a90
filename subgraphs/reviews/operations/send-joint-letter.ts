import { takeApplicationStep } from '@ndseb/db/applications/treaty.ts'
import { announce } from '@ndseb/db/events.ts'
import { LetterDelivery } from '@ndseb/db/reviews/joint-letter.ts'
import type { Session, Tx } from '@ndseb/db/session.ts'
import { DomainError } from '@ndseb/shared/errors.ts'
import type { ApplicationForwarded } from '@ndseb/shared/events/application-forwarded.ts'
import { checkSigned, deliveriesOf, forwardingStep } from '../domain/joint-letter.ts'
import type { SendJointLetterInput } from '../generated/graphql.ts'
import { type Letter, letterCourse, loadLetter } from './load-letter.ts'
import { takeStep } from './take-step.ts'

/**
 * Provincial commerce sends the letter: the original and both copies arrive, and every application is forwarded, in one
 * transaction (N51, N78). After the deadline they arrive LATE and are kept (N48, N50).
 */
export const sendJointLetter = (session: Session, input: SendJointLetterInput) =>
  session.act('sendJointLetter', input, async (tx) => {
    const letter = await loadLetter(tx, input.letterId)
    const status = await takeStep(tx, letterCourse, letter, 'send', {
      expectedVersion: input.expectedVersion,
      document: letter.letterNumber,
    })
    checkSigned(letter.signed)
    await tx.rows(
      'update reviews.joint_letter set status = $2, sent_at = $3, version = version + 1 where id = $1',
      [letter.id, status, tx.now],
    )
    for (const delivery of deliveriesOf(letter.addressees, letter.copies))
      tx.em.create(LetterDelivery, { ...delivery, letterId: letter.id, receivedAt: tx.now })
    await tx.em.flush()
    await forwardApplications(tx, letter)
    return { letterId: letter.id }
  })

async function forwardApplications(tx: Tx, { id, roundId, letterNumber }: Letter): Promise<void> {
  const [round] = await tx.rows<{ closesAt: Date }>(
    'select closes_at as "closesAt" from applications.round where id = $1',
    [roundId],
  )
  if (!round) throw new DomainError('NOT_FOUND', { path: ['letterId'] })
  const step = forwardingStep(tx.now, new Date(round.closesAt))
  const carried = await tx.rows<{ applicationId: string }>(
    'select application_id as "applicationId" from reviews.letter_application where letter_id = $1 order by position',
    [id],
  )
  for (const { applicationId } of carried) {
    await takeApplicationStep(tx, { id: applicationId, step, document: letterNumber })
    const event: ApplicationForwarded = { applicationId }
    await announce(tx, 'statistics:freeze-check', event)
  }
}
