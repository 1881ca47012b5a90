import { closeSync, openSync, writeSync } from 'node:fs'
import { StartupError } from '@ndseb/shared/startup-error.ts'
import type { FileReading, RejectedRecord } from '@ndseb/statistics/domain/read-file.ts'
import { reasonOf, rejectedHeader, rejectedLine } from '@ndseb/statistics/domain/rejected-rows.ts'

/** The file of rejected rows: each with its line, column and reason before its own cells. Not made while there is none. */
export type Rejects = {
  write(rejected: RejectedRecord): void
  /** The first of them in words, for the terminal. */
  readonly shown: readonly string[]
  close(): void
}

const SHOWN = 20

/** @param header what the file's own columns are called, once it has been read */
export function openRejects(path: string, header: () => FileReading['header']): Rejects {
  const shown: string[] = []
  let file: number | null = null
  return {
    shown,
    write(rejected) {
      const { line, column, reason } = reasonOf(rejected)
      if (shown.length < SHOWN) shown.push(`第 ${line} 行 line ${line}${column && `，${column}`}：${reason}`)
      if (file === null) {
        file = open(path)
        writeSync(file, rejectedHeader(header()))
      }
      writeSync(file, rejectedLine(rejected))
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
