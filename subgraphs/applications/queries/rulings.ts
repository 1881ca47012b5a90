import type { Session } from '@ndseb/db/session.ts'
import type { RulingDecision } from '../parents.ts'

/** Every ruling of the rounds, oldest first on each point. */
export const readDecisionsOf = (session: Session, roundIds: readonly string[]) =>
  session.read<RulingDecision>(
    `select round_id as "roundId", point, number, chosen as "values", reason, ruled_by_name as "ruledByName", ruled_at as "ruledAt"
       from applications.ruling where round_id = any($1) order by round_id, point, number`,
    [roundIds],
  )

/** The units that have a base of the programme, whoever asks (N66). */
export const readUnitsWithBase = async (
  session: Session,
  programme: string,
): Promise<ReadonlySet<string>> => {
  const rows = await session.read<{ id: string }>('select applications.units_with_base($1) as id', [
    programme,
  ])
  return new Set(rows.map(({ id }) => id))
}
