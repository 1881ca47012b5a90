import { takeApplicationStep } from '@ndseb/db/applications/treaty.ts'
import type { Session } from '@ndseb/db/session.ts'
import { cleanText } from '@ndseb/shared/scalars.ts'
import type { ApplicationStepInput } from '../generated/graphql.ts'
import { holdCase } from './load-case.ts'

/** The park takes a returned application up again, to answer the reasons. */
export const reopenApplication = (session: Session, input: ApplicationStepInput) =>
  session.act('reopenApplication', input, async (tx) => {
    const id = await holdCase(tx, input.applicationId)
    const reason = cleanText(input.reason, { max: 2000, path: ['reason'], multiline: true })
    await takeApplicationStep(tx, { id, step: 'reopen', expectedVersion: input.expectedVersion, reason })
    return { applicationId: id }
  })
