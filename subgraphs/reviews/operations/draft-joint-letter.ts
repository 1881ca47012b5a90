import { holdRound } from '@ndseb/db/applications/hold-round.ts'
import { JointLetter, LetterApplication } from '@ndseb/db/reviews/joint-letter.ts'
import type { Session, Tx } from '@ndseb/db/session.ts'
import { DomainError } from '@ndseb/shared/errors.ts'
import { normaliseDocumentNumber } from '@ndseb/shared/rules/document-number.ts'
import { cleanText, parseId } from '@ndseb/shared/scalars.ts'
import { checkParties, readLetterApplications } from '../domain/joint-letter.ts'
import type { DraftJointLetterInput } from '../generated/graphql.ts'
import { letterCourse } from './load-letter.ts'
import { recordStep } from './take-step.ts'

/** Provincial commerce drafts the joint letter for approved applications of its own province (N51). */
export const draftJointLetter = (session: Session, input: DraftJointLetterInput) =>
  session.act('draftJointLetter', input, async (tx) => {
    const roundId = parseId(input.roundId, ['roundId'])
    const applicationIds = readLetterApplications(input.applicationIds)
    checkParties(input.addressees, input.copies)
    const letterNumber = cleanText(input.letterNumber, { max: 60, path: ['letterNumber'], required: true })
    await holdRound(tx, roundId, ['roundId'])
    await checkApproved(tx, roundId, applicationIds)
    const letter = tx.em.create(JointLetter, {
      roundId,
      provinceCode: tx.viewer.province ?? '',
      letterNumber,
      letterNumberKey: normaliseDocumentNumber(letterNumber),
      letterDate: input.letterDate,
      addressees: [...input.addressees],
      copies: [...input.copies],
      draftedAt: tx.now,
    })
    await tx.em.flush()
    for (const [index, applicationId] of applicationIds.entries())
      tx.em.create(LetterApplication, { letterId: letter.id, applicationId, position: index + 1 })
    await tx.em.flush()
    const { subject } = letterCourse
    await recordStep(tx, {
      subject,
      id: letter.id,
      step: 'draft',
      from: null,
      to: 'DRAFT',
      document: letterNumber,
    })
    return { letterId: letter.id }
  })

/** Every application is of this round and province, and approved there; the first that is not is named by its place. */
async function checkApproved(tx: Tx, roundId: string, applicationIds: readonly string[]): Promise<void> {
  const rows = await tx.rows<{ id: string }>(
    `select id from applications.application
      where id = any($1) and round_id = $2 and province_code = $3 and status = 'PROVINCIAL_APPROVED'`,
    [applicationIds, roundId, tx.viewer.province],
  )
  const approved = new Set(rows.map(({ id }) => id))
  const wrong = applicationIds.findIndex((id) => !approved.has(id))
  if (wrong >= 0)
    throw new DomainError('LETTER_APPLICATION_NOT_APPROVED', {
      path: ['applicationIds', String(wrong)],
      clause: 'N51',
    })
}
