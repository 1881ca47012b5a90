import { takeApplicationStep } from '@ndseb/db/applications/treaty.ts'
import type { Session } from '@ndseb/db/session.ts'
import { cleanText } from '@ndseb/shared/scalars.ts'
import type { LateApplicationInput } from '../generated/graphql.ts'
import { loadCase } from './load-case.ts'

/** MOFCOM accepts an application that was forwarded after the deadline, with its reason (N50). */
export const acceptLateApplication = (session: Session, input: LateApplicationInput) =>
  session.act('acceptLateApplication', input, async (tx) => {
    const reason = cleanText(input.reason, { max: 4000, path: ['reason'], multiline: true, required: true })
    const { id } = await loadCase(tx, input.applicationId)
    await takeApplicationStep(tx, { id, step: 'acceptLate', expectedVersion: input.expectedVersion, reason })
    return { applicationId: id }
  })
