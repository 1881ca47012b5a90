import { DomainError } from '@ndseb/shared/errors.ts'
import { toHalfWidth } from '@ndseb/shared/rules/credit-code.ts'
import type { CountSystem } from '@ndseb/shared/rules/enterprise-count.ts'
import type { CsvRecord } from './csv.ts'

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

/** Columns that may be left out: what names no quarter or month is of the year. */
const OPTIONAL: readonly string[] = ['quarter', 'month']

/** Where each column of a system stands in a file, by its header; what is missing, unknown or there twice is refused by name. */
export function readHeader(header: CsvRecord, system: CountSystem): ReadonlyMap<string, number> {
  const columns: Readonly<Record<string, string>> = COLUMNS[system]
  const positions = new Map<string, number>()
  header.cells.forEach((cell, index) => {
    const title = toHalfWidth(cell).trim()
    const column = Object.keys(columns).find((name) => columns[name] === title || name === title)
    const refuse = (code: 'CSV_COLUMN_UNKNOWN' | 'CSV_COLUMN_TWICE') =>
      new DomainError(code, { path: ['csv', '1'], values: { column: title } })
    if (!column) throw refuse('CSV_COLUMN_UNKNOWN')
    if (positions.has(column)) throw refuse('CSV_COLUMN_TWICE')
    positions.set(column, index)
  })
  const missing = Object.keys(columns).find((name) => !positions.has(name) && !OPTIONAL.includes(name))
  if (missing)
    throw new DomainError('CSV_COLUMN_MISSING', {
      path: ['csv', '1'],
      values: { column: columns[missing] ?? missing },
    })
  return positions
}

/** The system whose file has this header; what fits neither is refused as the one that it is likest to. */
export function systemOf(header: CsvRecord): CountSystem {
  const titles = header.cells.map((cell) => toHalfWidth(cell).trim())
  const hits = (system: CountSystem) =>
    Object.entries(COLUMNS[system]).filter(([name, zh]) => titles.includes(name) || titles.includes(zh))
      .length
  const system: CountSystem =
    hits('SERVICE_OUTSOURCING') > hits('SERVICE_TRADE_DIRECT')
      ? 'SERVICE_OUTSOURCING'
      : 'SERVICE_TRADE_DIRECT'
  readHeader(header, system)
  return system
}
