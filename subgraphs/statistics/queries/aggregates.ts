import type { Session } from '@ndseb/db/session.ts'
import type { CountSystem } from '@ndseb/shared/rules/enterprise-count.ts'
import { parseId } from '@ndseb/shared/scalars.ts'
import type { Connection, Ordering, PageArgs } from '@ndseb/shared/subgraph/connection.ts'
import { type Condition, readPage } from '@ndseb/shared/subgraph/read-page.ts'
import {
  type AggregateDimension,
  type AggregatePart,
  selectAggregates,
} from '../domain/aggregate-selection.ts'
import { wholeOf } from '../domain/aggregate-trees.ts'
import type { Aggregate, AggregateRelease } from '../parents.ts'

/** Its owners see a withheld amount as well: the row of what stands behind it is there for them alone (N84). */
const AMOUNT = 'coalesce(b.amount, a.amount)'
const COLUMNS = `a.release_id as "releaseId", r.system, r.year, a.coordinate, a.quarter, a.place_level as level, a.region,
  a.province_code as "provinceCode", a.park_id as "parkId", a.category, a.business_type as "businessType", a.delivery,
  a.client_region as "clientRegion", trim_scale(${AMOUNT})::text as amount, a.band, b.enterprises,
  b.withheld_as as "withheldAs", coalesce(${AMOUNT}, -1)::text as "sortAmount"`
const FROM = `statistics.aggregate a
  join statistics.aggregate_release r on r.id = a.release_id
  left join statistics.aggregate_backing b on b.release_id = a.release_id and b.coordinate = a.coordinate`

type Sorted = Aggregate & { readonly sortAmount: string }

const ORDERINGS = {
  COORDINATE: {
    name: 'COORDINATE',
    direction: 'asc',
    keys: [
      { field: 'year', column: 'r.year', kind: 'int' },
      { field: 'coordinate', column: 'a.coordinate', kind: 'text' },
    ],
  },
  AMOUNT: {
    name: 'AMOUNT',
    direction: 'desc',
    keys: [
      { field: 'sortAmount', column: `coalesce(${AMOUNT}, -1)`, kind: 'decimal' },
      { field: 'year', column: 'r.year', kind: 'int' },
      { field: 'coordinate', column: 'a.coordinate', kind: 'text' },
    ],
  },
} as const satisfies Record<string, Ordering<keyof Sorted & string>>

/** Of each year the release that stood at the moment. */
const STOOD_AT = `r.id = any(array(
  select distinct on (k.year) k.id from statistics.aggregate_release k
   where k.system = r.system and k.status <> 'NO_RATE' and k.released_at <= $::timestamptz
   order by k.year, k.released_at desc, k.revision desc))`

/** Which cells of a table of aggregates are asked for: all that there are where nothing is said of them. */
export type CellsAsked = {
  readonly years: readonly number[]
  readonly part: AggregatePart | null
  readonly by: readonly AggregateDimension[]
  readonly asOf: Date | null
}

export type AggregatesAsked = PageArgs & {
  readonly years: readonly number[]
  readonly filter?: AggregatePart | null
  readonly by?: readonly AggregateDimension[] | null
  readonly orderBy?: keyof typeof ORDERINGS | null
  readonly asOf?: Date | null
}

const cellsOf = (part: AggregatePart, by: readonly AggregateDimension[]): readonly Condition[] => {
  const selection = selectAggregates(part, by)
  return [
    ['a.place_level = any($)', selection.placeLevels],
    ['(a.quarter is not null) = $', selection.byQuarter],
    ['(coalesce(a.category, a.business_type) is not null) = $', selection.byItem],
    ['(a.delivery is not null) = $', selection.byDelivery],
    ['(a.client_region is not null) = $', selection.byClientRegion],
    ['a.quarter = $', part.quarter],
    ['a.region = $', part.region],
    ['a.province_code = $', part.provinceCode],
    ['a.park_id = $', part.parkId],
    ['a.category = $', part.category],
    ['a.business_type = $', part.businessType],
    ['a.delivery = $', part.delivery],
    ['a.client_region = $', part.clientRegion],
  ]
}

