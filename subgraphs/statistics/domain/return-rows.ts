import { DomainError } from '@ndseb/shared/errors.ts'
import { BUSINESS_TYPES, type BusinessType, type CountSystem } from '@ndseb/shared/rules/enterprise-count.ts'
import {
  CURRENCIES,
  type Currency,
  SERVICE_CATEGORIES,
  type ServiceCategory,
} from '@ndseb/shared/vocabulary/statistics.ts'
import { readAmount } from './amounts.ts'
import { codeOf, nameOf, oneOfWords, type Place, type Reporter, wholeNumber, yesOrNo } from './cells.ts'
import { type FileRecord, placeOf } from './formats/records.ts'
import { isOffshore } from './offshore.ts'
import { readHeader } from './return-columns.ts'
import type { Unit } from './units.ts'

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

/** Reads the cell of a column; a fault is given the place of the cell. */
type ReadCell = <Value>(column: string, read: (text: string, path: Place) => Value) => Value
type ReadRow = (cell: ReadCell, known: Known) => ReturnRow

/** Reads a record of a file of a system: the year that it is of, and the row. What is wrong is thrown with line and column. */
export type RowReader = (record: FileRecord) => { readonly year: number; readonly row: ReturnRow }

/** What recurs from row to row is read once: the same enterprise, the same word. */
type Known = {
  readonly code: typeof codeOf
  readonly name: typeof nameOf
  readonly category: (text: string, path: Place) => ServiceCategory
  readonly businessType: (text: string, path: Place) => BusinessType
  readonly currency: (text: string, path: Place) => Currency
  /** In what the amounts of the file are written; null where it says nothing. */
  readonly unit: Unit | null
}

const READERS: Record<CountSystem, ReadRow> = {
  SERVICE_TRADE_DIRECT: (cell, known) => {
    const reporter = { ...cell('creditCode', known.code), ...cell('name', known.name) }
    const category = cell('category', known.category)
    const quarter = cell('quarter', (text, path) => wholeNumber(text, 1, 4, path))
    const currency = cell('currency', known.currency)
    const { unit } = known
    const amount = cell('amount', (text, path) => readAmount(text, path, { unit, currency }))
    return { ...reporter, category, quarter, amount, currency }
  },
  SERVICE_OUTSOURCING: (cell, known) => ({
    ...cell('creditCode', known.code),
    ...cell('name', known.name),
    businessType: cell('businessType', known.businessType),
    ...placeOfWork(cell, known),
    month: cell('month', (text, path) => wholeNumber(text, 1, 12, path)),
    amountUsd: cell('amountUsd', (text, path) =>
      readAmount(text, path, { unit: known.unit, currency: 'USD' }),
    ),
  }),
}

function placeOfWork(cell: ReadCell, known: Known): Pick<OutsourcingRow, 'offshore' | 'clientRegion'> {
  const { name: clientRegion } = cell('clientRegion', known.name)
  const offshore = cell('offshore', (text, path) => {
    const found = isOffshore(yesOrNo(text, path), clientRegion)
    if (found === null) throw new DomainError('MAINLAND_IS_ONSHORE', { path, clause: 'N39' })
    return found
  })
  return { offshore, clientRegion }
}

/**
 * A reader for the records under a header.
 *
 * @param readYear reads the year that a record is of, or refuses it
 */
export function rowReader(
  system: CountSystem,
  header: FileRecord,
  readYear: (text: string, path: Place) => number,
): RowReader {
  const { positions, unit } = readHeader(header, system)
  const width = header.cells.length
  const read = READERS[system]
  const known: Known = {
    unit,
    code: remember(codeOf),
    name: remember(nameOf),
    category: remember((text, path) => oneOfWords(SERVICE_CATEGORIES, text, path)),
    businessType: remember((text, path) => oneOfWords(BUSINESS_TYPES, text, path)),
    currency: remember((text, path) => oneOfWords(CURRENCIES, text, path)),
  }
  return (record) => {
    const { line, cells } = record
    if (cells.length !== width)
      throw new DomainError('CSV_ROW_LENGTH', {
        path: ['csv', String(line)],
        values: { actual: cells.length, expected: width },
      })
    const cell: ReadCell = (column, readCell) => {
      const position = positions.get(column) ?? -1
      try {
        return readCell(cells[position] ?? '', NOWHERE)
      } catch (error) {
        if (!(error instanceof DomainError)) throw error
        throw new DomainError(error.code, { ...error.detail, path: placeOf(record, column, position) })
      }
    }
    return { year: cell('year', readYear), row: read(cell, known) }
  }
}

/** A path is built for what is wrong alone. */
const NOWHERE: Place = []

/** As many different texts as are remembered, so that a file of any size takes the same memory. */
const REMEMBERED = 20_000

/** A reader of cells that reads the same text once; what it refuses is read again, and refused again. */
export function remember<Value>(
  read: (text: string, path: Place) => Value,
): (text: string, path: Place) => Value {
  const known = new Map<string, Value>()
  return (text, path) => {
    const found = known.get(text)
    if (found !== undefined) return found
    const own = copyOf(text)
    const value = read(own, path)
    if (known.size >= REMEMBERED) known.clear()
    known.set(own, value)
    return value
  }
}

/** A text of its own: what was cut out of a piece of a file keeps the whole piece in memory. */
const copyOf = (text: string): string => Buffer.from(text, 'utf16le').toString('utf16le')
