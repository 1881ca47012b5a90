import { LAST_YEAR } from './last-year.ts'

/** What an analyst, an officer or a province asks of the statistics: through the graph, and by hand. */
export type AnalystQuery = {
  readonly name: string
  /** Who asks, by username of the cast. */
  readonly as: string
  readonly query: string
  readonly variables: Readonly<Record<string, unknown>>
  /** The best single statement that one would write for the same answer: one row with the JSON of `data` as text. */
  readonly sql: string
  readonly params: readonly unknown[]
  /** Whether the answer shows something confidential: then it is written down as well, by the same function (N86). */
  readonly traced?: (answer: string) => boolean
  /** By hand it is asked past the row policies: what it reads is of two owners. */
  readonly acrossOwners?: true
}

const FIELDS = 'year quarter category place { level region provinceCode } amount unit band isWithheld'
const CELL = `'year', r.year, 'quarter', a.quarter, 'category', a.category,
  'place', json_build_object('level', a.place_level, 'region', a.region, 'provinceCode', a.province_code),
  'amount', trim_scale(a.amount)::text, 'unit', 'CNY', 'band', a.band, 'isWithheld', a.amount is null`
const EXPORTS = `statistics.aggregate_release r join statistics.aggregate a on a.release_id = r.id
  where r.system = 'SERVICE_TRADE_DIRECT' and r.status = 'CURRENT'`
/** One row that is the answer: `cells` gives a JSON object a row, and the order of the page. */
const nodes = (field: string, cells: string) =>
  `select json_build_object('${field}', json_build_object('nodes', coalesce(json_agg(cell), '[]')))::text as answer from (${cells}) page`
const page = (query: string) =>
  `query ($years: [Int!]!${query.includes('$after') ? ', $after: String' : ''}) { exportAggregates(years: $years, ${query}) { nodes { ${FIELDS} } } }`
const ratio = (part: string, whole: string) => `round(${part} / nullif(${whole}, 0), 6)::text`
const earlier = (n: number) => Array.from({ length: n }, (_, index) => LAST_YEAR - index).toSorted()

/** What the queries are about: the parks with a register, and the cursor at the end of a first page. */
export type Subjects = {
  readonly parks: readonly string[]
  readonly after: string
  readonly afterCoordinate: string
}

export const FIRST_PAGE = page('by: [PROVINCE, CATEGORY], first: 100').replace(
  'nodes {',
  'pageInfo { endCursor } nodes {',
)

/** Which enterprises of parks are counted in a year ($1): one look-up an enterprise and system. */
const counted = (parks: string) => `
  select x.park_id, m.credit_code, max(m.name) as name,
         exists (select 1 from statistics.direct_return d where d.batch_id = x.direct and d.credit_code = m.credit_code
                    and d.category = 'TELECOM_COMPUTER_INFORMATION') as in_a,
         exists (select 1 from statistics.outsourcing_return o where o.batch_id = x.outsourcing and o.credit_code = m.credit_code
                    and o.business_type = 'ITO' and o.offshore) as in_b
    from (select p.park_id,
                 (select b.id from statistics.return_batch b where b.system = 'SERVICE_TRADE_DIRECT' and b.period_year = $1 and b.status = 'FINISHED'
                     and (b.park_id is null or b.park_id = p.park_id) order by b.extract_date desc, b.park_id nulls last, b.id desc limit 1) as direct,
                 (select b.id from statistics.return_batch b where b.system = 'SERVICE_OUTSOURCING' and b.period_year = $1 and b.status = 'FINISHED'
                     and (b.park_id is null or b.park_id = p.park_id) order by b.extract_date desc, b.park_id nulls last, b.id desc limit 1) as outsourcing
            from unnest(${parks}) p (park_id)) x
    join statistics.park_membership m on m.park_id = x.park_id and m.valid_from <= make_date($1, 12, 31)
     and (m.valid_to is null or m.valid_to >= make_date($1, 12, 31))
   group by x.park_id, m.credit_code, x.direct, x.outsourcing`

