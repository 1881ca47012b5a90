import { readRulings } from '@ndseb/db/applications/read-rulings.ts'
import type { Session } from '@ndseb/db/session.ts'
import { type JudgedUnit, judgeUnit, type Obstacle } from '../domain/unit-standing.ts'

/** The rows of one statement: `session.read` or `tx.rows`. */
type Reader = Session['read']
type JudgingRound = { readonly id: string; readonly programme: string; readonly referenceDate: string }
type Unit = Omit<JudgedUnit, 'hasBase'> & { readonly id: string }

/** Why units may not recommend in a round, by their ids; a unit that may is not in it (N3, N23, N66). */
export async function readObstacles(
  read: Reader,
  round: JudgingRound,
  units: readonly Unit[],
): Promise<ReadonlyMap<string, Obstacle>> {
  const rulings = await readRulings(read, round.id)
  // Whoever asks: the registry is public, whose park a base is, is not everybody's to see.
  const rows = await read<{ id: string }>('select applications.units_with_base($1) as id', [round.programme])
  const withBase = new Set(rows.map(({ id }) => id))
  return new Map(
    units.flatMap((unit) => {
      const obstacle = judgeUnit({ ...unit, hasBase: withBase.has(unit.id) }, round.referenceDate, rulings)
      return obstacle ? [[unit.id, obstacle]] : []
    }),
  )
}
