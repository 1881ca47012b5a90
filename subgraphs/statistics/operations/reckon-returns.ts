import type { SqlTx } from '@ndseb/db/bulk.ts'
import type { CountSystem } from '@ndseb/shared/rules/enterprise-count.ts'
import { CLIENT_REGIONS } from '@ndseb/shared/vocabulary/aggregates.ts'
import type { ReckonedRow } from '../domain/aggregate-cells.ts'

/**
 * Whose returns count, and where: an enterprise is of one place in a year, that of the park of which it is a member on
 * the last day, first recorded where two claim it (N40), and of the place of registration otherwise: by when it was written
 * down, not since when it is said to hold, so that no province takes an enterprise from another's park by an earlier day.
 * Its returns are those of the extract in force there (N39).
 */
const MEMBERS = `
  member as materialized (
    select distinct on (m.credit_code) m.credit_code, m.park_id, m.province_code
      from statistics.park_membership m where statistics.is_member_of_year(m.valid_from, m.valid_to, $1)
     order by m.credit_code, m.id),
  in_force as materialized (
    select p.park_id, x.id as batch_id, x.extract_date
      from (select distinct m.park_id from member m union all select null::uuid) p
      cross join lateral statistics.extract_in_force($2, p.park_id, $1) x)`

/** The rows of the extracts that count, each with its place. `$3` names the extracts, so that no other row is looked at. */
const placed = (table: string, dimensions: string, amount: string, code: string) => `
    select s.park_id, coalesce(s.province_code, substr(${code}, 3, 2)) as province, ${code} as credit_code,
           ${dimensions}, ${amount} as amount
      from ${table} left join site s on s.credit_code = ${code}
     where r.batch_id = any($3) and ${code} is not null and ${amount} > 0
       and r.batch_id = case when s.credit_code is null
             then (select f.batch_id from in_force f where f.park_id is null) else s.batch_id end`

/** Rows by their own codes, and the few of which a person said whose they are (N40). */
const counted = (table: string, dimensions: string, amount: string) => `
  site as materialized (
    select m.credit_code, m.park_id, m.province_code, f.batch_id
      from member m join in_force f on f.park_id = m.park_id),
  counted as (${placed(`${table} r`, dimensions, amount, 'r.credit_code')}
    union all ${placed(
      `statistics.rows_matched_by_hand($2, $3) h join ${table} r on r.batch_id = h.batch_id and r.row_number = h.row_number and r.credit_code is null`,
      ...([dimensions, amount, 'h.credit_code'] as const),
    )})`

const KEYS = 'park, province, quarter, item, delivery, client_region'

/**
 * What each enterprise comes to at every combination of the dimensions, and of that what stands behind a figure: how
 * many enterprises, their sum, the two largest (N84). By hashes alone: sorting what is to be told apart costs twice as much.
 */
const backings = (dimensions: string, where: string) => `
  enterprise as materialized (
    select coalesce(any_value(c.park_id)::text, '-') as park, min(c.province) as province, ${dimensions}, sum(c.amount) as amount
      from counted c group by c.credit_code, ${where}),
  total as (
    select ${KEYS}, count(*)::integer as enterprises, sum(e.amount) as sum, max(e.amount) as largest
      from enterprise e group by ${KEYS}),
  below as (
    select ${KEYS}, count(*) filter (where e.amount = t.largest) as largest_of, max(e.amount) filter (where e.amount < t.largest) as next
      from enterprise e join total t using (${KEYS}) group by ${KEYS})
  select nullif(t.park, '-') as "parkId", t.province, nullif(t.quarter, 'ALL') as quarter, nullif(t.item, 'ALL') as item,
         nullif(t.delivery, 'ALL') as delivery, nullif(t.client_region, 'ALL') as "clientRegion", t.enterprises,
         t.sum::text as sum, t.largest::text as largest,
         (case when b.largest_of > 1 then t.largest else b.next end)::text as second
    from total t join below b using (${KEYS})`