/** The aggregates of a system that are asked for, as far as the viewer sees each: one rule for whoever reads them (N84). */
export const aggregatesAsked = (system: CountSystem, { years, part, by, asOf }: CellsAsked) => ({
  columns: COLUMNS,
  from: FROM,
  conditions: [
    ['r.system = $', system],
    ['r.year = any($)', years],
    asOf ? [STOOD_AT, asOf] : ['r.status = $', 'CURRENT'],
    ...(part ? cellsOf(part, by) : []),
  ] satisfies Condition[],
})

/** A part of a table with its park by its id, as it is kept. */
export const partAsked = (filter: AggregatePart | null | undefined): AggregatePart => ({
  ...filter,
  parkId: filter?.parkId ? parseId(filter.parkId) : null,
})

/** A page of the aggregates of a system, each knowing of what whole it is a part. */
export async function listAggregates(
  session: Session,
  system: CountSystem,
  { years, filter, by, orderBy, asOf, ...page }: AggregatesAsked,
): Promise<Connection<Aggregate>> {
  const part = partAsked(filter)
  const asked = aggregatesAsked(system, { years, part, by: by ?? [], asOf: asOf ?? null })
  const ordering = ORDERINGS[orderBy ?? 'COORDINATE']
  const connection = await readPage<Sorted>(session, { ...asked, ordering }, page)
  const whole = wholeOf(part)
  for (const { node } of connection.edges) Object.assign(node, { whole, asOf: asOf ?? null })
  return connection
}

/** An aggregate of a year by its codes, as of the moment that another was asked for. */
export type AggregateKey = {
  readonly system: CountSystem
  readonly year: number
  readonly coordinate: string
  readonly asOf: Date | null
}

/** The amounts of aggregates as far as the viewer sees them, by system, year and codes. */
export const readAmounts = (session: Session, keys: readonly AggregateKey[]) =>
  session.read<
    AggregateKey & { readonly amount: string | null } & Pick<Aggregate, 'releaseId' | 'withheldAs'>
  >(
    `select k.system, k.year, k.coordinate, k."asOf"::timestamptz as "asOf", trim_scale(${AMOUNT})::text as amount,
            r.id as "releaseId", b.withheld_as as "withheldAs"
       from jsonb_to_recordset($1::jsonb) k (system text, year integer, coordinate text, "asOf" text)
       cross join lateral (
         select r.id from statistics.aggregate_release r
          where r.system = k.system and r.year = k.year and r.status <> 'NO_RATE'
            and case when k."asOf" is null then r.status = 'CURRENT' else r.released_at <= k."asOf"::timestamptz end
          order by r.released_at desc, r.revision desc limit 1) r
       join statistics.aggregate a on a.release_id = r.id and a.coordinate = k.coordinate
       left join statistics.aggregate_backing b on b.release_id = a.release_id and b.coordinate = a.coordinate`,
    [JSON.stringify(keys)],
  )

const RELEASE = `id, system, year, revision, status, released_at as "releasedAt", extract_date::text as "extractDate",
  cardinality(extract_ids) as "extractCount", trim_scale(exchange_rate)::text as "exchangeRate", rule_version as "ruleVersion"`

export const readReleasesById = (session: Session, ids: readonly string[]) =>
  session.read<AggregateRelease>(`select ${RELEASE} from statistics.aggregate_release where id = any($1)`, [
    ids,
  ])

/** The releases of a year that the viewer may see, of both systems or of one, latest first. */
export const readReleases = (session: Session, year: number, system: CountSystem | null) =>
  session.read<AggregateRelease>(
    `select ${RELEASE} from statistics.aggregate_release where year = $1 and system = coalesce($2, system) order by id desc`,
    [year, system],
  )
