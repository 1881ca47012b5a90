import type { Session } from '@ndseb/db/session.ts'
import { checkCaseOpen, checkFigureStands } from '../domain/waivers.ts'
import type { DecideWaiverInput } from '../generated/graphql.ts'
import { decideWaiver } from './decide-waiver.ts'
import { loadWaiver, readDeclared } from './load-waiver.ts'

/** MOFCOM grants a waiver, for the very figure that the province proposed it for (N43, N72). No finding changes by it. */
export const grantWaiver = (session: Session, input: DecideWaiverInput) =>
  session.act('grantWaiver', input, async (tx) => {
    const { waiver, of } = await loadWaiver(tx, input.waiverId)
    checkCaseOpen('WAIVER_DECISION_CLOSED', of.status)
    if (waiver.status === 'PROPOSED')
      checkFigureStands(waiver, await readDeclared(tx, of.id, waiver.standard))
    await decideWaiver(tx, waiver, 'grant', input)
    return { waiverId: waiver.id }
  })
