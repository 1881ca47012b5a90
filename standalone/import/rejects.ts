import { createWriteStream, type WriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'
import { formatMessage } from '@ndseb/shared/errors.ts'
import type { FileReading, RejectedRecord } from '@ndseb/statistics/domain/read-file.ts'

/** The file of rejected rows: each with its line, column and reason before its own cells. Not made while there is none. */
export type Rejects = {
  write(rejected: RejectedRecord): void
  /** The first of them in words, for the terminal. */
  readonly shown: readonly string[]
  close(): Promise<void>
}

const SHOWN = 20
const HEADER = ['行号 line', '列 column', '原因 reason']

/** @param header what the file's own columns are called, once it has been read */
export function openRejects(path: string, header: () => FileReading['header']): Rejects {
  const shown: string[] = []
  let stream: WriteStream | null = null
  return {
    shown,
    write({ record, fault }) {
      const [, line = '', column = ''] = fault.detail.path ?? []
      const reason = (['zh', 'en'] as const)
        .map((language) => formatMessage(fault.code, language, fault.detail.values))
        .join(' · ')
      if (shown.length < SHOWN) shown.push(`第 ${line} 行 line ${line}${column && `，${column}`}：${reason}`)
      if (!stream) {
        stream = createWriteStream(path)
        // Spreadsheets take UTF-8 for what it is by its mark.
        stream.write(`\uFEFF${csvLine([...HEADER, ...(header()?.cells ?? [])])}`)
      }
      stream.write(csvLine([line, column, reason, ...record.cells]))
    },
    async close() {
      if (!stream) return
      stream.end()
      await finished(stream)
    },
  }
}

const csvLine = (cells: readonly string[]): string => `${cells.map(csvCell).join(',')}\r\n`

/** Quoted where it must be; a spreadsheet would take a cell that begins like a formula for one. */
function csvCell(cell: string): string {
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
