import { type Dataset, type DatasetAsked, ENTERPRISE, ENTERPRISES, PARK, YEAR } from './dataset.ts'

/** Each park that is asked for in each year. */
const PARK_YEARS = `(select array_agg(p.id) as parks, array_agg(y.year) as years
  from applications.park p cross join unnest($1::integer[]) y (year) where p.id = coalesce($2::uuid, p.id)) asked`
const asked = ({ years, parkId }: DatasetAsked) => [years, parkId]

/** The list behind the count of parks and years (N39–N40); whose may be seen, the function says, as for the query (N84). */
export const countedEnterprises: Dataset = {
  columns: [
    YEAR,
    ...PARK,
    ...ENTERPRISE,
    { code: 'inA', zh: '在服贸直报中', en: 'In direct reporting', kind: 'BOOLEAN' },
    { code: 'inB', zh: '在离岸外包中', en: 'In offshore outsourcing', kind: 'BOOLEAN' },
    { code: 'claimedElsewhere', zh: '另有园区申报', en: 'Claimed elsewhere', kind: 'BOOLEAN' },
  ],
  takes: ['parkId'],
  rows: (given) => ({
    sql: `select c.year, c.park_id as "parkId", p.name as "parkName", c.credit_code as "creditCode", c.name, c.in_a as "inA",
        c.in_b as "inB", c.claimed_elsewhere as "claimedElsewhere"
      from ${PARK_YEARS} cross join lateral statistics.list_counted(asked.parks, asked.years) c
      left join applications.park p on p.id = c.park_id
     order by c.year, c.park_id, c.credit_code`,
    params: asked(given),
  }),
  sources: (given) => ({
    sql: `select distinct s.system, c.year, s.extract_date::text as "extractDate", null as "releaseId", null::integer as revision,
        null as "exchangeRate", null as "ruleVersion", null as "importId"
      from ${PARK_YEARS} cross join lateral statistics.count_enterprises(asked.parks, asked.years) c
     cross join lateral (values ('SERVICE_TRADE_DIRECT', c.direct_date), ('SERVICE_OUTSOURCING', c.outsourcing_date)) s (system, extract_date)
     where s.extract_date is not null order by c.year, s.system, 3`,
    params: asked(given),
  }),
  confidential: ENTERPRISES,
}

/** Who is of a park on the last day of each year, by the registers that the viewer may see. */
export const parkRegister: Dataset = {
  columns: [
    YEAR,
    ...PARK,
    ...ENTERPRISE,
    { code: 'validFrom', zh: '在园起始日', en: 'In the park from', kind: 'TEXT' },
    { code: 'validTo', zh: '在园截止日', en: 'In the park until', kind: 'TEXT' },
    { code: 'source', zh: '来源', en: 'Source', kind: 'TEXT' },
  ],
  takes: ['parkId'],
  rows: (given) => ({
    sql: `select y.year, m.park_id as "parkId", p.name as "parkName", m.credit_code as "creditCode", m.name,
        m.valid_from::text as "validFrom", m.valid_to::text as "validTo", m.source
      from unnest($1::integer[]) y (year)
      join statistics.park_membership m on statistics.is_member_of_year(m.valid_from, m.valid_to, y.year)
       and m.park_id = coalesce($2::uuid, m.park_id)
      left join applications.park p on p.id = m.park_id
     order by y.year, m.park_id, m.credit_code, m.valid_from`,
    params: asked(given),
  }),
  sources: null,
  confidential: ENTERPRISES,
}
