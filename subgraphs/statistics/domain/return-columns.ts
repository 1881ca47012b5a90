import { DomainError } from '@ndseb/shared/errors.ts'
import type { CountSystem } from '@ndseb/shared/rules/enterprise-count.ts'
import { normaliseName } from '@ndseb/shared/rules/name.ts'
import type { CsvRecord } from './csv.ts'
import { type Unit, unitOf } from './units.ts'

/** The columns of each system by their names in a file, Chinese and English. */
export const COLUMNS = {
  SERVICE_TRADE_DIRECT: {
    ...{
      creditCode: '统一社会信用代码',
      name: '企业名称',
      category: '服务类别',
      year: '年度',
      quarter: '季度',
    },
    ...{ amount: '金额', currency: '币种' },
  },
  SERVICE_OUTSOURCING: {
    ...{ creditCode: '统一社会信用代码', name: '企业名称', businessType: '业务类型', offshore: '离岸' },
    ...{ clientRegion: '客户所在地', year: '年度', month: '月份', amountUsd: '执行金额' },
  },
} as const satisfies Record<CountSystem, Readonly<Record<string, string>>>

/** The column of money in each system: the one whose name may have a unit in brackets. */
export const MONEY = { SERVICE_TRADE_DIRECT: 'amount', SERVICE_OUTSOURCING: 'amountUsd' } as const

/** Columns that may be left out: what names no quarter or month is of the year. */
const OPTIONAL: readonly string[] = ['quarter', 'month']

/** A column of a system, and the unit of its amounts where its name has one: 金额（万元）. */
export type Column = { readonly name: string; readonly unit: Unit | null }

/** What a title in a header calls; null where it calls no column of the system. */
export function columnOf(title: string, system: CountSystem): Column | null {
  const columns: Readonly<Record<string, string>> = COLUMNS[system]
  const key = normaliseName(title)
  const name = Object.keys(columns).find((one) => columns[one] === key || one === key)
  if (name) return { name, unit: null }
  const [, before = '', inside = ''] = /^(.*?)\s*\((.+)\)$/.exec(key) ?? []
  const money = MONEY[system]
  const unit = before === money || before === columns[money] ? unitOf(inside) : null
  return unit && { name: money, unit }
}

/** How many columns of a system the titles call. */
export const countColumns = (titles: readonly string[], system: CountSystem): number =>
  new Set(titles.map((title) => columnOf(title, system)?.name).filter(Boolean)).size

/** The system whose columns the titles are likest to. */
export const likeliestSystem = (titles: readonly string[]): CountSystem =>
  countColumns(titles, 'SERVICE_OUTSOURCING') > countColumns(titles, 'SERVICE_TRADE_DIRECT')
    ? 'SERVICE_OUTSOURCING'
    : 'SERVICE_TRADE_DIRECT'

/** Where the columns of a system stand in a file, and in what its amounts are written. */
export type Header = { readonly positions: ReadonlyMap<string, number>; readonly unit: Unit | null }

/**
 * Where each column of a system stands in a file, by its header; what is missing, unknown or there twice is refused by name.
 */
export function readHeader(header: CsvRecord, system: CountSystem): Header {
  const columns: Readonly<Record<string, string>> = COLUMNS[system]
  const positions = new Map<string, number>()
  let unit: Unit | null = null
  const path = ['csv', String(header.line)]
  header.cells.forEach((cell, index) => {
    const column = columnOf(cell, system)
    const refuse = (code: 'CSV_COLUMN_UNKNOWN' | 'CSV_COLUMN_TWICE') =>
      new DomainError(code, { path, values: { column: normaliseName(cell) } })
    if (!column) throw refuse('CSV_COLUMN_UNKNOWN')
    if (positions.has(column.name)) throw refuse('CSV_COLUMN_TWICE')
    positions.set(column.name, index)
    unit ??= column.unit
  })
  const missing = Object.keys(columns).find((name) => !positions.has(name) && !OPTIONAL.includes(name))
  if (missing)
    throw new DomainError('CSV_COLUMN_MISSING', { path, values: { column: columns[missing] ?? missing } })
  return { positions, unit }
}

/** The system whose file has this header; what fits neither is refused as the one that it is likest to. */
export function systemOf(header: CsvRecord): CountSystem {
  const system = likeliestSystem(header.cells)
  readHeader(header, system)
  return system
}
