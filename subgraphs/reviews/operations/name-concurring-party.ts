import { ConcurringParty } from '@ndseb/db/reviews/concurring-party.ts'
import type { Session } from '@ndseb/db/session.ts'
import { cleanText } from '@ndseb/shared/scalars.ts'
import { readDepartment } from '../domain/concurring-parties.ts'
import type { NameConcurringPartyInput } from '../generated/graphql.ts'
import { loadUndecidedRound } from './load-concurring-party.ts'

/** MOFCOM names a department beyond the three whose concurrence the round waits for, with a reason (N53). */
export const nameConcurringParty = (session: Session, input: NameConcurringPartyInput) =>
  session.act('nameConcurringParty', input, async (tx) => {
    const department = readDepartment(input.department)
    const reason = cleanText(input.reason, { max: 2000, path: ['reason'], multiline: true, required: true })
    const roundId = await loadUndecidedRound(tx, input.roundId, ['roundId'])
    const party = tx.em.create(ConcurringParty, {
      ...{ roundId, ...department, reason },
      ...{ namedById: tx.viewer.id, namedByName: tx.viewer.name, namedAt: tx.now },
    })
    await tx.em.flush()
    return { partyId: party.id }
  })
