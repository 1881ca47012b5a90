import { closeSync, openSync, writeSync } from 'node:fs'
import { formatMessage } from '@ndseb/shared/errors.ts'
import { StartupError } from '@ndseb/shared/startup-error.ts'
import type { FileReading, RejectedRecord } from '@ndseb/statistics/domain/read-file.ts'

/** The file of rejected rows: each with its line, column and reason before its own cells. Not made while there is none. */
export type Rejects = {
  write(rejected: RejectedRecord): void
  /** The first of them in words, for the terminal. */
  readonly shown: readonly string[]
  close(): void
}

const SHOWN = 20
const HEADER = ['行号 line', '列 column', '原因 reason']

/** @param header what the file's own columns are called, once it has been read */
export function openRejects(path: string, header: () => FileReading['header']): Rejects {
  const shown: string[] = []
  let file: number | null = null
  return {
    shown,
    write({ record, fault }) {
      const [, line = '', ...place] = fault.detail.path ?? []
      // In a sheet the address of the cell stands beside the name of its column.
      const column = place.join(' ')
      const reason = (['zh', 'en'] as const)
        .map((language) => formatMessage(fault.code, language, fault.detail.values))
        .join(' · ')
      if (shown.length < SHOWN) shown.push(`第 ${line} 行 line ${line}${column && `，${column}`}：${reason}`)
      // Spreadsheets take UTF-8 for what it is by its mark.
      if (file === null) {
        file = open(path)
        writeSync(file, `\uFEFF${csvLine([...HEADER, ...(header()?.cells ?? [])])}`)
      }
      writeSync(file, csvLine([line, column, reason, ...record.cells]))
    },
    close() {
      if (file !== null) closeSync(file)
      file = null
    },
  }
}

function open(path: string): number {
  try {
    return openSync(path, 'w')
  } catch (cause) {
    throw new StartupError(
      `不能写入 ${path} · ${path} cannot be written.`,
      '请以 --rejects 另给一个文件 · Name another file as --rejects.',
      { cause },
    )
  }
}

const csvLine = (cells: readonly string[]): string => `${cells.map(csvCell).join(',')}\r\n`

/** Quoted where it must be; a spreadsheet would take a cell that begins like a formula for one. */
function csvCell(cell: string): string {
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
