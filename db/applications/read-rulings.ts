import { type RulingPoint, type Rulings, rulingsInForce } from '@ndseb/shared/vocabulary/rulings.ts'
import { holdSubject, lockSubject } from '../lock-subject.ts'
import type { Session, Tx } from '../session.ts'

/** The rows of one statement: `session.read` or `tx.rows`. */
type Reader = Session['read']

/** What is ruled in a round, for every owner: the latest ruling on each point, else the default. */
export async function readRulings(read: Reader, roundId: string): Promise<Rulings> {
  return rulingsInForce(
    await read<{ point: RulingPoint; chosen: string[] }>(
      `select distinct on (point) point, chosen from applications.ruling
        where round_id = $1 order by point, number desc`,
      [roundId],
    ),
  )
}

const subjectOf = (roundId: string) => `rulings:${roundId}`

/** For whoever rules in a round: waits for its steps and for the acts that hold its rulings, and they for him (N77). */
export const lockRulings = (tx: Tx, roundId: string) => lockSubject(tx, subjectOf(roundId))

/** What is ruled in a round stays so until this act is done, as it does while a step of the round is taken (N77). */
export const holdRulings = (tx: Tx, roundId: string) => holdSubject(tx, subjectOf(roundId))
