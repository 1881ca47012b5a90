import type { Tx } from '@ndseb/db/session.ts'
import type { CountSystem } from '@ndseb/shared/rules/enterprise-count.ts'
import { CLIENT_REGIONS } from '@ndseb/shared/vocabulary/aggregates.ts'
import type { ReckonedRow } from '../domain/aggregate-cells.ts'

/**
 * Whose returns count, and where: an enterprise is of one place in a year, that of the park of which it is a member on
 * the last day, first recorded where two claim it (N40), and of the place of registration otherwise. Its returns are those
 * of the extract in force there (N39).
 */
const IN_FORCE = `
  member as materialized (
    select distinct on (m.credit_code) m.credit_code, m.park_id, m.province_code
      from statistics.park_membership m where statistics.is_member_of_year(m.valid_from, m.valid_to, $1)
     order by m.credit_code, m.valid_from, m.park_id),
  in_force as materialized (
    select p.park_id, x.id as batch_id, x.extract_date
      from (select distinct m.park_id from member m union all select null::uuid) p
      cross join lateral statistics.extract_in_force($2, p.park_id, $1) x)`

/** The four numbers of a backing (N84), over the enterprises of a place. */
const BACKING = `count(*)::integer as enterprises, sum(e.amount)::text as sum, max(e.amount)::text as largest,
         (array_agg(e.amount order by e.amount desc))[2]::text as second`

const PLACE = `m.park_id, coalesce(m.province_code, substr(r.credit_code, 3, 2)) as province, r.credit_code`
const JOINS = `left join member m on m.credit_code = r.credit_code
      join in_force f on f.park_id is not distinct from m.park_id and f.batch_id = r.batch_id`

const RECKONINGS: Record<CountSystem, string> = {
  SERVICE_TRADE_DIRECT: `
  with ${IN_FORCE},
  counted as (
    select ${PLACE}, coalesce('Q' || r.quarter, 'UNDIVIDED') as quarter, r.category as item,
           case r.currency when 'CNY' then r.amount else r.amount * $3::numeric end as amount
      from statistics.direct_return r ${JOINS}
     where r.credit_code is not null and r.amount > 0),
  enterprise as (
    select c.park_id, c.province, c.credit_code, c.quarter, c.item, sum(c.amount) as amount
      from counted c
     group by c.park_id, c.province, c.credit_code, rollup (c.quarter), rollup (c.item))
  select e.park_id as "parkId", e.province, e.quarter, e.item, null as delivery, null as "clientRegion", ${BACKING}
    from enterprise e group by e.park_id, e.province, e.quarter, e.item`,
  SERVICE_OUTSOURCING: `
  with ${IN_FORCE},
  counted as (
    select ${PLACE}, coalesce('Q' || (r.month + 2) / 3, 'UNDIVIDED') as quarter, r.business_type as item,
           case when r.offshore then 'OFFSHORE' else 'ONSHORE' end as delivery,
           case when r.offshore then coalesce($3::jsonb ->> r.client_region, 'OTHER') end as client_region, r.amount_usd as amount
      from statistics.outsourcing_return r ${JOINS}
     where r.credit_code is not null and r.amount_usd > 0),
  enterprise as (
    select c.park_id, c.province, c.credit_code, c.quarter, c.item, c.delivery, c.client_region, sum(c.amount) as amount
      from counted c
     group by c.park_id, c.province, c.credit_code, rollup (c.quarter), rollup (c.item), rollup (c.delivery, c.client_region)
    -- Onshore work has no client region, so that its finest row is the one above it again.
    having c.delivery is distinct from 'ONSHORE' or grouping(c.client_region) = 1)
  select e.park_id as "parkId", e.province, e.quarter, e.item, e.delivery, e.client_region as "clientRegion", ${BACKING}
    from enterprise e group by e.park_id, e.province, e.quarter, e.item, e.delivery, e.client_region`,
}

const CLIENT_CODES: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(CLIENT_REGIONS).flatMap(([code, { zh, aliases }]) =>
    [code, zh, ...aliases].map((name) => [name, code]),
  ),
)

export type Extracts = {
  readonly ids: readonly string[]
  readonly latest: string
  /** Whether an amount in US dollars is among them that a rate must convert. */
  readonly needRate: boolean
}

/** The extracts on which the aggregates of a system and year rest; null where there is none. */
export async function readExtracts(tx: Tx, system: CountSystem, year: number): Promise<Extracts | null> {
  const [row] = await tx.rows<{ ids: string[]; latest: string | null; needRate: boolean }>(
    `with ${IN_FORCE}
     select coalesce(array_agg(distinct f.batch_id), '{}') as ids, max(f.extract_date)::text as latest,
            coalesce(bool_or(exists (select 1 from statistics.direct_return r
              where r.batch_id = f.batch_id and r.currency <> 'CNY' and r.amount > 0)), false) as "needRate"
       from in_force f`,
    [year, system],
  )
  return row?.latest ? { ids: row.ids, latest: row.latest, needRate: row.needRate } : null
}

/** Adds up the returns of a system and year by place and every combination of the other dimensions. */
export async function reckonReturns(
  tx: Tx,
  system: CountSystem,
  year: number,
  usdRate: string | null,
): Promise<readonly ReckonedRow[]> {
  // Right after an import the planner knows nothing of the new rows, and would compare each with each member.
  await tx.rows(`select set_config('enable_nestloop', 'off', true)`)
  const rows = await tx.rows<ReckonedRow>(RECKONINGS[system], [
    year,
    system,
    system === 'SERVICE_TRADE_DIRECT' ? usdRate : JSON.stringify(CLIENT_CODES),
  ])
  await tx.rows(`select set_config('enable_nestloop', 'on', true)`)
  return rows
}
