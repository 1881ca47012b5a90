import { execFileSync } from 'node:child_process'
import { readFileSync, realpathSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { StartupError } from '@ndseb/shared/startup-error.ts'

const FAST_MS = 15_000
const IMMEDIATE_MS = 5_000

/**
 * After kill -9 of the Node process its PostgreSQL lives on. The next start, which holds the folder's lock, stops it:
 * whatever it still does is the work of a process that is gone. Only a process that runs `postgres` on this very
 * cluster is touched; a pid file that is empty (a power cut) or names another process (pids are used again) is removed, or
 * PostgreSQL would not start.
 */
export async function stopOrphan(cluster: string, log: (line: string) => void): Promise<void> {
  const pidFile = join(cluster, 'postmaster.pid')
  const pid = readPid(pidFile)
  if (pid && runsCluster(pid, cluster)) {
    log(
      `正在停止上次遗留的数据库 · A PostgreSQL left over from a crash (process ${pid}) still runs on this folder; stopping it.`,
    )
    const ended =
      (await endProcess(pid, 'SIGINT', FAST_MS, cluster)) ||
      (await endProcess(pid, 'SIGQUIT', IMMEDIATE_MS, cluster))
    if (!ended)
      throw new StartupError(
        `遗留的数据库进程未停止 · A PostgreSQL left over from a crash (process ${pid}) still uses ${cluster} and does not stop.`,
        `请结束该进程 · End it (kill -QUIT ${pid}) and start again.`,
      )
  }
  // Of a dead process PostgreSQL clears the file itself, once nothing of it is left in memory; one that nobody has
  // reaped yet, or another program of the same number, would pass for a running server.
  if (!pid || isAlive(pid)) rmSync(pidFile, { force: true })
}

async function endProcess(
  pid: number,
  signal: NodeJS.Signals,
  within: number,
  cluster: string,
): Promise<boolean> {
  try {
    process.kill(pid, signal)
  } catch {
    // It ended by itself between looking and asking.
  }
  const end = Date.now() + within
  while (runsCluster(pid, cluster)) {
    if (Date.now() > end) return false
    await sleep(20)
  }
  return true
}

function readPid(pidFile: string): number | undefined {
  try {
    const pid = Number.parseInt(readFileSync(pidFile, 'utf8'), 10)
    return pid > 0 ? pid : undefined
  } catch {
    return undefined
  }
}

function runsCluster(pid: number, cluster: string): boolean {
  const [program, ...args] = commandOf(pid)
  return basename(program ?? '').startsWith('postgres') && args.some((arg) => isSameFolder(arg, cluster))
}

function commandOf(pid: number): string[] {
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')
    const line = execFileSync('ps', ['-p', String(pid), '-o', 'args='], { encoding: 'utf8' })
    return line.trim().split(/ (?=-D )|(?<= -D) | (?=-c )/)
  } catch {
    return []
  }
}

function isSameFolder(argument: string, folder: string): boolean {
  try {
    return argument.startsWith('/') && realpathSync(argument) === realpathSync(folder)
  } catch {
    return false
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
