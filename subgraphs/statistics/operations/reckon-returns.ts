import type { SqlTx } from '@ndseb/db/own-connection.ts'
import type { CountSystem } from '@ndseb/shared/rules/enterprise-count.ts'
import { CLIENT_REGIONS } from '@ndseb/shared/vocabulary/aggregates.ts'
import type { ReckonedRow } from '../domain/aggregate-cells.ts'
import { COLUMN_END, type EnterpriseReturns, LINE_END, openReckoning } from '../domain/reckoning.ts'

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

/**
 * The returns of each enterprise as one text, by enterprise: what they add up to is reckoned as they come, in
 * domain/reckoning.ts. To tell every combination apart here would look at each row as often as there are combinations.
 */
const enterprises = (columns: string) => `
  select any_value(c.park_id)::text as "parkId", min(c.province) as province,
         string_agg(concat_ws('${COLUMN_END}', ${columns}, c.amount), '${LINE_END}') as returns
    from counted c group by c.credit_code`

const RETURNS: Record<CountSystem, string> = {
  SERVICE_TRADE_DIRECT: `
  with ${MEMBERS}, ${counted(
    'statistics.direct_return',
    `coalesce('Q' || r.quarter, 'UNDIVIDED') as quarter, r.category as item`,
    `case r.currency when 'CNY' then r.amount else r.amount * $4::numeric end`,
  )} ${enterprises(`c.quarter, c.item, '', ''`)}`,
  SERVICE_OUTSOURCING: `
  with ${MEMBERS}, ${counted(
    'statistics.outsourcing_return',
    `coalesce('Q' || (r.month + 2) / 3, 'UNDIVIDED') as quarter, r.business_type as item,
           case when r.offshore then 'OFFSHORE' else 'ONSHORE' end as delivery,
           case when r.offshore then coalesce($4::jsonb ->> r.client_region, 'OTHER') else '' end as client_region`,
    'r.amount_usd',
  )} ${enterprises('c.quarter, c.item, c.delivery, c.client_region')}`,
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

/**
 * Right after an import the planner knows nothing of the new rows, and would compare each with each member, a little at a time,
 * or hold the text of every enterprise at once.
 */
const PLANNING = {
  ...{ enable_nestloop: 'off', enable_hashagg: 'off', work_mem: '256MB', cursor_tuple_fraction: '1' },
} as const

/** So many enterprises are asked for at once, while those before are added up. */
const ENTERPRISES_A_FETCH = 1_000

/** Returns that PostgreSQL is getting ready. */
export type Reckoning = {
  /**
   * What they add up to.
   *
   * @param meanwhile what else is to be asked of PostgreSQL, while the first of them are added up
   */
  rows(meanwhile?: () => Promise<void>): Promise<readonly ReckonedRow[]>
}

/**
 * Begins to add up the returns of a system and year by place and every combination of the other dimensions. The first are
 * asked for and on their way: nothing else may be asked until `rows` is called.
 */
export async function beginReckoning(
  tx: SqlTx,
  system: CountSystem,
  year: number,
  { ids, usdRate }: { readonly ids: readonly string[]; readonly usdRate: string | null },
): Promise<Reckoning> {
  const usual = await plan(tx, PLANNING)
  await tx.rows(`declare reckoned no scroll cursor for ${RETURNS[system]}`, [
    ...[year, system, ids],
    system === 'SERVICE_TRADE_DIRECT' ? usdRate : JSON.stringify(CLIENT_CODES),
  ])
  const fetch = () => tx.rows<EnterpriseReturns>(`fetch ${ENTERPRISES_A_FETCH} from reckoned`)
  const first = fetch()
  // A refusal is met when it is waited for.
  first.catch(() => {})
  return {
    async rows(meanwhile) {
      const reckoning = openReckoning()
      let rows = await first
      await plan(tx, usual)
      let next = meanwhile ? meanwhile().then(fetch) : fetch()
      while (rows.length > 0) {
        next.catch(() => {})
        for (const row of rows) reckoning.add(row)
        rows = await next
        if (rows.length > 0) next = fetch()
      }
      await next
      await tx.rows('close reckoned')
      return reckoning.rows()
    },
  }
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