/** The main queries: each gives what the graph gives, to the letter, or the bench refuses to measure it. */
export const analystQueries = ({ parks, after, afterCoordinate }: Subjects): readonly AnalystQuery[] => [
  {
    name: 'exports by province',
    as: 'analyst.mofcom',
    query: page('by: [PROVINCE], first: 100'),
    variables: { years: [LAST_YEAR] },
    sql: nodes(
      'exportAggregates',
      `select json_build_object(${CELL}) as cell from ${EXPORTS} and r.year = any($1) and a.place_level = 'PROVINCE'
          and a.quarter is null and a.category is null order by r.year, a.coordinate limit 100`,
    ),
    params: [[LAST_YEAR]],
  },
  {
    name: 'drill down: ten years of a province and category by quarter',
    as: 'analyst.mofcom',
    query: page(
      'filter: { provinceCode: "32", category: TELECOM_COMPUTER_INFORMATION }, by: [QUARTER], first: 100',
    ),
    variables: { years: earlier(10) },
    sql: nodes(
      'exportAggregates',
      `select json_build_object(${CELL}) as cell from ${EXPORTS} and r.year = any($1) and a.place_level = 'PROVINCE'
          and a.province_code = '32' and a.quarter is not null and a.category = 'TELECOM_COMPUTER_INFORMATION'
        order by r.year, a.coordinate limit 100`,
    ),
    params: [earlier(10)],
  },
  {
    name: 'top 20 of provinces and categories by amount',
    as: 'analyst.mofcom',
    query: page('by: [PROVINCE, CATEGORY], orderBy: AMOUNT, first: 20'),
    variables: { years: [LAST_YEAR] },
    sql: nodes(
      'exportAggregates',
      `select json_build_object(${CELL}) as cell from ${EXPORTS} and r.year = any($1) and a.place_level = 'PROVINCE'
          and a.quarter is null and a.category is not null order by a.amount desc nulls last, r.year desc, a.coordinate desc limit 20`,
    ),
    params: [[LAST_YEAR]],
  },
  {
    name: 'page 2 of provinces and categories, by cursor',
    as: 'analyst.mofcom',
    query: page('by: [PROVINCE, CATEGORY], first: 100, after: $after'),
    variables: { years: [LAST_YEAR], after },
    sql: nodes(
      'exportAggregates',
      `select json_build_object(${CELL}) as cell from ${EXPORTS} and r.year = any($1) and a.place_level = 'PROVINCE'
          and a.quarter is null and a.category is not null and (r.year, a.coordinate) > ($2::int, $3::text)
        order by r.year, a.coordinate limit 100`,
    ),
    params: [[LAST_YEAR], LAST_YEAR, afterCoordinate],
  },
  {
    name: 'share and change of regions and categories',
    as: 'analyst.mofcom',
    query: `query ($years: [Int!]!) { exportAggregates(years: $years, by: [REGION, CATEGORY], first: 100) { nodes {
      category place { region } amount share change } } }`,
    variables: { years: [LAST_YEAR] },
    sql: nodes(
      'exportAggregates',
      `select json_build_object('category', a.category, 'place', json_build_object('region', a.region),
              'amount', trim_scale(a.amount)::text, 'share', ${ratio('a.amount', 'w.amount')},
              'change', ${ratio('(a.amount - b.amount)', 'b.amount')}) as cell
         from statistics.aggregate_release r join statistics.aggregate a on a.release_id = r.id
         left join statistics.aggregate w on w.release_id = r.id and w.coordinate = 'ALL|ALL|ALL|ALL'
         left join statistics.aggregate_release s on s.system = r.system and s.year = r.year - 1 and s.status = 'CURRENT'
         left join statistics.aggregate b on b.release_id = s.id and b.coordinate = a.coordinate
        where r.system = 'SERVICE_TRADE_DIRECT' and r.status = 'CURRENT' and r.year = any($1)
          and a.place_level = 'REGION' and a.quarter is null and a.category is not null
        order by r.year, a.coordinate limit 100`,
    ),
    params: [[LAST_YEAR]],
  },
  {
    name: 'outsourcing by client region and business type',
    as: 'analyst.mofcom',
    query: `query ($years: [Int!]!) { outsourcingAggregates(years: $years, by: [CLIENT_REGION, BUSINESS_TYPE], first: 100) { nodes {
      businessType delivery clientRegion amount band } } }`,
    variables: { years: [LAST_YEAR] },
    sql: nodes(
      'outsourcingAggregates',
      `select json_build_object('businessType', a.business_type, 'delivery', a.delivery, 'clientRegion', a.client_region,
              'amount', trim_scale(a.amount)::text, 'band', a.band) as cell
         from statistics.aggregate_release r join statistics.aggregate a on a.release_id = r.id
        where r.system = 'SERVICE_OUTSOURCING' and r.status = 'CURRENT' and r.year = any($1) and a.place_level = 'COUNTRY'
          and a.quarter is null and a.business_type is not null and a.client_region is not null
        order by r.year, a.coordinate limit 100`,
    ),
    params: [[LAST_YEAR]],
  },
  {
    name: 'a province’s own parks and categories, with what stands behind them',
    as: 'jiangsu.commerce',
    query: `query ($years: [Int!]!) { exportAggregates(years: $years, filter: { provinceCode: "32" }, by: [PARK, CATEGORY], first: 100) { nodes {
      category place { level } amount enterprises withheldFromOthers } } }`,
    variables: { years: [LAST_YEAR] },
    sql: nodes(
      'exportAggregates',
      `select json_build_object('category', a.category, 'place', json_build_object('level', a.place_level),
              'amount', trim_scale(b.amount)::text, 'enterprises', b.enterprises, 'withheldFromOthers', b.withheld_as) as cell
         from statistics.aggregate_release r join statistics.aggregate a on a.release_id = r.id
         join statistics.aggregate_backing b on b.release_id = a.release_id and b.coordinate = a.coordinate
        where r.system = 'SERVICE_TRADE_DIRECT' and r.status = 'CURRENT' and r.year = any($1)
          and a.place_level in ('PARK', 'OUTSIDE_PARKS') and a.province_code = '32' and a.quarter is null and a.category is not null
        order by r.year, a.coordinate limit 100`,
    ),
    params: [[LAST_YEAR]],
    traced: (answer) => /"withheldFromOthers" ?: ?"/.test(answer),
  },
  {
    name: 'releases of a year',
    as: 'analyst.mofcom',
    query: `query ($year: Int!) { aggregateReleases(year: $year) { id system revision status extractDate exchangeRate ruleVersion } }`,
    variables: { year: LAST_YEAR },
    sql: `select json_build_object('aggregateReleases', coalesce(json_agg(json_build_object('id', id, 'system', system, 'revision', revision,
            'status', status, 'extractDate', extract_date, 'exchangeRate', trim_scale(exchange_rate)::text, 'ruleVersion', rule_version)
            order by id desc), '[]'))::text as answer from statistics.aggregate_release where year = $1`,
    params: [LAST_YEAR],
  },
  {
    name: 'enterprise count of twelve parks',
    as: 'mofcom.officer',
    query: `query ($year: Int!) { applications(first: 12) { nodes { park { id enterpriseCount(year: $year) {
      members a b overlap union } } } } }`,
    variables: { year: LAST_YEAR },
    sql: `with asked as (select id, park_id from applications.application order by id limit 12),
      count as (select c.park_id, count(*) as members, count(*) filter (where c.in_a) as a, count(*) filter (where c.in_b) as b,
                       count(*) filter (where c.in_a and c.in_b) as overlap, count(*) filter (where c.in_a or c.in_b) as either
                  from (${counted('(select array_agg(park_id) from asked)')}) c group by c.park_id)
      ${nodes(
        'applications',
        `select json_build_object('park', json_build_object('id', a.park_id, 'enterpriseCount', json_build_object(
           'members', n.members, 'a', n.a, 'b', n.b, 'overlap', n.overlap, 'union', n.either))) as cell
           from asked a left join count n on n.park_id = a.park_id order by a.id`,
      )}`,
    params: [LAST_YEAR],
    acrossOwners: true,
  },
  {
    name: 'the counted enterprises of a park',
    as: 'mofcom.officer',
    query:
      'query ($id: ID!, $year: Int!) { park(id: $id) { enterpriseCount(year: $year) { list { creditCode name inA inB } } } }',
    variables: { id: parks[0], year: LAST_YEAR },
    sql: `select json_build_object('park', json_build_object('enterpriseCount', json_build_object('list', coalesce(json_agg(
            json_build_object('creditCode', c.credit_code, 'name', coalesce(e.name, c.name), 'inA', c.in_a, 'inB', c.in_b)
            order by c.credit_code), '[]'))))::text as answer
            from (${counted('$2::uuid[]')}) c left join statistics.enterprise e on e.credit_code = c.credit_code where c.in_a or c.in_b`,
    params: [LAST_YEAR, [parks[0]]],
    traced: () => true,
  },
  {
    name: 'twenty bases with their shares and targets',
    as: 'analyst.mofcom',
    query: `query ($year: Int!) { bases(first: 20) { nodes { id name indicators(year: $year) { code numerator denominator ratio }
      targets { target { code } progress } } } }`,
    variables: { year: LAST_YEAR },
    sql: nodes(
      'bases',
      `select json_build_object('id', b.id, 'name', b.name,
         'indicators', (select coalesce(json_agg(json_build_object('code', v.code, 'numerator', trim_scale(v.numerator)::text,
            'denominator', trim_scale(v.denominator)::text, 'ratio', ${ratio('v.numerator', 'v.denominator')}) order by v.code), '[]')
            from (select distinct on (code) * from statistics.indicator_value i where i.base_id = b.id and i.year = $1 order by code, revision desc) v),
         'targets', (select json_agg(json_build_object('target', json_build_object('code', t.code), 'progress', case
            when t.kind = 'NARRATIVE' then 'NARRATIVE' when v.denominator is null or v.denominator = 0 then 'NO_DATA'
            when v.numerator < (t.ratio - coalesce(t.tolerance, 0)) * v.denominator then 'BELOW'
            when t.kind = 'APPROXIMATE' and v.numerator > (t.ratio + t.tolerance) * v.denominator then 'ABOVE' else 'REACHED' end)
            order by substr(t.clause, 2)::integer)
            from statistics.target t left join lateral (select * from statistics.indicator_value i where i.base_id = b.id
              and i.year = t.year and i.code = t.indicator order by revision desc limit 1) v on true)) as cell
         from reviews.base b order by b.province_code, b.id limit 20`,
    ),
    params: [LAST_YEAR],
    acrossOwners: true,
  },
  {
    name: 'pooled shares of a year',
    as: 'analyst.mofcom',
    query:
      'query ($year: Int!) { pooledIndicators(year: $year) { code denominatorDefinition numerator denominator bases ratio } }',
    variables: { year: LAST_YEAR },
    sql: `select json_build_object('pooledIndicators', coalesce(json_agg(json_build_object('code', p.code, 'denominatorDefinition', p.definition,
            'numerator', trim_scale(p.numerator)::text, 'denominator', trim_scale(p.denominator)::text, 'bases', p.bases,
            'ratio', ${ratio('p.numerator', 'p.denominator')}) order by p.code, p.definition), '[]'))::text as answer from (
          select v.code, v.denominator_definition as definition, sum(v.numerator) as numerator, sum(v.denominator) as denominator, count(*) as bases
            from (select distinct on (m.park_id, i.code) i.* from statistics.indicator_value i
                    join statistics.base_monitoring m on m.base_id = i.base_id
                   where i.year = $1 and (m.until is null or i.year <= extract(year from m.until))
                   order by m.park_id, i.code, m.since desc, i.revision desc) v
           where v.denominator is not null group by 1, 2) p`,
    params: [LAST_YEAR],
  },
  {
    name: 'a page of imports',
    as: 'mofcom.officer',
    query:
      '{ returnImports(first: 20) { nodes { id system year extractDate status rows matched contentHash } } }',
    variables: {},
    sql: nodes(
      'returnImports',
      `select json_build_object('id', id, 'system', system, 'year', period_year, 'extractDate', extract_date, 'status', status,
              'rows', rows, 'matched', matched, 'contentHash', content_hash) as cell from statistics.return_batch order by id desc limit 20`,
    ),
    params: [],
  },
  {
    name: 'figure check of a page of twenty applications',
    as: 'mofcom.officer',
    query:
      '{ applications(first: 20) { nodes { id figureCheck { comparisons { standard declared reported } } } } }',
    variables: {},
    sql: `with asked as (select id, park_id from applications.application order by id limit 20),
      count as (select c.park_id, count(*) filter (where c.in_a or c.in_b) as either
                  from (${counted('(select array_agg(park_id) from asked)')}) c group by c.park_id)
      ${nodes(
        'applications',
        `select json_build_object('id', a.id, 'figureCheck', json_build_object('comparisons', (
           select json_agg(json_build_object('standard', s.name, 'declared', trim_scale(d.value)::text, 'reported', case
             when s.name = 'ENTERPRISE_COUNT' then (select n.either::text from count n where n.park_id = a.park_id)
             else (select trim_scale(f.value)::text from statistics.park_figure f where f.park_id = a.park_id and f.year = $1
                      and f.standard = s.name order by f.revision desc limit 1) end) order by s.place)
             from unnest(array['PARK_OUTPUT', 'INDUSTRY_OUTPUT', 'SERVICE_EXPORT', 'ENTERPRISE_COUNT']) with ordinality s (name, place)
             left join applications.declared_figure d on d.application_id = a.id and d.standard = s.name))) as cell
           from asked a order by a.id`,
      )}`,
    params: [LAST_YEAR],
    acrossOwners: true,
  },
]
