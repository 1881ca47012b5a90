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

/** The counted enterprises, of the parks whose enterprises the viewer may see (N84). */
export const readCounted = (session: Session, { parks, years }: ParkYears) =>
  session.read<CountedEnterprise & { parkId: string; year: number }>(
    `select park_id as "parkId", year, credit_code as "creditCode", name, in_a as "inA", in_b as "inB",
            claimed_elsewhere as "claimedElsewhere"
       from statistics.list_counted($1, $2) order by credit_code`,
    [parks, years],
  )

/** The match queue of those parks (N40). */
export const readUnmatched = (session: Session, { parks, years }: ParkYears) =>
  session.read<UnmatchedEnterprise & { parkId: string; year: number }>(
    `select park_id as "parkId", year, system, name, raw_code as "rawCode", code_fault as reason
       from statistics.list_unmatched($1, $2) order by system, name, raw_code`,
    [parks, years],
  )
