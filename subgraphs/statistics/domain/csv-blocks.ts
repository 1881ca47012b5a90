import { DomainError } from '@ndseb/shared/errors.ts'
import { type CsvRecord, parseCsv } from './csv.ts'

/** A record that does not end within so many characters is none: a quote was never closed. */
const LONGEST = 1_000_000

/**
 * Reads the records of a CSV text that comes in pieces, as many at a time as are whole; between two pieces it holds no
 * more than one record. Lines are counted from 1 over the whole text.
 */
export async function* readCsvBlocks(
  pieces: AsyncIterable<string> | Iterable<string>,
): AsyncGenerator<readonly CsvRecord[]> {
  let rest = ''
  let line = 1
  for await (const piece of pieces) {
    const text = rest + piece
    const end = endOfRecords(text)
    if (text.length - end > LONGEST) throw tooLong(text, end, line)
    rest = text.slice(end)
    if (end === 0) continue
    const whole = text.slice(0, end)
    yield parseCsv(whole, line)
    line += countLines(whole)
  }
  if (rest !== '') yield parseCsv(rest, line)
}

/** Without a quote it is the line that is too long. */
function tooLong(text: string, end: number, line: number): DomainError {
  const path = ['csv', String(line + countLines(text.slice(0, end)))]
  return text.includes('"', end)
    ? new DomainError('CSV_QUOTES', { path })
    : new DomainError('LINE_TOO_LONG', { path, values: { max: LONGEST } })
}

/** Where the last line break stands that is not within quotes, and ends a record. */
function endOfRecords(text: string): number {
  if (!text.includes('"')) return text.lastIndexOf('\n') + 1
  let end = 0
  let quoted = false
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    if (code === QUOTE) quoted = !quoted
    else if (code === NEW_LINE && !quoted) end = index + 1
  }
  return end
}

const QUOTE = '"'.charCodeAt(0)
const NEW_LINE = '\n'.charCodeAt(0)

function countLines(text: string): number {
  let lines = 0
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines += 1
  // A return alone ends a line as well.
  for (let at = text.indexOf('\r'); at !== -1; at = text.indexOf('\r', at + 1))
    if (text.charCodeAt(at + 1) !== NEW_LINE) lines += 1
  return lines
}
