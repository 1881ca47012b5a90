import { takeRoundStep } from '@ndseb/db/applications/treaty.ts'
import type { Session } from '@ndseb/db/session.ts'
import { DomainError } from '@ndseb/shared/errors.ts'
import { parseId } from '@ndseb/shared/scalars.ts'
import type { OpenRoundInput } from '../generated/graphql.ts'

/** MOFCOM opens a prepared round; one whose deadline has passed cannot be opened. */
export const openRound = (session: Session, input: OpenRoundInput) =>
  session.act('openRound', input, async (tx) => {
    const roundId = parseId(input.roundId, ['roundId'])
    await takeRoundStep(tx, { id: roundId, step: 'open', expectedVersion: input.expectedVersion })
    const [round] = await tx.rows<{ past: boolean }>(
      'select closes_at <= $2 as past from applications.round where id = $1',
      [roundId, tx.now],
    )
    if (round?.past) throw new DomainError('DEADLINE_PASSED', { path: ['roundId'], clause: 'N48' })
    return { roundId }
  })
