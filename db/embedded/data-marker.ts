import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { StartupError } from '@ndseb/shared/startup-error.ts'

const FORMAT = 1
export const MARKER = 'ndseb-data.json'

/**
 * Makes the data folder, or recognises it by its marker. A folder with something else in it is refused: DATA_DIR=$HOME
 * must not fill a home with database files.
 */
export function openMarkedFolder(path: string): string {
  const folder = makeFolder(path)
  const marker = join(folder, MARKER)
  if (!existsSync(marker)) {
    if (readdirSync(folder).length > 0) throw notOurs(folder)
    writeFileSync(marker, `${JSON.stringify({ project: 'ndseb', format: FORMAT })}\n`)
    return folder
  }
  const format = readFormat(marker)
  if (format === undefined) throw damaged(folder, `${MARKER} in it is not readable`)
  if (format > FORMAT) {
    throw new StartupError(
      `数据目录来自更新的版本 · The data folder ${folder} was made by a newer version of this project (format ${format}, not ${FORMAT}).`,
      '请更新项目 · Update the project, or choose another folder with DATA_DIR.',
    )
  }
  return folder
}

/** The sentence for a folder whose content is not what was left there. */
export function damaged(folder: string, what: string, cause?: unknown): StartupError {
  return new StartupError(
    `数据目录已损坏 · The data folder ${folder} is damaged: ${what}.`,
    `请恢复备份或移走该目录 · Restore it from a copy, or move it away (mv ${folder} ${folder}.damaged): the next start makes a new one.`,
    { cause },
  )
}

function makeFolder(path: string): string {
  try {
    // Others may pass through, not look: as root, PostgreSQL below it runs as another user.
    if (!existsSync(path)) {
      makeWithParents(resolve(path))
      chmodSync(path, 0o711)
    }
    const folder = realpathSync(path)
    readdirSync(folder)
    return folder
  } catch (cause) {
    throw new StartupError(
      `数据目录不可用 · The data folder ${path} cannot be used: ${reasonOf(cause)}.`,
      '请用 DATA_DIR 指定可写的目录 · Name a folder that can be made and written, with DATA_DIR.',
      { cause },
    )
  }
}

/** Not mkdir's `recursive`: below a folder that takes no entries, such as /proc, Node then tries for ever. */
function makeWithParents(path: string): void {
  if (!existsSync(dirname(path))) makeWithParents(dirname(path))
  mkdirSync(path)
}

const REASONS: Readonly<Record<string, string>> = {
  ENOTDIR: 'it is a file, or lies in one',
  EACCES: 'this user may not write there',
  EPERM: 'this user may not write there',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  ENOENT: 'nothing can be made there',
  ENAMETOOLONG: 'the name is too long',
  ERR_INVALID_ARG_VALUE: 'the name is not valid',
}

/** A file system's refusal in words. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const code = 'code' in error ? String(error.code) : ''
  return REASONS[code] ?? error.message
}

/** The sentence for a folder that belongs to something else. */
export function notOurs(folder: string): StartupError {
  return new StartupError(
    `目录中有其他文件 · The folder ${folder} holds other files and is not a data folder of this project.`,
    '请用 DATA_DIR 指定空目录 · Name an empty or new folder with DATA_DIR.',
  )
}

function readFormat(marker: string): number | undefined {
  try {
    const { format } = JSON.parse(readFileSync(marker, 'utf8'))
    return typeof format === 'number' ? format : undefined
  } catch {
    return undefined
  }
}
