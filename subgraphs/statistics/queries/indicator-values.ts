import type { Session } from '@ndseb/db/session.ts'
import type { Region } from '@ndseb/shared/rules/place.ts'
import { parseOptionalId } from '@ndseb/shared/scalars.ts'
import {
  type Connection,
  keyset,
  type Ordering,
  type PageArgs,
  parsePage,
  toConnection,
} from '@ndseb/shared/subgraph/connection.ts'
import type { IndicatorKind, IndicatorLevel } from '@ndseb/shared/vocabulary/indicators.ts'
import { INDICATORS, MEASURES } from '@ndseb/shared/vocabulary/statistics.ts'
import type { Indicator, PlacedIndicator } from '../parents/indicators.ts'
import { regions } from './provinces.ts'

export type ValuesAsked = PageArgs & {
  readonly level?: IndicatorLevel | null
  readonly filter?: {
    readonly region?: Region | null
    readonly provinceCode?: string | null
    readonly baseId?: string | null
  } | null
  readonly asOf?: Date | null
}

type Row = Omit<PlacedIndicator, 'indicator' | 'year' | 'level'> & { readonly key: string }

const BY_PLACE: Ordering<'key'> = {
  name: 'PLACE',
  direction: 'asc',
  keys: [{ field: 'key', column: 'key', kind: 'text' }],
}

/** The column of a base that a level is cut by, and the name of its places as they are sorted. */
const PLACES: Readonly<Record<IndicatorLevel, string>> = {
  BASE: `k.province_code || '/' || k.base_id`,
  PROVINCE: 'k.province_code',
  REGION: 'k.region',
  COUNTRY: `'COUNTRY'`,
}

/** Of a year that came after the end of a base, as its end was known at the moment (N65). */
const hasEnded = (year: string) =>
  `(m.until is not null and m.ended_at <= $3::timestamptz and ${year} > extract(year from m.until))`

/** What of a base is recorded: the parts of its share, or a figure of its park; each with its monitoring as m (N8). */
const RECORDED = {
  SHARE: (kind: IndicatorKind) => `select m.park_id, m.base_id, m.since, v.year, v.numerator,
      ${kind === 'RATIO' ? 'v.denominator, v.denominator_definition' : 'null::numeric as denominator, null::text'} as definition,
      v.source, v.extract_date, v.revision
    from statistics.indicator_value v join statistics.base_monitoring m on m.base_id = v.base_id where v.code = $1`,
  FIGURE: `select m.park_id, m.base_id, m.since, v.year, v.value as numerator, null::numeric as denominator,
      null::text as definition, v.source, v.extract_date, v.revision
    from statistics.park_figure v join statistics.base_monitoring m on m.park_id = v.park_id where v.standard = $1`,
} as const

/** A growth is the amount over that of the year before, and an amount has nothing below it. */
const DENOMINATOR: Readonly<Record<IndicatorKind, { value: string; isIn: string }>> = {
  RATIO: { value: 'n.denominator', isIn: 'n.denominator is not null' },
  AMOUNT: { value: 'null::numeric', isIn: 'true' },
  GROWTH: { value: 'b.numerator', isIn: 'b.base_id is not null' },
}

/**
 * Each base of the year once, with what is recorded of it and of the year before by the same definition, and summed by
 * place: a park that ended and was designated anew counts as what it became. One statement at any level.
 */
