import type { Session } from '@ndseb/db/session.ts'
import { cleanText } from '@ndseb/shared/scalars.ts'
import type { CancelDesignationInput } from '../generated/graphql.ts'
import { designationCourse, loadDesignation } from './load-designation.ts'
import { takeStep } from './take-step.ts'

/**
 * MOFCOM cancels a draft that is not to be issued, whatever was signed: its number and what it names are free for
 * another, and its round waits for it no more (N62, N70).
 */
export const cancelDesignation = (session: Session, input: CancelDesignationInput) =>
  session.act('cancelDesignation', input, async (tx) => {
    const reason = cleanText(input.reason, { max: 2000, path: ['reason'], multiline: true, required: true })
    const designation = await loadDesignation(tx, input.designationId)
    const status = await takeStep(tx, designationCourse, designation, 'cancel', {
      ...{ expectedVersion: input.expectedVersion, document: designation.documentNumber, reason },
    })
    await tx.rows('update reviews.designation set status = $2, version = version + 1 where id = $1', [
      designation.id,
      status,
    ])
    return { designationId: designation.id }
  })
