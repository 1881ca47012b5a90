import { takeApplicationStep } from '@ndseb/db/applications/treaty.ts'
import type { Session, Tx } from '@ndseb/db/session.ts'
import type { ApplicationStep } from '@ndseb/shared/lifecycles/application.ts'
import { cleanText } from '@ndseb/shared/scalars.ts'
import { type Case, loadCase } from './load-case.ts'

type Input = {
  readonly applicationId: string
  readonly reason: string
  readonly expectedVersion?: number | null
  readonly idempotencyKey?: string | null
}

/** An act on a case that is a step with its reason, and nothing more but what it asks of the case besides. */
export const stepWithReason =
  (operation: string, step: ApplicationStep, check: (tx: Tx, of: Case) => Promise<void> = async () => {}) =>
  (session: Session, input: Input) =>
    session.act(operation, input, async (tx) => {
      const reason = cleanText(input.reason, { max: 4000, path: ['reason'], multiline: true, required: true })
      const of = await loadCase(tx, input.applicationId)
      const { id } = of
      await takeApplicationStep(tx, { id, step, expectedVersion: input.expectedVersion, reason })
      await check(tx, of)
      return { applicationId: id }
    })
