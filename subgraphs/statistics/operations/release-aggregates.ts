import { announce } from '@ndseb/db/events.ts'
import { lockSubject } from '@ndseb/db/lock-subject.ts'
import type { SqlTx } from '@ndseb/db/own-connection.ts'
import { civilDateOf, yearOf } from '@ndseb/shared/rules/beijing.ts'
import { BUSINESS_TYPES, COUNT_SYSTEMS, type CountSystem } from '@ndseb/shared/rules/enterprise-count.ts'
import { SERVICE_CATEGORIES } from '@ndseb/shared/vocabulary/statistics.ts'
import { type AggregateCell, aggregateCells } from '../domain/aggregate-cells.ts'
import { itemTree, marketTree, noMarket } from '../domain/aggregate-trees.ts'
import { FIRST_YEAR, LAST_YEAR } from '../domain/bounds.ts'
import { DISCLOSURE_RULE } from '../domain/disclosure/rule.ts'
import { regions } from '../queries/provinces.ts'
import { beginReckoning, type Extracts, type Reckoning, readExtracts } from './reckon-returns.ts'

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
export const releaseAggregates = (tx: SqlTx, system: CountSystem, year: number): Promise<void> =>
  releaseYears(tx, system, [year])

/**
 * The same for several years, one after the other: PostgreSQL gets the returns of the next ready while it is decided what of
 * one is withheld.
 *
 * @param years in their order, so that two who release the same wait for each other
 * @param decided told how many of them are
 * @param enter told what is begun
 */
export async function releaseYears(
  tx: SqlTx,
  system: CountSystem,
  years: readonly number[],
  {
    decided = () => {},
    enter = () => {},
  }: {
    readonly decided?: (count: number) => void
    readonly enter?: ((stage: ReleaseStage) => void) | undefined
  } = {},
): Promise<void> {
  const [first, ...others] = years
  let begun = first === undefined ? null : await begin(tx, system, first)
  let write: (() => Promise<void>) | undefined
  for (const [index] of years.entries()) {
    enter('ADD_UP')
    const reckoned = begun
    const rows = await reckoned?.reckoning.rows(write)
    if (!reckoned) await write?.()
    const next = others[index]
    begun = next === undefined ? null : await begin(tx, system, next)
    enter('PROTECT')
    const cells = rows && aggregateCells(rows, { ...TABLES[system], regions })
    write = reckoned && cells ? () => replace(tx, reckoned, cells) : undefined
    decided(index + 1)
  }
  enter('WRITE')
  await write?.()
}

export type ReleaseStage = 'ADD_UP' | 'PROTECT' | 'WRITE'

type Begun = {
  readonly system: CountSystem
  readonly year: number
  readonly extracts: Extracts
  readonly rate: UsdRate | null
  readonly reckoning: Reckoning
}

/** Null where there is nothing to reckon. */
async function begin(tx: SqlTx, system: CountSystem, year: number): Promise<Begun | null> {
  await lockSubject(tx, `aggregates/${system}/${year}`)
  const extracts = await readExtracts(tx, system, year)
  if (!extracts) return null
  const rate = extracts.needRate ? await readUsdRate(tx, year) : null
  if (extracts.needRate && !rate) {
    await open(tx, { system, year, extracts, rate: null, status: 'NO_RATE' })
    return null
  }
  const usdRate = rate?.rate ?? null
  const reckoning = await beginReckoning(tx, system, year, { ids: extracts.ids, usdRate })
  return { system, year, extracts, rate, reckoning }
}

async function replace(tx: SqlTx, begun: Begun, cells: readonly AggregateCell[]): Promise<void> {
  const { system, year, extracts, rate } = begun
  await tx.rows(
    `update statistics.aggregate_release set status = 'REPLACED' where system = $1 and year = $2 and status = 'CURRENT'`,
    [system, year],
  )
  const releaseId = await open(tx, { system, year, extracts, rate, status: 'CURRENT' })
  for (let from = 0; from < cells.length; from += CELLS_A_STATEMENT)
    await write(tx, releaseId, TABLES[system].item, cells.slice(from, from + CELLS_A_STATEMENT))
}

/**
 * Announces that a register, a match or a rate has changed with which aggregates from a year on were reckoned, or are being
 * reckoned by an import that has not ended; where none are, there is nothing to say. Who is about to reckon waits until
 * the change is there. Many changes in a row become one job a year. An import releases its year itself.
 */
export const announceOutdated = (tx: SqlTx, from: number, to = LAST_YEAR): Promise<void> =>
  announceYears(tx, { from, to }, { from, to })

/**
 * The same of a match that was made or revoked: the years in which returns stand under it, null where none do; and any year
 * that is being imported, because nobody sees yet what stands in it.
 */
export const announceMatch = (
  tx: SqlTx,
  years: { readonly first: number; readonly last: number } | null,
): Promise<void> =>
  announceYears(tx, years ? { from: years.first, to: years.last } : { from: 0, to: 0 }, {
    from: FIRST_YEAR,
    to: LAST_YEAR,
  })

type Years = { readonly from: number; readonly to: number }

async function announceYears(tx: SqlTx, released: Years, underWay: Years): Promise<void> {
  const rows = await tx.rows<{ year: number }>(
    `select year from statistics.aggregate_release where year between $1 and $2
     union
     select y.year from generate_series($3::integer, least($4::integer, $5::integer)) y (year), unnest($6::text[]) s (system)
      where not pg_try_advisory_xact_lock_shared(hashtextextended('aggregates/' || s.system || '/' || y.year, 0))
      order by year`,
    [
      ...[released.from, released.to, underWay.from, underWay.to],
      ...[yearOf(civilDateOf(tx.now)), Object.keys(COUNT_SYSTEMS)],
    ],
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

/** Two statements for however many cells, a column a list: what others see, and what stands behind it. */
async function write(
  tx: SqlTx,
  releaseId: string,
  item: 'category' | 'businessType',
  cells: readonly AggregateCell[],
): Promise<void> {
  const list = <Value>(value: (cell: AggregateCell) => Value) => cells.map(value)
  const [coordinates, provinces] = [list((cell) => cell.coordinate), list((cell) => cell.provinceCode)]
  const [items, none] = [list((cell) => cell.item), list(() => null)]
  await tx.rows(
    `insert into statistics.aggregate
       (release_id, coordinate, quarter, place_level, region, province_code, park_id, category, business_type, delivery,
        client_region, amount, band)
     select $1, c.* from unnest($2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::uuid[], $8::text[], $9::text[],
       $10::text[], $11::text[], $12::numeric[], $13::text[]) c`,
    [
      ...[releaseId, coordinates, list((cell) => cell.quarter), list((cell) => cell.level)],
      ...[list((cell) => cell.region), provinces, list((cell) => cell.parkId)],
      ...(item === 'category' ? [items, none] : [none, items]),
      ...[list((cell) => cell.delivery), list((cell) => cell.clientRegion)],
      ...[list((cell) => (cell.withheldAs ? null : cell.amount)), list((cell) => cell.band)],
    ],
  )
  await tx.rows(
    `insert into statistics.aggregate_backing (release_id, coordinate, province_code, amount, enterprises, withheld_as)
     select $1, c.* from unnest($2::text[], $3::text[], $4::numeric[], $5::integer[], $6::text[]) c`,
    [
      ...[releaseId, coordinates, provinces, list((cell) => cell.amount)],
      ...[list((cell) => cell.enterprises), list((cell) => cell.withheldAs)],
    ],
  )
}
