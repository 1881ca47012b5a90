import { lockSubject } from '../lock-subject.ts'
import type { Tx } from '../session.ts'

/**
 * Where the round stands, stays until this act is done: `applications.take_round_step` takes the same lock. It is taken
 * before the round's row, and is another one than that of the reviews owner, under which documents of a round are drafted.
 */
export const lockRound = (tx: Tx, roundId: string): Promise<void> =>
  lockSubject(tx, `applications:round:${roundId}`)
