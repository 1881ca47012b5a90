import type { CountSystem } from '@ndseb/shared/rules/enterprise-count.ts'
import { joinConditions } from '@ndseb/shared/subgraph/read-page.ts'
import { type NamedAggregate, nameAggregate } from '../../domain/aggregate-name.ts'
import type { Column } from '../../domain/exports/table.ts'
import { aggregatesAsked } from '../aggregates.ts'
import { provinces } from '../provinces.ts'
import { type Dataset, type DatasetAsked, PARK, YEAR } from './dataset.ts'

const text = (code: string, zh: string, en: string): Column => ({ code, zh, en, kind: 'TEXT' })

const ITEMS: Readonly<Record<CountSystem, readonly Column[]>> = {
  SERVICE_TRADE_DIRECT: [text('category', '服务类别', 'Category')],
  SERVICE_OUTSOURCING: [
    text('businessType', '业务类型', 'Business type'),
    text('delivery', '在岸离岸', 'Delivery'),
    text('clientRegion', '客户所在地', 'Client region'),
  ],
}
const AMOUNTS: Readonly<Record<CountSystem, Column>> = {
  SERVICE_TRADE_DIRECT: {
    ...{ code: 'amount', zh: '出口额', en: 'Exports', kind: 'AMOUNT' },
    unit: { zh: '元', en: 'yuan' },
  },
  SERVICE_OUTSOURCING: {
    ...{ code: 'amount', zh: '执行额', en: 'Executed', kind: 'AMOUNT' },
    unit: { zh: '美元', en: 'US dollars' },
  },
}

const columnsOf = (system: CountSystem): readonly Column[] => [
  ...[YEAR, text('name', '单元', 'Cell'), text('quarter', '季度', 'Quarter')],
  ...[text('level', '地点层级', 'Level of place'), text('region', '地区', 'Region')],
  ...[text('provinceCode', '省级行政区划代码', 'Province'), ...PARK, ...ITEMS[system], AMOUNTS[system]],
  { code: 'isWithheld', zh: '不予公布', en: 'Withheld', kind: 'BOOLEAN' },
  text('band', '企业数区间', 'Band of enterprises'),
  { code: 'enterprises', zh: '企业数', en: 'Enterprises', kind: 'NUMBER' },
  text('withheldAs', '对他人不予公布的原因', 'Withheld from others'),
  text('releaseId', '发布', 'Release'),
]

const asked = (system: CountSystem, { years, selection, asOf }: DatasetAsked) => {
  const { columns, from, conditions } = aggregatesAsked(system, {
    ...{ years, asOf, part: selection?.part ?? null, by: selection?.by ?? [] },
  })
  return { columns, from, ...joinConditions(conditions) }
}

/** What returns add up to: the cells of the queries, by the same statement. */
const aggregatesOf = (system: CountSystem): Dataset => ({
  columns: columnsOf(system),
  takes: [system === 'SERVICE_TRADE_DIRECT' ? 'exports' : 'outsourcing', 'asOf'],
  rows: (given) => {
    const { columns, from, where, params } = asked(system, given)
    const sql = `select ${columns}, p.name as "parkName" from ${from} left join applications.park p on p.id = a.park_id
      where ${where} order by r.year, a.coordinate`
    return { sql, params }
  },
  sources: (given) => {
    // Whichever cells are asked for, these are the releases that they are of.
    const { from, where, params } = asked(system, { ...given, selection: null })
    const sql = `select distinct r.system, r.year, r.extract_date::text as "extractDate", r.id as "releaseId", r.revision,
        trim_scale(r.exchange_rate)::text as "exchangeRate", r.rule_version as "ruleVersion", null as "importId"
      from ${from} where ${where} order by r.year`
    return { sql, params }
  },
  confidential: { kind: 'WITHHELD_AGGREGATES', in: ({ withheldAs }) => withheldAs !== null },
  complete: (row, language) => ({
    ...row,
    // As it was read by the statement of the queries.
    name: nameAggregate(row as unknown as NamedAggregate, provinces, language),
    isWithheld: row.amount === null,
  }),
})

export const exportAggregates = aggregatesOf('SERVICE_TRADE_DIRECT')
export const outsourcingAggregates = aggregatesOf('SERVICE_OUTSOURCING')
