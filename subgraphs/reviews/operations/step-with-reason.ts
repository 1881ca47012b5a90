import { takeApplicationStep } from '@ndseb/db/applications/treaty.ts'
import type { Session } from '@ndseb/db/session.ts'
import type { ApplicationStep } from '@ndseb/shared/lifecycles/application.ts'
import { cleanText } from '@ndseb/shared/scalars.ts'
import { loadCase } from './load-case.ts'

type Input = {
  readonly applicationId: string
  readonly reason: string
  readonly expectedVersion?: number | null
  readonly idempotencyKey?: string | null
}

/** An act on a case that is a step with its reason, and nothing more. */
export const stepWithReason =
  (operation: string, step: ApplicationStep) => (session: Session, input: Input) =>
    session.act(operation, input, async (tx) => {
      const reason = cleanText(input.reason, { max: 4000, path: ['reason'], multiline: true, required: true })
      const { id } = await loadCase(tx, input.applicationId)
      await takeApplicationStep(tx, { id, step, expectedVersion: input.expectedVersion, reason })
      return { applicationId: id }
    })
