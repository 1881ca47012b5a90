import type { Session } from '@ndseb/db/session.ts'
import type { ParkFigure, ParkMember } from '../parents.ts'
import type { ParkYears } from './park-years.ts'

/** Each figure in its latest revision. */
export const readParkFigures = (session: Session, { parks, years }: ParkYears) =>
  session.read<ParkFigure>(
    `select distinct on (f.park_id, f.year, f.standard)
            f.park_id as "parkId", f.year, f.standard, trim_scale(f.value)::text as value, f.source,
            f.extract_date::text as "extractDate", f.revision, f.recorded_at as "recordedAt"
       from (select distinct park_id, year from unnest($1::uuid[], $2::integer[]) a (park_id, year)) asked
       join statistics.park_figure f on f.park_id = asked.park_id and f.year = asked.year
      order by f.park_id, f.year, f.standard, f.revision desc`,
    [parks, years],
  )

/** The enterprises of a park on a day. */
export const readMembersOn = (session: Session, parkId: string, day: string) =>
  session.read<ParkMember>(
    `select credit_code as "creditCode", name, valid_from::text as "validFrom", valid_to::text as "validTo", source
       from statistics.park_membership
      where park_id = $1 and valid_from <= $2 and (valid_to is null or valid_to >= $2)
      order by credit_code, valid_from`,
    [parkId, day],
  )
