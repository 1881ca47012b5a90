import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { StartupError } from '@ndseb/shared/startup-error.ts'

const SQLITE_BUSY = 5

/** Another process holds the folder. */
export class FolderInUse extends StartupError {}

/**
 * Takes the data folder for this process. The lock is one of the operating system's on the file `lock`, which SQLite
 * takes portably: two processes cannot both get it, and it ends with its process, also after kill -9, so there are no
 * stale locks and no pid to mistake for another's. `lock.pid` only tells people who holds it.
 */
export function lockFolder(folder: string): { release(): void } {
  const pidFile = join(folder, 'lock.pid')
  const lock = take(folder, () => readHolder(pidFile))
  writeFileSync(pidFile, String(process.pid))
  held.add(lock)
  return {
    release() {
      if (!held.delete(lock)) return
      rmSync(pidFile, { force: true })
      lock.close()
    },
  }
}

/** A connection that nobody refers to is closed by the garbage collector, and its lock with it. */
const held = new Set<DatabaseSync>()

function take(folder: string, holder: () => string): DatabaseSync {
  let lock: DatabaseSync | undefined
  try {
    lock = new DatabaseSync(join(folder, 'lock'))
    lock.exec('BEGIN IMMEDIATE')
    return lock
  } catch (cause) {
    lock?.close()
    if (isBusy(cause)) {
      throw new FolderInUse(
        `数据目录正被使用 · The data folder ${folder} is in use by ${holder()}.`,
        '请先停止该进程 · Stop that one first, or give this one a folder of its own with DATA_DIR.',
        { cause },
      )
    }
    throw new StartupError(
      `无法锁定数据目录 · The data folder ${folder} cannot be locked: ${cause instanceof Error ? cause.message : String(cause)}.`,
      '请用 DATA_DIR 指定本地目录 · Choose a writable folder on a local disk with DATA_DIR.',
      { cause },
    )
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && error.errcode === SQLITE_BUSY
}

function readHolder(pidFile: string): string {
  try {
    return `process ${Number.parseInt(readFileSync(pidFile, 'utf8'), 10)}`
  } catch {
    return 'another process'
  }
}
