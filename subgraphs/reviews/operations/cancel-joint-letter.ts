import type { Session } from '@ndseb/db/session.ts'
import { cleanText } from '@ndseb/shared/scalars.ts'
import type { CancelJointLetterInput } from '../generated/graphql.ts'
import { letterCourse, loadLetter } from './load-letter.ts'
import { takeStep } from './take-step.ts'

/** Provincial commerce cancels a letter that was not sent: its number and its applications are free for another. */
export const cancelJointLetter = (session: Session, input: CancelJointLetterInput) =>
  session.act('cancelJointLetter', input, async (tx) => {
    const reason = cleanText(input.reason, { max: 2000, path: ['reason'], multiline: true, required: true })
    const letter = await loadLetter(tx, input.letterId)
    const status = await takeStep(tx, letterCourse, letter, 'cancel', {
      expectedVersion: input.expectedVersion,
      document: letter.letterNumber,
      reason,
    })
    await tx.rows('update reviews.joint_letter set status = $2, version = version + 1 where id = $1', [
      letter.id,
      status,
    ])
    await tx.rows('update reviews.letter_application set stands = false where letter_id = $1', [letter.id])
    return { letterId: letter.id }
  })
