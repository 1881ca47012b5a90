import { takeApplicationStep } from '@ndseb/db/applications/treaty.ts'
import type { Session } from '@ndseb/db/session.ts'
import { cleanText, parseId } from '@ndseb/shared/scalars.ts'
import type { ApplicationStepInput } from '../generated/graphql.ts'

/** The park takes a returned application up again, to answer the reasons. */
export const reopenApplication = (session: Session, input: ApplicationStepInput) =>
  session.act('reopenApplication', input, async (tx) => {
    const id = parseId(input.applicationId, ['applicationId'])
    const reason = cleanText(input.reason, { max: 2000, path: ['reason'], multiline: true })
    await takeApplicationStep(tx, { id, step: 'reopen', expectedVersion: input.expectedVersion, reason })
    return { applicationId: id }
  })
