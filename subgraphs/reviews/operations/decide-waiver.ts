import type { Tx } from '@ndseb/db/session.ts'
import type { WaiverStep } from '@ndseb/shared/lifecycles/waiver.ts'
import { cleanText } from '@ndseb/shared/scalars.ts'
import type { DecideWaiverInput } from '../generated/graphql.ts'
import { type StandingWaiver, waiverCourse } from './load-waiver.ts'
import { takeStep } from './take-step.ts'

/** Takes MOFCOM's step on a waiver and writes it, with its reason and, where there is one, its document (N72). */
export async function decideWaiver(
  tx: Tx,
  waiver: StandingWaiver,
  step: Exclude<WaiverStep, 'repropose'>,
  input: DecideWaiverInput,
): Promise<void> {
  const status = await takeStep(tx, waiverCourse, waiver, step, {
    expectedVersion: input.expectedVersion,
    reason: cleanText(input.reason, { max: 4000, path: ['reason'], multiline: true, required: true }),
    document: cleanText(input.document, { max: 60, path: ['document'] }),
  })
  const grantedAt = step === 'grant' ? tx.now : null
  await tx.rows(
    `update reviews.waiver set status = $2, granted_at = coalesce($3, granted_at), version = version + 1 where id = $1`,
    [waiver.id, status, grantedAt],
  )
}
