import { DomainError } from '@ndseb/shared/errors.ts'
import { readCsvBlocks } from '../csv-blocks.ts'
import { readJsonLines } from './json-lines.ts'
import type { FileRecord } from './records.ts'

/** The records of a text: an object a line where it begins with one, else CSV. */
export async function* textRecords(text: AsyncIterable<string>): AsyncGenerator<readonly FileRecord[]> {
  const pieces = text[Symbol.asyncIterator]()
  let start = ''
  // A piece may be too short to tell.
  for (let next = await pieces.next(); !next.done; next = await pieces.next()) {
    start += next.value
    if (start.trim().length > 1) break
  }
  const begin = start.trimStart()
  const whole = (async function* () {
    yield start
    yield* { [Symbol.asyncIterator]: () => pieces }
  })()
  if (/^\[\s*[[{\]]/.test(begin)) throw new DomainError('JSON_ARRAY', { path: ['csv', '1'] })
  // What old Macs wrote has returns alone.
  const lines = start.includes('\r') && !start.includes('\n') ? withNewLines(whole) : whole
  yield* begin.startsWith('{') ? readJsonLines(lines) : readCsvBlocks(lines)
}

/** Every line break as a line feed. */
export async function* withNewLines(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let held = ''
  for await (const piece of pieces) {
    const text = held + piece
    // The line feed of a pair may be in the next piece.
    held = text.endsWith('\r') ? '\r' : ''
    yield text.slice(0, text.length - held.length).replace(/\r\n?/g, '\n')
  }
  if (held) yield '\n'
}
