import type { Session } from '@ndseb/db/session.ts'
import { cleanText } from '@ndseb/shared/scalars.ts'
import type { RejectObjectionInput } from '../generated/graphql.ts'
import { stepObjection } from './load-objection.ts'

/** MOFCOM finds an objection inadmissible, with its reasons; it blocks its candidate no more (N60–N61). */
export const rejectObjection = async (session: Session, input: RejectObjectionInput) => {
  const reasons = cleanText(input.reasons, { max: 4000, path: ['reasons'], multiline: true, required: true })
  return stepObjection(session, 'rejectObjection', 'rejectObjection', input, reasons)
}
