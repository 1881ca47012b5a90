import { DomainError } from '@ndseb/shared/errors.ts'
import { lettersOf } from '@ndseb/shared/workbook/letters.ts'
import type { SourceFile } from '../source-file.ts'
import { totalWord } from '../totals.ts'
import { openArchive } from './archive.ts'
import { fromHeader } from './header.ts'
import { readNumberFormats } from './number-formats.ts'
import type { FileNote, FileRecord } from './records.ts'
import { readSharedStrings } from './shared-strings.ts'
import { cellOutside, columnIn, openFacts, readSheet, type SheetFacts } from './sheet.ts'
import { chooseSheet, readWorkbook } from './workbook.ts'

/**
 * The records of a sheet of a workbook, from its header on. What it holds beside them is told, or refused where it would
 * make a row say something else: merged cells, cells outside its columns.
 */
export async function* sheetRecords(
  file: SourceFile,
  { sheet: wanted, tell }: { readonly sheet: string | null; readonly tell: (note: FileNote) => void },
): AsyncGenerator<readonly FileRecord[]> {
  const archive = await openArchive(file)
  try {
    const workbook = await readWorkbook(archive)
    const { part } = await chooseSheet(archive, workbook, wanted, tell)
    const strings = await readSharedStrings(archive, workbook.strings)
    const formats = await readNumberFormats(archive, workbook.styles)
    const facts = openFacts()
    const area: Area = { first: 0, width: 0, header: 0, last: 0, totals: new Set() }
    for await (const block of fromHeader(readSheet(archive, part, { strings, formats, facts }), tell))
      yield block.map((record) => align(record, area))
    checkMerges(facts.merges, area)
    tellHidden(facts, tell)
  } finally {
    archive.close()
  }
}

/** Where the header and the rows stand in a sheet: columns counted from 0, lines from 1. */
type Area = {
  first: number
  width: number
  header: number
  last: number
  /** Lines that are totals: these may be merged as they like. */
  readonly totals: Set<number>
}

const MOST_TOTALS = 10_000

/** A row in the columns of the header; the first is the header itself. */
function align(record: FileRecord, area: Area): FileRecord {
  const { line, cells } = record
  if (area.width === 0) {
    if (record.fault) throw record.fault
    area.first = Math.max(
      0,
      cells.findIndex((cell) => cell.trim() !== ''),
    )
    area.width = cells.length - area.first
    area.header = line
  }
  area.last = line
  const { first, width } = area
  const outside = cells.findIndex((cell, index) => (index < first || index >= first + width) && cell.trim())
  if (outside !== -1) return outsideOf(record, outside)
  const own = cells.slice(first, first + width)
  while (own.length < width) own.push('')
  if (area.totals.size < MOST_TOTALS && own.some((cell) => totalWord(cell) !== null)) area.totals.add(line)
  return { line, cells: own, firstColumn: first, fault: record.fault }
}

function outsideOf({ line, cells }: FileRecord, outside: number): FileRecord {
  return { line, cells, fault: cellOutside(`${lettersOf(outside)}${line}`, line) }
}

/** Cells that are merged among the rows leave others empty which look full. */
function checkMerges(merges: readonly string[], area: Area): void {
  const range = merges.find((one) => {
    const [from = '', to = from] = one.split(':')
    const [top, bottom] = [lineIn(from), lineIn(to)]
    if (bottom < area.header || top > area.last) return false
    if (columnIn(to) < area.first || columnIn(from) >= area.first + area.width) return false
    // One line at most of a total is merged with no other.
    return !(top === bottom && area.totals.has(top))
  })
  if (range) throw new DomainError('MERGED_CELLS', { path: ['csv', range], values: { range } })
}

const lineIn = (address: string) => Number(/\d+$/.exec(address)?.[0] ?? 0)

function tellHidden({ hiddenRows, hiddenColumns }: SheetFacts, tell: (note: FileNote) => void): void {
  if (hiddenRows > 0) tell({ code: 'HIDDEN_ROWS', values: { count: hiddenRows } })
  if (hiddenColumns.length > 0)
    tell({ code: 'HIDDEN_COLUMNS', values: { columns: hiddenColumns.join('、') } })
}
