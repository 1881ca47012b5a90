import { type RulingPoint, type Rulings, rulingsInForce } from '@ndseb/shared/vocabulary/rulings.ts'
import type { Session } from '../session.ts'

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
