import { once } from 'node:events'
import { Readable, type Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import yazl from 'yazl'
import { lettersOf } from './letters.ts'
import { cellXml, PARTS, SHEET_END, SHEET_PART, sheetStart, workbookXml } from './parts.ts'

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
  constructor() {
    super(`A sheet has at most ${MOST_ROWS} rows.`)
    this.name = 'TooManyRows'
  }
}

/** So many characters go into the archive at once. */
const CHUNK = 64 * 1024
/** The same rows are the same bytes, whenever they are written. */
const WRITTEN_AT = new Date(1980, 0, 1, 12)

/**
 * Writes a workbook of one sheet, row by row as they come: texts stand in their cells and not in a table of the workbook,
 * so that memory is the same whatever the size.
 */
export async function writeWorkbook(target: Writable, { name, rows }: SheetToWrite): Promise<void> {
  const zip = new yazl.ZipFile()
  const failed = once(zip, 'error').then(([error]) => Promise.reject(error))
  const options = { mtime: WRITTEN_AT, mode: 0o100644 }
  for (const [part, xml] of Object.entries({ ...PARTS, 'xl/workbook.xml': workbookXml(name) }))
    zip.addBuffer(Buffer.from(xml), part, options)
  const sheet = Readable.from(sheetChunks(rows), { objectMode: false })
  const broken = once(sheet, 'error').then(([error]) => Promise.reject(error))
  zip.addReadStream(sheet, SHEET_PART, options)
  zip.end()
  const output = Readable.from(zip.outputStream)
  try {
    await Promise.race([pipeline(output, target), failed, broken])
  } finally {
    sheet.destroy()
    output.destroy()
  }
}

async function* sheetChunks(rows: SheetToWrite['rows']): AsyncGenerator<Buffer> {
  let text = sheetStart()
  let line = 0
  for await (const cells of rows) {
    line += 1
    if (line > MOST_ROWS) throw new TooManyRows()
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
