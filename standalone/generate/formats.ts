import { createWriteStream } from 'node:fs'
import { type SheetCell, writeWorkbook } from '@ndseb/shared/workbook/write-workbook.ts'
import { writeLines } from './write-lines.ts'

/** Writes a file of lines as CSV has them, and says how many there were; told as they are written. */
type Write = (
  path: string,
  header: string,
  blocks: Iterable<readonly string[]>,
  wrote: (lines: number) => void,
) => Promise<number>

/** The columns that hold numbers. */
const NUMBERS: readonly string[] = ['年度', '季度', '月份', '金额', '执行金额']

/** In which formats returns are made up; none of their cells holds a comma or a quote. */
export const FORMATS = {
  csv: writeLines,
  ndjson(path, header, blocks, wrote) {
    const columns = header.split(',')
    const objectOf = (line: string) =>
      `{${line
        .split(',')
        .map((cell, index) => `${JSON.stringify(columns[index])}:${jsonOf(cell, columns[index] ?? '')}`)
        .join(',')}}`
    return writeLines(
      path,
      null,
      map(blocks, (lines) => lines.map(objectOf)),
      wrote,
    )
  },
  async xlsx(path, header, blocks, wrote) {
    const columns = header.split(',')
    let written = 0
    function* rows(): Generator<readonly SheetCell[]> {
      yield columns
      for (const lines of blocks) {
        for (const line of lines)
          yield line.split(',').map((cell, index) => cellOf(cell, columns[index] ?? ''))
        written += lines.length
        wrote(lines.length)
      }
    }
    await writeWorkbook(createWriteStream(path, { flags: 'wx' }), { name: '虚构填报', rows: rows() })
    return written
  },
} as const satisfies Record<string, Write>

export type Format = keyof typeof FORMATS
export const isFormat = (text: string): text is Format => Object.hasOwn(FORMATS, text)

const jsonOf = (cell: string, column: string): string => {
  if (cell === '') return 'null'
  return NUMBERS.includes(column) ? cell : JSON.stringify(cell)
}

const cellOf = (cell: string, column: string): SheetCell => {
  if (cell === '') return null
  return NUMBERS.includes(column) ? { number: cell } : cell
}

function* map<From, To>(items: Iterable<From>, change: (item: From) => To): Generator<To> {
  for (const item of items) yield change(item)
}
