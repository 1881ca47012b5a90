import { DomainError } from '@ndseb/shared/errors.ts'

/** A record of a CSV text and the line on which it begins, counted from 1 as an editor does. */
export type CsvRecord = { readonly line: number; readonly cells: readonly string[] }

// One cell and what ends it: quoted, with "" for a quote, or bare up to a comma or a line break.
const CELL = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|\n|\r|$)/y

/**
 * Reads CSV as RFC 4180 has it, with either line break and without the byte order mark; empty lines are left out.
 *
 * @param firstLine the number of the first line, where the text is a later part of a file
 */
export function parseCsv(text: string, firstLine = 1): CsvRecord[] {
  const source = text.replace(/^\uFEFF/, '')
  const records: CsvRecord[] = []
  let cells: string[] = []
  let line = firstLine
  let start = firstLine
  CELL.lastIndex = 0
  while (CELL.lastIndex < source.length || cells.length > 0) {
    const match = CELL.exec(source)
    if (!match) throw new DomainError('CSV_QUOTES', { path: ['csv', String(start)] })
    const [whole, quoted, bare = '', end = ''] = match
    cells.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'))
    line += whole.match(/\r\n|\n|\r/g)?.length ?? 0
    if (end === ',') continue
    if (cells.length > 1 || cells[0]?.trim()) records.push({ line: start, cells })
    cells = []
    start = line
  }
  return records
}
