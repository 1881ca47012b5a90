import { lockRound } from '@ndseb/db/applications/lock-round.ts'
import { readRulings } from '@ndseb/db/applications/read-rulings.ts'
import { Round } from '@ndseb/db/applications/round.ts'
import { takeRoundStep } from '@ndseb/db/applications/treaty.ts'
import type { Session, Tx } from '@ndseb/db/session.ts'
import { DomainError } from '@ndseb/shared/errors.ts'
import { parseId } from '@ndseb/shared/scalars.ts'
import type { OpenRoundInput } from '../generated/graphql.ts'
import { closingMoment } from './closing-moment.ts'

/** MOFCOM opens a prepared round; one whose deadline has passed cannot be opened. */
export const openRound = (session: Session, input: OpenRoundInput) =>
  session.act('openRound', input, async (tx) => {
    const roundId = parseId(input.roundId, ['roundId'])
    await lockRound(tx, roundId)
    const closesAt = await settleClosing(tx, roundId)
    await takeRoundStep(tx, { id: roundId, step: 'open', expectedVersion: input.expectedVersion })
    if (closesAt && closesAt <= tx.now)
      throw new DomainError('DEADLINE_PASSED', { path: ['roundId'], clause: 'N48' })
    return { roundId }
  })

/** The moment at which it will close, by the calendar as it is known today: from now on it stands (N48–N49). */
async function settleClosing(tx: Tx, id: string): Promise<Date | null> {
  const round = await tx.em.findOne(Round, { id, status: 'PREPARING' })
  if (!round) return null
  round.closesAt = await closingMoment(tx, round.deadline, await readRulings(tx.rows, id))
  await tx.em.flush()
  return round.closesAt
}
