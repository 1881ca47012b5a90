import { takeApplicationStep } from '@ndseb/db/applications/treaty.ts'
import type { Session } from '@ndseb/db/session.ts'
import { cleanText } from '@ndseb/shared/scalars.ts'
import type { WithdrawApplicationInput } from '../generated/graphql.ts'
import { holdCase } from './load-case.ts'

/** The park or its unit withdraws the application; the unit's one recommendation becomes free again (N19). */
export const withdrawApplication = (session: Session, input: WithdrawApplicationInput) =>
  session.act('withdrawApplication', input, async (tx) => {
    const id = await holdCase(tx, input.applicationId)
    const reason = cleanText(input.reason, { max: 2000, path: ['reason'], multiline: true, required: true })
    await takeApplicationStep(tx, { id, step: 'withdraw', expectedVersion: input.expectedVersion, reason })
    await tx.rows(
      'update applications.recommendation set withdrawn_at = $2 where application_id = $1 and withdrawn_at is null',
      [id, tx.now],
    )
    return { applicationId: id }
  })
