import type { Session } from '@ndseb/db/session.ts'
import type { RulingPoint } from '@ndseb/shared/vocabulary/rulings.ts'

/** The options that rounds have: the points on which the latest ruling is that they are enabled (N65). */
export const readOptionsOfRounds = (session: Session, roundIds: readonly string[]) =>
  session.read<{ roundId: string; point: RulingPoint }>(
    `select "roundId", point from (
       select distinct on (round_id, point) round_id as "roundId", point, chosen from applications.ruling
        where round_id = any($1) order by round_id, point, number desc) latest
      where 'ENABLED' = any(chosen)`,
    [roundIds],
  )
