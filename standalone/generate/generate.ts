import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import cast from '@ndseb/db/seeds/demo/cast.json' with { type: 'json' }
import {
  countRows,
  linesOf,
  MEMBERS_HEADER,
  memberLines,
  type Population,
  thinningOf,
  yearsOf,
} from '@ndseb/db/seeds/generated/file.ts'
import { RETURN_HEADERS } from '@ndseb/db/seeds/return-headers.ts'
import { StartupError } from '@ndseb/shared/startup-error.ts'
import { MOST_ROWS, TooManyRows } from '@ndseb/shared/workbook/write-workbook.ts'
import { progressOn, type Terminal } from '../progress.ts'
import { aboutText, type WrittenFile } from './about.ts'
import type { GenerateOptions } from './arguments.ts'
import { FORMATS } from './formats.ts'
import { writeLines } from './write-lines.ts'

/** Writes all files into an empty folder; that with the words on them last, so that a part is never taken for the whole. */
export async function generate(
  options: GenerateOptions,
  terminal: Terminal,
): Promise<readonly WrittenFile[]> {
  const { out, systems, faults, format, rowsPerYear = Number.POSITIVE_INFINITY } = options
  const population: Population = { ...options, parks: cast.parks }
  openFolder(out)
  const totals = countRows(population, systems)
  const progress = progressOn(
    terminal,
    totals.reduce((sum, total) => sum + Math.min(total, rowsPerYear), 0),
  )
  const files: WrittenFile[] = []
  let written = 0
  const count = (rows: number) => {
    written += rows
    progress.reach(written, written)
  }
  try {
    for (const [index, year] of yearsOf(population).entries()) {
      const keeps = thinningOf(population, year, rowsPerYear, totals[index] ?? 0)
      for (const system of systems) {
        const name = `${system}-${year}.${format}`
        const lines = linesOf(population, { system, year, faults, keeps })
        files.push({
          name,
          rows: await FORMATS[format](join(out, name), RETURN_HEADERS[system], lines, count),
        })
      }
    }
    const members = await writeLines(join(out, 'members.csv'), MEMBERS_HEADER, memberLines(population))
    files.push({ name: 'members.csv', rows: members })
    writeFileSync(join(out, 'README.md'), aboutText(options, files))
    return files
  } catch (cause) {
    throw cannotWrite(out, cause)
  } finally {
    progress.end()
  }
}

/** Files of other arguments among them would be taken for a part of these. */
function openFolder(out: string): void {
  try {
    mkdirSync(out, { recursive: true })
    if (readdirSync(out).length === 0) return
  } catch (cause) {
    throw cannotWrite(out, cause)
  }
  throw new StartupError(`文件夹非空 · The folder ${out} is not empty.`, '请另选一个 · Name another one.')
}

/** Whatever the disk refuses is told; anything else is a bug. */
function cannotWrite(out: string, cause: unknown): unknown {
  if (cause instanceof TooManyRows)
    return new StartupError(
      `一年的行数超过一个工作表的 ${MOST_ROWS} 行 · A year has more rows than a sheet holds: ${MOST_ROWS}.`,
      '请以 --rows-per-year 限制，或用 csv、ndjson · Keep fewer by --rows-per-year, or write csv or ndjson.',
      { cause },
    )
  if (!(cause instanceof Error && 'syscall' in cause)) return cause
  return new StartupError(
    `不能写入 ${out} · ${out} cannot be written: ${cause.message}.`,
    '请检查路径、权限和剩余空间 · Look at the path, its permissions and the space that is left.',
    { cause },
  )
}
