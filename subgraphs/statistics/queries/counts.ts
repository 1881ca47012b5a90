import type { Session } from '@ndseb/db/session.ts'
import type { CountedEnterprise, CountProof, ReturnMatch, UnmatchedEnterprise } from '../parents.ts'
import type { ParkYear, ParkYears } from './park-years.ts'
import { columnsOfMatch } from './return-matches.ts'

/** How enterprises are counted stands in db/sql/statistics.sql; here it is asked for many parks and years at once. */

/** What a function of parks, years and a moment gives: it is called once a moment, within one statement. */
const asked = (call: string) =>
  `(select q.moment, array_agg(q.park_id) as parks, array_agg(q.year) as years
      from unnest($1::uuid[], $2::integer[], $3::text[]) q (park_id, year, moment) group by q.moment) asked
   cross join lateral statistics.${call}(asked.parks, asked.years, asked.moment::timestamptz) c`

const KEY = 'c.park_id as "parkId", c.year, asked.moment as "asOf"'
const params = ({ parks, years, moments }: ParkYears) => [parks, years, moments]

/** Numbers alone, of the parks whose counts the viewer may see; no row for the others. */
export const readCounts = (session: Session, given: ParkYears) =>
  session.read<CountProof>(
    `select ${KEY}, members, a, b, overlap, in_union as "inUnion", unmatched,
            doubly_claimed as "doublyClaimed", direct_date::text as "directDate", outsourcing_date::text as "outsourcingDate"
       from ${asked('count_enterprises')}`,
    params(given),
  )

/** The counted enterprises, of the parks whose enterprises the viewer may see (N84). */
export const readCounted = (session: Session, given: ParkYears) =>
  session.read<CountedEnterprise>(
    `select ${KEY}, credit_code as "creditCode", name, in_a as "inA", in_b as "inB",
            claimed_elsewhere as "claimedElsewhere"
       from ${asked('list_counted')} order by credit_code`,
    params(given),
  )

/** By which matches they are counted. */
export const readMatchesOfCounted = (session: Session, given: ParkYears) =>
  session.read<ReturnMatch & ParkYear>(
    `select ${KEY}, ${columnsOfMatch('(c.match)')} from ${asked('list_matches')} order by (c.match).id`,
    params(given),
  )

/** What waits for a match of those parks (N40). */
export const readUnmatched = (session: Session, given: ParkYears) =>
  session.read<UnmatchedEnterprise & ParkYear>(
    `select ${KEY}, system, name, raw_code as "rawCode", code_fault as reason
       from ${asked('list_unmatched')} order by system, name, raw_code`,
    params(given),
  )