const valuesSql = (kind: IndicatorKind, recorded: string, level: IndicatorLevel) => `
  with latest as (
    select distinct on (v.park_id, v.year) v.* from (
      ${recorded} and v.year in ($2::integer, $2::integer - 1) and v.recorded_at <= $3::timestamptz
       and not ${hasEnded('v.year')}) v
     order by v.park_id, v.year, v.since desc, v.revision desc),
  bases as (
    select distinct on (m.park_id) m.park_id, m.base_id, m.province_code, ${hasEnded('$2::integer')} as has_ended
      from statistics.base_monitoring m
     where m.since <= ($3::timestamptz at time zone 'Asia/Shanghai')::date
       and (extract(year from m.since) <= $2::integer
            or exists (select 1 from latest l where l.base_id = m.base_id and l.year = $2::integer))
     order by m.park_id, has_ended, m.since desc),
  known as (
    select coalesce(n.base_id, m.base_id) as base_id, m.province_code, $4::jsonb ->> m.province_code as region,
           m.has_ended and n.base_id is null as has_ended, n.base_id is not null as is_recorded, n.numerator,
           ${DENOMINATOR[kind].value} as denominator, ${DENOMINATOR[kind].isIn} as is_in, n.definition, n.source, n.extract_date, n.revision,
           b.numerator as numerator_before, b.denominator as denominator_before,
           b.base_id is not null${kind === 'RATIO' ? ' and n.denominator is not null and b.denominator is not null' : ''} as is_compared
      from bases m
      left join latest n on n.park_id = m.park_id and n.year = $2::integer
      left join latest b on b.park_id = m.park_id and b.year = $2::integer - 1 and b.definition is not distinct from n.definition),
  placed as (
    select k.*, ${PLACES[level]} as place from known k
     where ($5::text is null or k.region = $5) and ($6::text is null or k.province_code = $6) and ($7::uuid is null or k.base_id = $7)),
  counted as (
    select place, count(*)::integer as bases, (count(*) filter (where has_ended))::integer as ended,
           (count(*) filter (where not is_recorded and not has_ended))::integer as not_recorded from placed group by place),
  value as (
    select v.place || '/' || coalesce(v.definition, '') as key, v.definition as "denominatorDefinition",
           ${level === 'COUNTRY' ? 'null' : 'min(v.region)'} as region,
           ${level === 'COUNTRY' || level === 'REGION' ? 'null' : 'min(v.province_code)'} as "provinceCode",
           ${level === 'BASE' ? 'min(v.base_id::text)' : 'null'} as "baseId",
           trim_scale(sum(v.numerator)${level === 'BASE' ? '' : ' filter (where v.is_in)'})::text as numerator,
           trim_scale(sum(v.denominator) filter (where v.is_in))::text as denominator,
           trim_scale(sum(v.numerator) filter (where v.is_compared))::text as "numeratorCompared",
           trim_scale(sum(v.denominator) filter (where v.is_compared))::text as "denominatorCompared",
           trim_scale(sum(v.numerator_before) filter (where v.is_compared))::text as "numeratorBefore",
           trim_scale(sum(v.denominator_before) filter (where v.is_compared))::text as "denominatorBefore",
           (count(*) filter (where v.is_compared))::integer as "comparedBases",
           (count(*) filter (where v.is_in))::integer as bases, count(*)::integer as "ofDefinition",
           c.bases as "all", c.ended, c.not_recorded as "notRecorded",
           jsonb_agg(jsonb_build_object('baseId', v.base_id, 'source', v.source, 'extractDate', v.extract_date::text,
             'revision', v.revision) order by v.province_code, v.base_id) as records
      from placed v join counted c on c.place = v.place where v.is_recorded
     group by v.place, v.definition, c.bases, c.ended, c.not_recorded)`

/** A page of an indicator's values of a year, each summed over the bases that the viewer may see (N15, N84). */
export async function listIndicatorValues(
  session: Session,
  indicator: Indicator,
  year: number,
  { level: givenLevel, filter, asOf, ...args }: ValuesAsked,
): Promise<Connection<PlacedIndicator & { key: string }>> {
  const { recordedAs } = MEASURES[indicator.measure]
  const level = givenLevel ?? 'COUNTRY'
  const recorded = recordedAs in INDICATORS ? RECORDED.SHARE(indicator.kind) : RECORDED.FIGURE
  const sql = valuesSql(indicator.kind, recorded, level)
  const params = [
    ...[recordedAs, year, asOf ?? 'infinity', JSON.stringify(Object.fromEntries(regions))],
    ...[filter?.region ?? null, filter?.provinceCode ?? null],
    parseOptionalId(filter?.baseId, ['filter', 'baseId']),
  ]
  const page = parsePage(args, BY_PLACE, session.viewer.language)
  const cut = keyset(page, params.length + 1)
  const rows = await session.read<Row>(
    `${sql} select * from value where ${cut.where} order by ${cut.orderBy} limit ${cut.limit}`,
    [...params, ...cut.params],
  )
  const values = rows.map((row) => ({ ...row, indicator, year, level }))
  return toConnection(values, page, async () => {
    const [count] = await session.read<{ total: number }>(
      `${sql} select count(*)::integer as total from value`,
      params,
    )
    return count?.total ?? 0
  })
}
