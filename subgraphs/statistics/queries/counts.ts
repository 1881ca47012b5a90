import type { Session } from '@ndseb/db/session.ts'
import type { RawCount } from '../domain/count.ts'
import type { CountedEnterprise, UnmatchedEnterprise } from '../parents.ts'
import type { ParkYears } from './park-years.ts'

/** How enterprises are counted stands in db/sql/statistics.sql; here it is asked for many parks and years at once. */

/** Numbers alone, of the parks whose counts the viewer may see; no row for the others. */
export const readCounts = (session: Session, { parks, years }: ParkYears) =>
  session.read<RawCount & { parkId: string }>(
    `select park_id as "parkId", year, members, a, b, overlap, in_union as "inUnion", unmatched,
            doubly_claimed as "doublyClaimed", direct_date::text as "directDate", outsourcing_date::text as "outsourcingDate"
       from statistics.count_enterprises($1, $2)`,
    [parks, years],
  )

/** The counted enterprises, under the row policies (N84). */
export const readCounted = (session: Session, { parks, years }: ParkYears) =>
  session.read<CountedEnterprise & { parkId: string; year: number }>(
    `select c.park_id as "parkId", c.year, c.credit_code as "creditCode", coalesce(e.name, c.name) as name,
            c.in_a as "inA", c.in_b as "inB", other.credit_code is not null as "claimedElsewhere"
       from statistics.reporting_codes($1, $2) c
       left join statistics.enterprise e on e.credit_code = c.credit_code
       left join statistics.claimed_elsewhere($1, $2) other
         on other.park_id = c.park_id and other.year = c.year and other.credit_code = c.credit_code
      where c.in_a or c.in_b
      order by c.credit_code`,
    [parks, years],
  )

/** The match queue, under the row policies (N40). */
export const readUnmatched = (session: Session, { parks, years }: ParkYears) =>
  session.read<UnmatchedEnterprise & { parkId: string; year: number }>(
    `select park_id as "parkId", year, system, name, raw_code as "rawCode", code_fault as reason
       from statistics.unmatched_rows($1, $2) order by system, name, "rawCode"`,
    [parks, years],
  )
