import { DomainError } from '@ndseb/shared/errors.ts'

/** A record of a CSV text and the line on which it begins, counted from 1 as an editor does. */
export type CsvRecord = { readonly line: number; readonly cells: readonly string[] }

// One cell and what ends it: quoted, with "" for a quote, or bare up to a comma or a line break.
const CELL = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|\n|\r|$)/y

/**
 * Reads CSV as RFC 4180 has it, with either line break and without the byte order mark; empty lines are left out. A line
 * without quotes is cut at its commas, which is all that a cell of it can end with; any other is read cell by cell.
 *
 * @param firstLine the number of the first line, where the text is a later part of a file
 */
export function parseCsv(text: string, firstLine = 1): CsvRecord[] {
  const source = text.replace(/^\uFEFF/, '')
  const records: CsvRecord[] = []
  const [quoteFrom, returnFrom] = [finderOf(source, '"'), finderOf(source, '\r')]
  let line = firstLine
  for (let from = 0; from < source.length; ) {
    const found = source.indexOf('\n', from)
    const breakAt = found === -1 ? source.length : found
    const returnAt = returnFrom(from)
    if (quoteFrom(from) < breakAt || returnAt < breakAt - 1) {
      const { cells, lines, end } = readQuoted(source, from, line)
      add(records, line, cells)
      line += lines
      from = end
    } else {
      add(records, line, cutAtCommas(source, from, Math.min(returnAt, breakAt)))
      line += 1
      from = breakAt + 1
    }
  }
  return records
}

function add(records: CsvRecord[], line: number, cells: readonly string[]): void {
  if (cells.length > 1 || cells[0]?.trim()) records.push({ line, cells })
}

function cutAtCommas(source: string, from: number, end: number): string[] {
  const cells: string[] = []
  let start = from
  for (let comma = source.indexOf(',', start); comma !== -1 && comma < end; ) {
    cells.push(source.slice(start, comma))
    start = comma + 1
    comma = source.indexOf(',', start)
  }
  cells.push(source.slice(start, end))
  return cells
}

/** One record cell by cell, how many line breaks it takes and where it ends. */
function readQuoted(source: string, from: number, line: number) {
  const cells: string[] = []
  let lines = 0
  CELL.lastIndex = from
  for (;;) {
    const match = CELL.exec(source)
    if (!match) throw new DomainError('CSV_QUOTES', { path: ['csv', String(line)] })
    const [whole, quoted, bare = '', end = ''] = match
    cells.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'))
    lines += whole.match(/\r\n|\n|\r/g)?.length ?? 0
    if (end !== ',') return { cells, lines, end: CELL.lastIndex }
  }
}

/** Where a character stands next, from a place that only moves on; past the end where it does not. */
function finderOf(source: string, char: string): (from: number) => number {
  let at = -1
  return (from) => {
    if (at < from) at = source.indexOf(char, from)
    if (at === -1) at = source.length
    return at
  }
}
