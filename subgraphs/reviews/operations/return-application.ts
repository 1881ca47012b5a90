import { takeApplicationStep } from '@ndseb/db/applications/treaty.ts'
import type { Session } from '@ndseb/db/session.ts'
import { cleanText } from '@ndseb/shared/scalars.ts'
import type { ReturnApplicationInput } from '../generated/graphql.ts'
import { loadCase } from './load-case.ts'

/** One of the three departments returns the application to the park, with its reasons (N47, N68). */
export const returnApplication = (session: Session, input: ReturnApplicationInput) =>
  session.act('returnApplication', input, async (tx) => {
    const reason = cleanText(input.reasons, { max: 4000, path: ['reasons'], multiline: true, required: true })
    const { id } = await loadCase(tx, input.applicationId)
    await takeApplicationStep(tx, { id, step: 'return', expectedVersion: input.expectedVersion, reason })
    return { applicationId: id }
  })
