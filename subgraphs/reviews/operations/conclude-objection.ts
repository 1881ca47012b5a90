import { takeApplicationStep } from '@ndseb/db/applications/treaty.ts'
import type { Session, Tx } from '@ndseb/db/session.ts'
import { cleanText } from '@ndseb/shared/scalars.ts'
import type { ConcludeObjectionInput } from '../generated/graphql.ts'
import { recordResult } from './load-notice.ts'
import { documentOf, type StandingObjection, stepObjection } from './load-objection.ts'

/** MOFCOM concludes an investigation with a reasoned finding: an upheld objection removes its candidate (N60–N61). */
export const concludeObjection = async (session: Session, input: ConcludeObjectionInput) => {
  const reasons = cleanText(input.reasons, { max: 4000, path: ['reasons'], multiline: true, required: true })
  return input.finding === 'UPHELD'
    ? stepObjection(session, 'concludeObjection', 'upholdObjection', input, reasons, remove)
    : stepObjection(session, 'concludeObjection', 'dismissObjection', input, reasons)
}

async function remove(tx: Tx, objection: StandingObjection): Promise<void> {
  const { applicationId: id, noticeId, applicationStatus } = objection
  // Another objection may have been upheld before: the candidate is removed once.
  if (applicationStatus !== 'OBJECTION_PENDING') return
  await takeApplicationStep(tx, { id, step: 'upholdObjection', document: documentOf(objection) })
  await recordResult(tx, noticeId, id, 'REMOVED')
}
