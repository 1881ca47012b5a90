import { DomainError } from '@ndseb/shared/errors.ts'
import { lettersOf } from '@ndseb/shared/workbook/letters.ts'
import { type Archive, broken } from './archive.ts'
import type { NumberFormat } from './number-formats.ts'
import { storedNumber } from './numbers.ts'
import type { FileRecord } from './records.ts'
import { type StringTable, unescapeText } from './shared-strings.ts'
import { readXml } from './xml.ts'

/** As many rows and columns as a sheet has. */
export const MOST_ROWS_OF_A_SHEET = 1_048_576
const MOST_COLUMNS = 16_384
/**
 * So many columns are kept of a row, many more than a table of returns has: one cell at the far end would have a row hold
 * all that it has, and a file of a few kilobytes take all memory.
 */
const MOST_KEPT = 256
const MOST_MERGES = 10_000
const LONGEST = 8 * 32_767

/** What of a sheet stands beside its rows; filled as it is read. */
export type SheetFacts = {
  /** Ranges of merged cells: A1:C1. They stand after the rows. */
  readonly merges: string[]
  hiddenRows: number
  readonly hiddenColumns: string[]
}

export const openFacts = (): SheetFacts => ({ merges: [], hiddenRows: 0, hiddenColumns: [] })

type Context = {
  readonly strings: StringTable
  readonly formats: readonly NumberFormat[]
  readonly facts: SheetFacts
}

/**
 * The rows of a sheet that have anything in them, each cell as the text that it is, from column A on. A cell that is not
 * a plain value is a fault of its row; the value that was last reckoned stands in it nevertheless, for a total to be
 * checked by.
 */
export async function* readSheet(
  archive: Archive,
  part: string,
  { strings, formats, facts }: Context,
): AsyncGenerator<readonly FileRecord[]> {
  let records: FileRecord[] = []
  let [line, column, reading, phonetic] = [0, -1, false, 0]
  let cells: string[] = []
  let fault: DomainError | undefined
  let [type, style, value, formula] = ['', 0, '', false]

  const openRow = (attributes: Readonly<Record<string, string>>) => {
    const next = attributes.r === undefined ? line + 1 : Number(attributes.r)
    if (!(Number.isInteger(next) && next > line && next <= MOST_ROWS_OF_A_SHEET))
      throw broken(part, `row ${attributes.r}`)
    line = next
    if (isTrue(attributes.hidden)) facts.hiddenRows += 1
    column = -1
    cells = []
    fault = undefined
  }
  const openCell = ({ r, t = 'n', s = '0' }: Readonly<Record<string, string>>) => {
    const next = r === undefined ? column + 1 : columnIn(r)
    if (!(next > column && next < MOST_COLUMNS)) throw broken(part, `cell ${r}`)
    column = next
    ;[type, style, value, formula] = [t, Number(s), '', false]
  }
  const closeCell = () => {
    const address = `${lettersOf(column)}${line}`
    const { text, wrong } = readCell({ type, value, formula, address, format: formats[style] }, strings, part)
    fault ??= wrong
    if (text === '' && !wrong) return
    if (column >= MOST_KEPT) {
      fault ??= cellOutside(address, line)
      return
    }
    while (cells.length < column) cells.push('')
    cells.push(text)
  }

  const pieces = readXml(part, archive.read(part), {
    open(name, attributes) {
      if (name === 'c') openCell(attributes)
      else if (name === 'v' || name === 't') reading = phonetic === 0
      else if (name === 'row') openRow(attributes)
      else if (name === 'f') formula = true
      else if (name === 'rPh') phonetic += 1
      else if (name === 'mergeCell') addMerge(facts, attributes.ref ?? '', part)
      else if (name === 'col' && isTrue(attributes.hidden)) addHidden(facts, attributes)
    },
    close(name) {
      if (name === 'c') closeCell()
      else if (name === 'v' || name === 't') reading = false
      else if (name === 'rPh') phonetic -= 1
      else if (name === 'row' && (cells.length > 0 || fault))
        records.push({ line, cells, firstColumn: 0, fault })
    },
    text(found) {
      if (!reading) return
      value += found
      if (value.length > LONGEST) throw broken(part, 'a text is too long')
    },
  })
  for await (const _ of pieces) {
    if (records.length === 0) continue
    yield records
    records = []
  }
}

type Cell = {
  readonly type: string
  readonly value: string
  readonly formula: boolean
  readonly address: string
  readonly format: NumberFormat | undefined
}

/** What a cell says as text, and what is wrong with how it is stored. */
function readCell(
  cell: Cell,
  strings: StringTable,
  part: string,
): { readonly text: string; readonly wrong?: DomainError } {
  const { type, value, address, format } = cell
  const refuse = (code: DomainError['code'], values: Readonly<Record<string, string>> = {}) =>
    new DomainError(code, {
      path: ['csv', address.replace(/^[A-Z]+/, ''), address],
      values: { cell: address, ...values },
    })
  const formula = cell.formula ? refuse('CELL_FORMULA') : undefined
  if (type === 'n') {
    if (value === '') return { text: '', wrong: formula }
    const text = storedNumber(value)
    if (text === null) return { text: value, wrong: formula ?? refuse('CELL_LOST_DIGITS', { value }) }
    if (format?.date) return { text, wrong: formula ?? refuse('CELL_DATE') }
    if (format?.unit)
      return { text, wrong: formula ?? refuse('CELL_UNIT_IN_FORMAT', { format: format.unit }) }
    return { text, wrong: formula }
  }
  if (type === 's') {
    const text = value === '' ? '' : strings.get(Number(value))
    if (text === null) throw broken(part, `cell ${address}`)
    return { text: withoutMark(text), wrong: formula }
  }
  if (type === 'b') return { text: value === '1' ? 'TRUE' : value && 'FALSE', wrong: formula }
  if (type === 'e') return { text: value, wrong: formula ?? refuse('CELL_ERROR', { value }) }
  if (type === 'd') return { text: value, wrong: formula ?? refuse('CELL_DATE') }
  return { text: withoutMark(unescapeText(value)), wrong: formula }
}

/** A cell outside the columns of the header would make its row say more than is read. */
export const cellOutside = (cell: string, line: number): DomainError =>
  new DomainError('CELL_OUTSIDE', { path: ['csv', String(line), cell], values: { cell } })

/** An apostrophe before a text says that it is one; some programs leave it standing. */
const withoutMark = (text: string): string => (text.startsWith("'") ? text.slice(1) : text)

const isTrue = (value: string | undefined) => value === '1' || value === 'true'

/** The column of an address, counted from 0; -1 of none. */
export function columnIn(address: string): number {
  let column = 0
  for (const letter of /^[A-Z]{1,3}(?=\d|$)/.exec(address)?.[0] ?? '')
    column = 26 * column + letter.charCodeAt(0) - 64
  return column - 1
}

function addMerge({ merges }: SheetFacts, range: string, part: string): void {
  if (merges.length === MOST_MERGES) throw broken(part, 'too many merged cells')
  merges.push(range)
}

function addHidden({ hiddenColumns }: SheetFacts, { min, max }: Readonly<Record<string, string>>): void {
  const [from, to] = [Number(min) - 1, Math.min(Number(max), MOST_COLUMNS) - 1]
  // A sheet may hide all that stands right of its rows.
  if (hiddenColumns.length < 26 && from >= 0 && to >= from)
    hiddenColumns.push(from === to ? lettersOf(from) : `${lettersOf(from)}:${lettersOf(to)}`)
}
