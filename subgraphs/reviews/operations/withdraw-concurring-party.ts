import type { Session } from '@ndseb/db/session.ts'
import { cleanText } from '@ndseb/shared/scalars.ts'
import type { WithdrawConcurringPartyInput } from '../generated/graphql.ts'
import { loadParty } from './load-concurring-party.ts'

/** MOFCOM says, with a reason, that the round no longer waits for a department that it named; what was recorded stays (N53). */
export const withdrawConcurringParty = (session: Session, input: WithdrawConcurringPartyInput) =>
  session.act('withdrawConcurringParty', input, async (tx) => {
    const reason = cleanText(input.reason, { max: 2000, path: ['reason'], multiline: true, required: true })
    const { id } = await loadParty(tx, input.partyId)
    await tx.rows(
      `update reviews.concurring_party set withdrawal_reason = $2, withdrawn_by_id = $3, withdrawn_by_name = $4, withdrawn_at = $5
        where id = $1`,
      [id, reason, tx.viewer.id, tx.viewer.name, tx.now],
    )
    return { partyId: id }
  })
