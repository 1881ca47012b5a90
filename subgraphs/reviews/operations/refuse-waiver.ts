import type { Session } from '@ndseb/db/session.ts'
import { checkCaseOpen } from '../domain/waivers.ts'
import type { DecideWaiverInput } from '../generated/graphql.ts'
import { decideWaiver } from './decide-waiver.ts'
import { loadWaiver } from './load-waiver.ts'

/** MOFCOM refuses a waiver (N72). */
export const refuseWaiver = (session: Session, input: DecideWaiverInput) =>
  session.act('refuseWaiver', input, async (tx) => {
    const { waiver, of } = await loadWaiver(tx, input.waiverId)
    checkCaseOpen('WAIVER_DECISION_CLOSED', of.status)
    await decideWaiver(tx, waiver, 'refuse', input)
    return { waiverId: waiver.id }
  })
