import { holdRoundOf } from '@ndseb/db/applications/hold-round.ts'
import { lockSubject } from '@ndseb/db/lock-subject.ts'
import type { Tx } from '@ndseb/db/session.ts'
import { DomainError } from '@ndseb/shared/errors.ts'
import {
  JOINT_LETTER_LIFECYCLE,
  JOINT_LETTER_STATUSES,
  type JointLetterStatus,
  type JointLetterStep,
} from '@ndseb/shared/lifecycles/joint-letter.ts'
import { parseId } from '@ndseb/shared/scalars.ts'
import type { NationalAgency } from '../domain/joint-letter.ts'
import type { ProvincialAgency } from '../domain/opinions.ts'
import type { Course } from './take-step.ts'

/** The lifecycle of a joint letter, for `takeStep`. */
export const letterCourse: Course<JointLetterStatus, JointLetterStep> = {
  subject: 'JOINT_LETTER',
  lifecycle: JOINT_LETTER_LIFECYCLE,
  statuses: JOINT_LETTER_STATUSES,
}

export type Letter = {
  id: string
  roundId: string
  letterNumber: string
  letterDate: string
  addressees: NationalAgency[]
  copies: NationalAgency[]
  status: JointLetterStatus
  version: number
  signed: ProvincialAgency[]
}

/** The letter with its signatures as the viewer may see it; other acts on it wait until this one is done. */
export async function loadLetter(tx: Tx, letterId: string): Promise<Letter> {
  const id = parseId(letterId, ['letterId'])
  await holdRoundOf(tx, 'reviews.joint_letter', id, ['letterId'])
  await lockSubject(tx, id)
  const [letter] = await tx.rows<Letter>(
    `select l.id, l.round_id as "roundId", l.letter_number as "letterNumber", l.letter_date::text as "letterDate",
            l.addressees, l.copies, l.status, l.version,
            array(select s.agency::text from reviews.letter_signature s where s.letter_id = l.id) as signed
       from reviews.joint_letter l where l.id = $1`,
    [id],
  )
  if (!letter) throw new DomainError('NOT_FOUND', { path: ['letterId'] })
  return letter
}
