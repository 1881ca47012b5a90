import { openSession } from '@ndseb/db/session.ts'
import { systemViewer } from '@ndseb/shared/viewer.ts'
import { releaseAggregates } from '@ndseb/statistics/operations/release-aggregates.ts'
import { LAST_YEAR } from '../../bench/last-year.ts'
import type { TestGraph } from './graph.ts'

const SYSTEMS = ['SERVICE_TRADE_DIRECT', 'SERVICE_OUTSOURCING'] as const

/** Twelve thousand enterprises of all provinces, half of them in the parks of the bench, fifty each. */
const ENTERPRISES = `
  with made as (
    select n, '91' || v.code || '0000XX' || lpad(n::text, 7, '0') || 'A' as code
      from generate_series(1, 12000) n
      join (select code, row_number() over (order by code) - 1 as place from applications.province) v on v.place = n % 31),
  named as (
    insert into statistics.enterprise (credit_code, name, name_key) select code, '企业' || n, 'enterprise' || n from made)
  insert into statistics.park_membership (park_id, province_code, credit_code, name, name_key, valid_from, source, recorded_by)
  select p.id, p.province_code, m.code, '企业' || n, 'enterprise' || n, '2015-01-01', 'x', 'x'
    from made m
    join (select id, province_code, row_number() over (order by id) - 1 as place from applications.park where name_key like 'park%') p on p.place = m.n % 120
   where n <= 6000
   order by p.place, n`

/** Who was in six hundred other parks and left them: the register of a large country is long. */
const FORMER_MEMBERS = `
  with parks as materialized (select uuidv7() as id, p from generate_series(1, 600) p)
  insert into statistics.park_membership (park_id, province_code, credit_code, name, name_key, valid_from, valid_to, source, recorded_by)
  select p.id, '11', e.credit_code, e.name, e.name_key, '2015-01-01', '2016-01-01', 'x', 'x'
    from parks p join statistics.enterprise e on substr(e.name_key, 11)::integer % 600 = p.p - 1 or substr(e.name_key, 11)::integer % 300 = p.p - 1
   order by p.p`

/** What they reported in two years: some two hundred thousand rows. */
const RETURNS = `
  with batch as (
    insert into statistics.return_batch (system, period_year, extract_date, status, content_hash, rows, matched, imported_by, finished_at)
    select s, y, '2026-01-31', 'FINISHED', md5(s || y) || md5(s || y), 100000, 100000, 'x', now()
      from unnest($1::text[]) s, unnest($2::integer[]) y
    returning id, system, period_year),
  direct as (
    insert into statistics.direct_return (batch_id, row_number, raw_code, credit_code, name, name_key, period_year, category, quarter, amount, currency)
    select b.id, row_number() over (), e.credit_code, e.credit_code, e.name, e.name_key, b.period_year,
           (array['TELECOM_COMPUTER_INFORMATION', 'TRANSPORT', 'FINANCE', 'CONSTRUCTION'])[1 + right(e.name_key, 3)::integer % 4],
           q, 1000 + right(e.name_key, 3)::integer, 'CNY'
      from batch b, statistics.enterprise e, generate_series(1, 4) q
     where b.system = 'SERVICE_TRADE_DIRECT' and e.name_key ~ '^enterprise\\d{3,}$')
  insert into statistics.outsourcing_return (batch_id, row_number, raw_code, credit_code, name, name_key, period_year, business_type, offshore, client_region, month, amount_usd)
  select b.id, row_number() over (), e.credit_code, e.credit_code, e.name, e.name_key, b.period_year,
         (array['ITO', 'BPO', 'KPO'])[1 + right(e.name_key, 3)::integer % 3], m % 4 > 0,
         (array['美国', '日本', '德国', '新加坡'])[1 + right(e.name_key, 3)::integer % 4], m, 1000 + right(e.name_key, 3)::integer
    from batch b, statistics.enterprise e, generate_series(1, 12) m
   where b.system = 'SERVICE_OUTSOURCING' and e.name_key ~ '^enterprise\\d{3,}$' and right(e.name_key, 1) < '4'`

/** The same aggregates for ten years more, as releases of former years. */
const FORMER_YEARS = `
  with former as (
    insert into statistics.aggregate_release (id, system, year, revision, status, released_at, extract_ids, extract_date, currency, rule_version)
    select uuidv7(), r.system, r.year - y, 1, 'CURRENT', r.released_at, r.extract_ids, r.extract_date, r.currency, r.rule_version
      from statistics.aggregate_release r, generate_series(2, 11) y where r.year = $1
    returning id, system),
  source as (select f.id, r.id as release_id from former f join statistics.aggregate_release r on r.system = f.system and r.year = $1),
  cells as (
    insert into statistics.aggregate
    select s.id, a.coordinate, a.quarter, a.place_level, a.region, a.province_code, a.park_id, a.category, a.business_type, a.delivery, a.client_region, a.amount, a.band
      from source s join statistics.aggregate a on a.release_id = s.release_id)
  insert into statistics.aggregate_backing
  select s.id, b.coordinate, b.province_code, b.amount, b.enterprises, b.withheld_as
    from source s join statistics.aggregate_backing b on b.release_id = s.release_id`

/** The tables that grow with the returns: none of them is ever read from end to end for an answer. */
export const FACTS = [
  'aggregate',
  'aggregate_backing',
  'direct_return',
  'enterprise',
  'outsourcing_return',
  'park_membership',
] as const

/** Many returns with their aggregates, of which the planner knows nothing yet: as it is right after an import. */
export async function reportMany({ sql, graph }: TestGraph): Promise<void> {
  for (const table of FACTS) await sql(`alter table statistics.${table} set (autovacuum_enabled = false)`)
  const years = [LAST_YEAR - 1, LAST_YEAR]
  await sql(ENTERPRISES)
  await sql(FORMER_MEMBERS)
  await sql(RETURNS, [SYSTEMS, years])
  const session = openSession(graph.databases.statistics, systemViewer)
  for (const system of SYSTEMS)
    for (const year of years)
      await session.act('releaseAggregates', {}, async (tx) => {
        await releaseAggregates(tx, system, year)
        return {}
      })
  await session.close()
  await sql(FORMER_YEARS, [LAST_YEAR])
}
