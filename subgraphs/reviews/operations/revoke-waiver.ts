import type { Session } from '@ndseb/db/session.ts'
import type { DecideWaiverInput } from '../generated/graphql.ts'
import { decideWaiver } from './decide-waiver.ts'
import { loadWaiver } from './load-waiver.ts'

/** MOFCOM takes a granted waiver back, however far the case has come since: it may prove unfounded at any time (N72). */
export const revokeWaiver = (session: Session, input: DecideWaiverInput) =>
  session.act('revokeWaiver', input, async (tx) => {
    const { waiver } = await loadWaiver(tx, input.waiverId)
    await decideWaiver(tx, waiver, 'revoke', input)
    return { waiverId: waiver.id }
  })