const RECKONINGS: Record<CountSystem, string> = {
  SERVICE_TRADE_DIRECT: `
  with ${MEMBERS}, ${counted(
    'statistics.direct_return',
    `coalesce('Q' || r.quarter, 'UNDIVIDED') as quarter, r.category as item`,
    `case r.currency when 'CNY' then r.amount else r.amount * $4::numeric end`,
  )}, ${backings(
    `coalesce(c.quarter, 'ALL') as quarter, coalesce(c.item, 'ALL') as item, 'ALL' as delivery, 'ALL' as client_region`,
    'rollup (c.quarter), rollup (c.item)',
  )}`,
  SERVICE_OUTSOURCING: `
  with ${MEMBERS}, ${counted(
    'statistics.outsourcing_return',
    `coalesce('Q' || (r.month + 2) / 3, 'UNDIVIDED') as quarter, r.business_type as item,
           case when r.offshore then 'OFFSHORE' else 'ONSHORE' end as delivery,
           case when r.offshore then coalesce($4::jsonb ->> r.client_region, 'OTHER') end as client_region`,
    'r.amount_usd',
  )}, ${backings(
    `coalesce(c.quarter, 'ALL') as quarter, coalesce(c.item, 'ALL') as item, coalesce(c.delivery, 'ALL') as delivery,
           coalesce(c.client_region, 'ALL') as client_region`,
    // Onshore work has no client region, so that its finest row is the one above it again.
    `rollup (c.quarter), rollup (c.item), rollup (c.delivery, c.client_region)
    having c.delivery is distinct from 'ONSHORE' or grouping(c.client_region) = 1`,
  )}`,
}

const CLIENT_CODES: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(CLIENT_REGIONS).flatMap(([code, { zh, aliases }]) =>
    [code, zh, ...aliases].map((name) => [name, code]),
  ),
)

export type Extracts = {
  readonly ids: readonly string[]
  readonly latest: string
  /** Whether an amount in US dollars is among them that a rate must convert; one that waits for a match is none. */
  readonly needRate: boolean
}

/** The extracts on which the aggregates of a system and year rest; null where there is none. */
export async function readExtracts(tx: SqlTx, system: CountSystem, year: number): Promise<Extracts | null> {
  const [row] = await tx.rows<{ ids: string[]; latest: string | null; needRate: boolean }>(
    `with ${MEMBERS}
     select coalesce(array_agg(distinct f.batch_id), '{}') as ids, max(f.extract_date)::text as latest,
            coalesce(bool_or(exists (select 1 from statistics.direct_return r
              where r.batch_id = f.batch_id and r.currency <> 'CNY' and r.amount > 0 and (r.credit_code is not null or exists (
                select from statistics.rows_matched_by_hand('SERVICE_TRADE_DIRECT', array[r.batch_id]) h where h.row_number = r.row_number)))), false) as "needRate"
       from in_force f`,
    [year, system],
  )
  return row?.latest ? { ids: row.ids, latest: row.latest, needRate: row.needRate } : null
}

/** Right after an import the planner knows nothing of the new rows, and would compare each with each member, a little at a time. */
const PLANNING = { enable_nestloop: 'off', work_mem: '256MB' } as const

/** Adds up the returns of a system and year by place and every combination of the other dimensions. */
export async function reckonReturns(
  tx: SqlTx,
  system: CountSystem,
  year: number,
  { ids, usdRate }: { readonly ids: readonly string[]; readonly usdRate: string | null },
): Promise<readonly ReckonedRow[]> {
  const usual = await plan(tx, PLANNING)
  const rows = await tx.rows<ReckonedRow>(RECKONINGS[system], [
    ...[year, system, ids],
    system === 'SERVICE_TRADE_DIRECT' ? usdRate : JSON.stringify(CLIENT_CODES),
  ])
  await plan(tx, usual)
  return rows
}

/** Sets what the planner goes by until the end of the transaction, and gives what it was. */
async function plan(
  tx: SqlTx,
  settings: Readonly<Record<string, string>>,
): Promise<Readonly<Record<string, string>>> {
  const before: Record<string, string> = {}
  for (const [name, value] of Object.entries(settings)) {
    const [row] = await tx.rows<{ was: string }>(
      'select current_setting($1) as was, set_config($1, $2, true)',
      [name, value],
    )
    before[name] = row?.was ?? value
  }
  return before
}
