import { DomainError } from '@ndseb/shared/errors.ts'
import { toHalfWidth } from '@ndseb/shared/rules/credit-code.ts'
import { BUSINESS_TYPES, type BusinessType, type CountSystem } from '@ndseb/shared/rules/enterprise-count.ts'
import {
  CURRENCIES,
  type Currency,
  SERVICE_CATEGORIES,
  type ServiceCategory,
} from '@ndseb/shared/vocabulary/statistics.ts'
import {
  amountOf,
  codeOf,
  nameOf,
  oneOfWords,
  type Place,
  type Reporter,
  wholeNumber,
  yesOrNo,
} from './cells.ts'
import { type CsvRecord, parseCsv } from './csv.ts'
import { isOffshore } from './offshore.ts'

const LARGEST_PART_KB = 200
export const MOST_ROWS = 5_000
const MOST_FAULTS = 100

export type DirectRow = Reporter & {
  readonly category: ServiceCategory
  readonly quarter: number | null
  readonly amount: string
  readonly currency: Currency
}
export type OutsourcingRow = Reporter & {
  readonly businessType: BusinessType
  readonly offshore: boolean
  readonly clientRegion: string
  readonly month: number | null
  readonly amountUsd: string
}
export type ReturnRow = DirectRow | OutsourcingRow

/** The columns of each system by their names in a file, Chinese and English; `null` where the column may be left out. */
const COLUMNS = {
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
const OPTIONAL: readonly string[] = ['quarter', 'month']

type Cell = (column: string) => { text: string; path: Place }
type ReadRow = (cell: Cell) => ReturnRow

const READERS: Record<CountSystem, ReadRow> = {
  SERVICE_TRADE_DIRECT: (cell) => ({
    ...reporter(cell),
    category: at(cell('category'), (text, path) => oneOfWords(SERVICE_CATEGORIES, text, path)),
    quarter: at(cell('quarter'), (text, path) => wholeNumber(text, 1, 4, path)),
    amount: at(cell('amount'), amountOf),
    currency: at(cell('currency'), (text, path) => oneOfWords(CURRENCIES, text, path)),
  }),
  SERVICE_OUTSOURCING: (cell) => ({
    ...reporter(cell),
    businessType: at(cell('businessType'), (text, path) => oneOfWords(BUSINESS_TYPES, text, path)),
    ...placeOfWork(cell),
    month: at(cell('month'), (text, path) => wholeNumber(text, 1, 12, path)),
    amountUsd: at(cell('amountUsd'), amountOf),
  }),
}

const at = <Value>(
  { text, path }: { text: string; path: Place },
  read: (text: string, path: Place) => Value,
): Value => read(text, path)

const reporter = (cell: Cell): Reporter => ({
  ...at(cell('creditCode'), codeOf),
  ...at(cell('name'), nameOf),
})

function placeOfWork(cell: Cell): Pick<OutsourcingRow, 'offshore' | 'clientRegion'> {
  const { name: clientRegion } = at(cell('clientRegion'), nameOf)
  const reported = at(cell('offshore'), yesOrNo)
  const offshore = isOffshore(reported, clientRegion)
  if (offshore === null)
    throw new DomainError('MAINLAND_IS_ONSHORE', { path: cell('offshore').path, clause: 'N39' })
  return { offshore, clientRegion }
}

/** Reads a part of an extract. Whole or not at all: one bad cell refuses it, with every bad row by row and column. */
export function readReturns(system: CountSystem, year: number, csv: string): ReturnRow[] {
  if (Buffer.byteLength(csv) > LARGEST_PART_KB * 1024)
    throw new DomainError('CSV_TOO_LARGE', { path: ['csv'], values: { max: LARGEST_PART_KB } })
  const [header, ...records] = parseCsv(csv)
  if (!header || records.length === 0) throw new DomainError('CSV_EMPTY', { path: ['csv'] })
  if (records.length > MOST_ROWS)
    throw new DomainError('CSV_TOO_MANY_ROWS', { path: ['csv'], values: { max: MOST_ROWS } })
  const positions = readHeader(header, COLUMNS[system])
  const faults: DomainError[] = []
  const rows = records.flatMap((record) => {
    try {
      return [readRow(record, positions, header.cells.length, year, READERS[system])]
    } catch (error) {
      if (!(error instanceof DomainError)) throw error
      faults.push(error)
      return []
    }
  })
  refuseAll(faults)
  return rows
}

function readHeader(header: CsvRecord, columns: Readonly<Record<string, string>>): Map<string, number> {
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

function readRow(
  { line, cells }: CsvRecord,
  positions: ReadonlyMap<string, number>,
  width: number,
  year: number,
  read: ReadRow,
): ReturnRow {
  if (cells.length !== width)
    throw new DomainError('CSV_ROW_LENGTH', {
      path: ['csv', String(line)],
      values: { actual: cells.length, expected: width },
    })
  const cell: Cell = (column) => ({
    text: cells[positions.get(column) ?? -1] ?? '',
    path: ['csv', String(line), column],
  })
  const { text, path } = cell('year')
  if (text.trim() !== String(year))
    throw new DomainError('OTHER_YEAR', { path, clause: 'N41', values: { year } })
  return read(cell)
}

/** All the faults in one refusal, as many as somebody will read. */
function refuseAll(faults: readonly DomainError[]): void {
  const [first, ...others] = faults.slice(0, MOST_FAULTS)
  if (!first) return
  const cut = new DomainError('CSV_MORE_FAULTS', {
    path: ['csv'],
    values: { total: faults.length, shown: MOST_FAULTS },
  })
  throw new DomainError(first.code, {
    ...first.detail,
    others: faults.length > MOST_FAULTS ? [...others, cut] : others,
  })
}
