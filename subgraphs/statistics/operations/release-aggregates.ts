import type { SqlTx } from '@ndseb/db/bulk.ts'
import { announce } from '@ndseb/db/events.ts'
import { lockSubject } from '@ndseb/db/lock-subject.ts'
import { civilDateOf, yearOf } from '@ndseb/shared/rules/beijing.ts'
import { BUSINESS_TYPES, COUNT_SYSTEMS, type CountSystem } from '@ndseb/shared/rules/enterprise-count.ts'
import { SERVICE_CATEGORIES } from '@ndseb/shared/vocabulary/statistics.ts'
import { type AggregateCell, aggregateCells } from '../domain/aggregate-cells.ts'
import { itemTree, marketTree, noMarket } from '../domain/aggregate-trees.ts'
import { LAST_YEAR } from '../domain/bounds.ts'
import { DISCLOSURE_RULE } from '../domain/disclosure/rule.ts'
import { regions } from '../queries/provinces.ts'
import { type Extracts, readExtracts, reckonReturns } from './reckon-returns.ts'

/** What the table of a system is cut by, and what its amounts are in. */
const TABLES = {
  SERVICE_TRADE_DIRECT: {
    items: itemTree(Object.keys(SERVICE_CATEGORIES)),
    markets: noMarket,
    item: 'category',
    currency: 'CNY',
  },
  SERVICE_OUTSOURCING: {
    items: itemTree(Object.keys(BUSINESS_TYPES)),
    markets: marketTree,
    item: 'businessType',
    currency: 'USD',
  },
} as const

/**
 * Reckons the aggregates of a system and year from the extracts in force, decides what is withheld from others (N84), and
 * lets them take the place of those before, in the transaction of what changed them. Without an extract there is
 * nothing; without a rate for amounts in US dollars, those before stay and the release says why (N35).
 */
export async function releaseAggregates(tx: SqlTx, system: CountSystem, year: number): Promise<void> {
  await lockSubject(tx, `aggregates/${system}/${year}`)
  const extracts = await readExtracts(tx, system, year)
  if (!extracts) return
  const rate = extracts.needRate ? await readUsdRate(tx, year) : null
  if (extracts.needRate && !rate)
    return void (await open(tx, { system, year, extracts, rate: null, status: 'NO_RATE' }))
  const rows = await reckonReturns(tx, system, year, { ids: extracts.ids, usdRate: rate?.rate ?? null })
  const table = TABLES[system]
  const cells = aggregateCells(rows, { ...table, regions })
  await tx.rows(
    `update statistics.aggregate_release set status = 'REPLACED' where system = $1 and year = $2 and status = 'CURRENT'`,
    [system, year],
  )
  const releaseId = await open(tx, { system, year, extracts, rate, status: 'CURRENT' })
  for (let from = 0; from < cells.length; from += CELLS_A_STATEMENT)
    await write(tx, releaseId, table.item, cells.slice(from, from + CELLS_A_STATEMENT))
}

/**
 * Announces that a register, a match or a rate has changed with which aggregates from a year on were reckoned, or are being
 * reckoned by an import that has not ended; where none are, there is nothing to say. Who is about to reckon waits until
 * the change is there. Many changes in a row become one job a year. An import releases its year itself.
 */
export async function announceOutdated(tx: SqlTx, from: number, to = LAST_YEAR): Promise<void> {
  const rows = await tx.rows<{ year: number }>(
    `select year from statistics.aggregate_release where year between $1 and $2
     union
     select y.year from generate_series($1, least($2, $3)) y (year), unnest($4::text[]) s (system)
      where not pg_try_advisory_xact_lock_shared(hashtextextended('aggregates/' || s.system || '/' || y.year, 0))
      order by year`,
    [from, to, yearOf(civilDateOf(tx.now)), Object.keys(COUNT_SYSTEMS)],
  )
  for (const { year } of rows) await announce(tx, 'statistics:release-aggregates', { year }, String(year))
}

const CELLS_A_STATEMENT = 5_000

type UsdRate = { readonly id: string; readonly rate: string }

async function readUsdRate(tx: SqlTx, year: number): Promise<UsdRate | null> {
  const [row] = await tx.rows<UsdRate>(
    `select id, rate::text as rate from statistics.exchange_rate where currency = 'USD' and year = $1
      order by revision desc limit 1`,
    [year],
  )
  return row ?? null
}

async function open(
  tx: SqlTx,
  given: {
    readonly system: CountSystem
    readonly year: number
    readonly extracts: Extracts
    readonly rate: UsdRate | null
    readonly status: 'CURRENT' | 'NO_RATE'
  },
): Promise<string> {
  const { system, year, extracts, rate, status } = given
  const [row] = await tx.rows<{ id: string }>(
    `insert into statistics.aggregate_release
       (system, year, revision, status, released_at, extract_ids, extract_date, currency, exchange_rate_id, exchange_rate, rule_version)
     select $1::text, $2::integer, coalesce(max(r.revision), 0) + 1, $3::text, $4::timestamptz, $5::uuid[], $6::date, $7::text, $8::uuid, $9::numeric, $10::text
       from statistics.aggregate_release r where r.system = $1::text and r.year = $2::integer
     returning id`,
    [
      ...[system, year, status, tx.now, extracts.ids, extracts.latest, TABLES[system].currency],
      ...[rate?.id ?? null, rate?.rate ?? null, DISCLOSURE_RULE.version],
    ],
  )
  if (!row) throw new Error('a release was not written')
  return row.id
}

/** Two statements for however many cells: what others see, and what stands behind it. */
async function write(
  tx: SqlTx,
  releaseId: string,
  item: 'category' | 'businessType',
  cells: readonly AggregateCell[],
): Promise<void> {
  const rows = JSON.stringify(cells.map((cell) => ({ ...cell, [item]: cell.item })))
  await tx.rows(
    `insert into statistics.aggregate
       (release_id, coordinate, quarter, place_level, region, province_code, park_id, category, business_type, delivery,
        client_region, amount, band)
     select $1, c.coordinate, c.quarter, c.level, c.region, c."provinceCode", c."parkId", c.category, c."businessType", c.delivery,
            c."clientRegion", case when c."withheldAs" is null then c.amount end, c.band
       from jsonb_to_recordset($2::jsonb) c
            (coordinate text, quarter text, level text, region text, "provinceCode" text, "parkId" uuid, category text,
             "businessType" text, delivery text, "clientRegion" text, amount numeric, band text, "withheldAs" text)`,
    [releaseId, rows],
  )
  await tx.rows(
    `insert into statistics.aggregate_backing (release_id, coordinate, province_code, amount, enterprises, withheld_as)
     select $1, c.coordinate, c."provinceCode", c.amount, c.enterprises, c."withheldAs"
       from jsonb_to_recordset($2::jsonb) c
            (coordinate text, "provinceCode" text, amount numeric, enterprises integer, "withheldAs" text)`,
    [releaseId, rows],
  )
}
