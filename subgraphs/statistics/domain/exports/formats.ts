import { PassThrough } from 'node:stream'
import type { ExportFormat } from '@ndseb/shared/vocabulary/export-jobs.ts'
import {
  MOST_ROWS,
  type SheetCell,
  type SheetToWrite,
  writeWorkbook,
} from '@ndseb/shared/workbook/write-workbook.ts'
import { BYTE_ORDER_MARK, csvLine, withGuard } from '../csv-line.ts'
import { cellOf, type Row, type Table, titleOf, type Value } from './table.ts'

type Format = {
  readonly mediaType: string
  readonly extension: string
  /** The bytes of a file, made as they are taken: no more of the table is held than a page. */
  write(table: Table): AsyncGenerator<Uint8Array>
}

/** Each format, and how a table is written in it. */
export const FORMATS: Readonly<Record<ExportFormat, Format>> = {
  CSV: { mediaType: 'text/csv; charset=utf-8', extension: 'csv', write: writeCsv },
  XLSX: {
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    extension: 'xlsx',
    write: writeSheets,
  },
  NDJSON: { mediaType: 'application/x-ndjson; charset=utf-8', extension: 'ndjson', write: writeJson },
}

async function* writeCsv({ columns, pages, language }: Table): AsyncGenerator<Uint8Array> {
  yield Buffer.from(BYTE_ORDER_MARK + csvLine(columns.map((column) => titleOf(column, language))))
  for await (const page of pages)
    yield Buffer.from(page.map((row) => csvLine(columns.map((one) => cellOf(one, row[one.code])))).join(''))
}

/** An object a line, by the codes of the columns; empty cells are null, so that all lines are alike. */
async function* writeJson({ columns, pages }: Table): AsyncGenerator<Uint8Array> {
  const lineOf = (row: Row) =>
    `${JSON.stringify(Object.fromEntries(columns.map(({ code }) => [code, whole(row[code] ?? null)])))}\n`
  for await (const page of pages) yield Buffer.from(page.map(lineOf).join(''))
}

/** What an import would take for a guard has another before it. */
const whole = (value: Value): Value =>
  typeof value === 'string' && value.startsWith("'") ? withGuard(value) : value
/** In a workbook an import takes off any apostrophe that a text begins with, and a guard behind it. */
const marked = (cell: SheetCell): SheetCell =>
  typeof cell === 'string' && cell.startsWith("'") ? `'${withGuard(cell)}` : cell

async function* writeSheets(table: Table): AsyncGenerator<Uint8Array> {
  const target = new PassThrough()
  const writing = writeWorkbook(target, sheetsOf(table))
  writing.catch((error: Error) => target.destroy(error))
  yield* target
  await writing
}

/**
 * The rows on as many sheets as they need, each under the titles, and then what they were made of.
 *
 * @param most rows of a sheet, with its titles
 */
export async function* sheetsOf(
  { name, columns, pages, language, lineage }: Table,
  most = MOST_ROWS,
): AsyncGenerator<SheetToWrite> {
  const titles = columns.map((column) => titleOf(column, language))
  const rows = rowsOf(pages)
  let next = await rows.next()
  async function* sheet(): AsyncGenerator<readonly SheetCell[]> {
    yield titles
    for (let line = 1; line < most && !next.done; line += 1) {
      const row = next.value
      yield columns.map((column) => marked(cellOf(column, row[column.code])))
      next = await rows.next()
    }
  }
  for (let number = 1; number === 1 || !next.done; number += 1)
    yield { name: number === 1 ? name : `${name} ${number}`, rows: sheet() }
  yield { name: lineage.name, rows: lineage.rows }
}

async function* rowsOf(pages: Table['pages']): AsyncGenerator<Row> {
  for await (const page of pages) yield* page
}
