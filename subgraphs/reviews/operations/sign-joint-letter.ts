import { LetterSignature } from '@ndseb/db/reviews/joint-letter.ts'
import type { Session } from '@ndseb/db/session.ts'
import { DomainError } from '@ndseb/shared/errors.ts'
import type { SignJointLetterInput } from '../generated/graphql.ts'
import { letterCourse, loadLetter } from './load-letter.ts'
import { takeStep } from './take-step.ts'

/** One of the three issuers signs the letter, for itself alone (N51, N85). */
export const signJointLetter = (session: Session, input: SignJointLetterInput) =>
  session.act('signJointLetter', input, async (tx) => {
    const letter = await loadLetter(tx, input.letterId)
    const { agency, id: signedById, name: signedByName } = tx.viewer
    if (letter.signed.some((signed) => signed === agency))
      throw new DomainError('ALREADY_SIGNED', { path: ['letterId'], clause: 'N51' })
    await takeStep(tx, letterCourse, letter, 'sign', {
      expectedVersion: input.expectedVersion,
      document: letter.letterNumber,
    })
    tx.em.create(LetterSignature, {
      letterId: letter.id,
      agency: agency ?? '',
      signedById,
      signedByName,
      signedAt: tx.now,
    })
    await tx.em.flush()
    await tx.rows('update reviews.joint_letter set version = version + 1 where id = $1', [letter.id])
    return { letterId: letter.id }
  })
