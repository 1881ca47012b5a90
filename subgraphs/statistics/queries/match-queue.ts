import type { Session } from '@ndseb/db/session.ts'
import type { CountSystem } from '@ndseb/shared/rules/enterprise-count.ts'
import { parseId } from '@ndseb/shared/scalars.ts'
import type { Ordering } from '@ndseb/shared/subgraph/connection.ts'
import { readPage } from '@ndseb/shared/subgraph/read-page.ts'
import type { QueryMatchQueueArgs } from '../generated/graphql.ts'
import type { MatchEntry } from '../parents.ts'

/** The tables of the returns of each system. */
export const RETURNS: Readonly<Record<CountSystem, string>> = {
  SERVICE_TRADE_DIRECT: 'statistics.direct_return',
  SERVICE_OUTSOURCING: 'statistics.outsourcing_return',
}

/** What stands in the returns of a system without a valid code, in the extracts in force; `counts`: what N39 counts. */
const without = (system: CountSystem, counts: string) => `
  select x.system, r.raw_code, r.name, r.name_key, r.code_fault, x.year, x.of_park, ${counts} as counts
    from statistics.extracts_in_force() x
    join ${RETURNS[system]} r on r.batch_id = x.id and r.credit_code is null
   where x.system = '${system}'`

const ENTRIES = `(
  select w.system, w.raw_code, w.name_key, min(w.name) as name, min(w.code_fault) as fault, count(*)::integer as rows,
         (count(*) filter (where w.counts))::integer as counted_rows, array_agg(distinct w.year) as years,
         array_agg(distinct w.of_park) as parks,
         md5(jsonb_build_array(w.system, w.raw_code, w.name_key)::text)::uuid as id
    from (${without('SERVICE_TRADE_DIRECT', `r.category = 'TELECOM_COMPUTER_INFORMATION'`)}
          union all ${without('SERVICE_OUTSOURCING', `r.business_type = 'ITO' and r.offshore`)}) w
   group by w.system, w.raw_code, w.name_key) e
  left join statistics.matches_standing() m
    on m.system = e.system and m.name_key = e.name_key and m.raw_code is not distinct from e.raw_code`

const STATUS = `case when m.id is null then 'WAITING' when m.credit_code is null then 'DISMISSED' else 'MATCHED' end`

/** In a park's own extract, or under the name that one of its members bears. */
const ofParks = (type: string, parks: string) => `exists (
  select from (select $::${type} as given) q
   where exists (select from applications.park p where ${parks} and (p.id = any(e.parks) or exists (
     select from statistics.park_membership k where k.park_id = p.id and k.name_key = e.name_key))))`

const MOST_ROWS: Ordering<'rows' | 'id'> = {
  name: 'MOST_ROWS',
  direction: 'desc',
  keys: [
    { field: 'rows', column: 'e.rows', kind: 'int' },
    { field: 'id', column: 'e.id', kind: 'id' },
  ],
}

/** A page of the match queue (N40). */
export const listMatchQueue = (session: Session, { filter, ...page }: QueryMatchQueueArgs) =>
  readPage<MatchEntry>(
    session,
    {
      columns: `e.id, e.system, e.raw_code as "rawCode", e.name, e.name_key as "nameKey", e.fault as reason,
        ${STATUS} as status, e.rows, e.counted_rows as "countedRows", e.years, m.id as "matchId"`,
      from: ENTRIES,
      conditions: [
        ['e.system = $', filter?.system],
        ['$ = any(e.years)', filter?.year],
        [`${STATUS} = $`, filter?.status],
        [ofParks('text', 'p.province_code = q.given'), filter?.provinceCode],
        [ofParks('uuid', 'p.id = q.given'), filter?.parkId ? parseId(filter.parkId) : null],
      ],
      ordering: MOST_ROWS,
    },
    page,
  )
