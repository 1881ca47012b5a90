import { once } from 'node:events'
import { Readable, type Writable } from 'node:stream'
import { finished, pipeline } from 'node:stream/promises'
import yazl from 'yazl'
import { lettersOf } from './letters.ts'
import { cellXml, PARTS, partsOf, SHEET_END, sheetPart, sheetStart } from './parts.ts'

/** A cell: a text, a number as its digits, or nothing. */
export type SheetCell = string | { readonly number: string } | null

export type SheetToWrite = {
  readonly name: string
  /** The first is the header, which stays in sight. */
  readonly rows: Iterable<readonly SheetCell[]> | AsyncIterable<readonly SheetCell[]>
}

/** As many rows as a sheet has. */
export const MOST_ROWS = 1_048_576

export class TooManyRows extends Error {
  constructor(most: number) {
    super(`A sheet has at most ${most} rows.`)
    this.name = 'TooManyRows'
  }
}

/** So many characters go into the archive at once. */
const CHUNK = 64 * 1024
/** The same rows are the same bytes, whenever they are written. */
const OPTIONS = { mtime: new Date(1980, 0, 1, 12), mode: 0o100644 }

type SheetsToWrite = Iterable<SheetToWrite> | AsyncIterable<SheetToWrite>

/**
 * Writes a workbook sheet by sheet and row by row as they come: texts stand in their cells and not in a table of the workbook,
 * so that memory is the same whatever the size. No sheet is asked for before the rows of the one before it are taken.
 */
export async function writeWorkbook(
  target: Writable,
  sheets: SheetToWrite | SheetsToWrite,
  mostRows = MOST_ROWS,
): Promise<void> {
  const zip = new yazl.ZipFile()
  const failed = once(zip, 'error').then(([error]) => Promise.reject(error))
  const output = Readable.from(zip.outputStream)
  const ended = new AbortController()
  const adding = addSheets(zip, 'rows' in sheets ? [sheets] : sheets, { mostRows, ended: ended.signal })
  try {
    await Promise.race([Promise.all([pipeline(output, target), adding]), failed])
  } finally {
    output.destroy()
    ended.abort()
    await adding.catch(() => {})
  }
}

/** @param ended when nobody takes what is added any more */
async function addSheets(
  zip: yazl.ZipFile,
  sheets: SheetsToWrite,
  { mostRows, ended }: { readonly mostRows: number; readonly ended: AbortSignal },
): Promise<void> {
  const add = (part: string, xml: string) => zip.addBuffer(Buffer.from(xml), part, OPTIONS)
  for (const [part, xml] of Object.entries(PARTS)) add(part, xml)
  const names: string[] = []
  for await (const { name, rows } of sheets) {
    names.push(name)
    const sheet = Readable.from(sheetChunks(rows, mostRows), { objectMode: false })
    zip.addReadStream(sheet, sheetPart(names.length), OPTIONS)
    await finished(sheet, { signal: ended }).finally(() => sheet.destroy())
  }
  for (const [part, xml] of Object.entries(partsOf(names))) add(part, xml)
  zip.end()
}

async function* sheetChunks(rows: SheetToWrite['rows'], mostRows: number): AsyncGenerator<Buffer> {
  let text = sheetStart()
  let line = 0
  for await (const cells of rows) {
    line += 1
    if (line > mostRows) throw new TooManyRows(mostRows)
    text += `<row r="${line}">`
    for (const [column, cell] of cells.entries())
      if (cell !== null && cell !== '') text += cellXml(cell, `${lettersOf(column)}${line}`)
    text += '</row>'
    if (text.length < CHUNK) continue
    yield Buffer.from(text)
    text = ''
  }
  yield Buffer.from(text + SHEET_END)
}
