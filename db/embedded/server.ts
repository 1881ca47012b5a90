import type { ChildProcess } from 'node:child_process'
import { closeSync, openSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { StartupError } from '@ndseb/shared/startup-error.ts'
import { type Account, spawnAs } from './account.ts'
import { damaged, reasonOf } from './data-marker.ts'

export type Server = { readonly child: ChildProcess; readonly port: number }

const POLL_MS = 10
const SLOW_MS = 4_000

/** For a demo or a test on a small machine; given on the command line, so that old data folders follow the code. */
const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '100',
  shared_buffers: '256MB',
  // Counts statements: what a page of the graph costs is tested by it.
  shared_preload_libraries: 'pg_stat_statements',
  timezone: 'UTC',
  log_timezone: 'UTC',
  // No replica follows an embedded database.
  wal_level: 'minimal',
  max_wal_senders: '0',
  log_checkpoints: 'off',
  // Short statements on two cores gain nothing from either, and containers have little shared memory.
  jit: 'off',
  max_parallel_workers_per_gather: '0',
}

/** Starts PostgreSQL on a free port of the loopback interface and waits until it answers. */
export async function startServer(
  folder: string,
  postgres: string,
  account: Account,
  log: (line: string) => void,
): Promise<Server> {
  for (let attempt = 1; ; attempt += 1) {
    const port = await findFreePort()
    const child = spawnPostgres(folder, postgres, account, port)
    const ended = await waitUntilReady(child, folder, log)
    if (!ended) return { child, port }
    const words = lastWords(join(folder, 'postgres.log'))
    // Somebody may take the port between looking and binding; an orphan's last children may still hold its memory.
    const passing = /could not create any TCP\/IP sockets|pre-existing shared memory block/.test(words)
    if (!passing || attempt === 5) throw refusal(folder, words || `it ended with ${ended}`)
    await sleep(200 * attempt)
  }
}

function spawnPostgres(folder: string, postgres: string, account: Account, port: number): ChildProcess {
  const settings = Object.entries({ ...SETTINGS, port }).flatMap(([name, value]) => [
    '-c',
    `${name}=${value}`,
  ])
  // A file, not a pipe: a PostgreSQL whose Node process was killed must not stumble over a broken one.
  const output = openSync(join(folder, 'postgres.log'), 'w', 0o600)
  try {
    // A session of its own: Ctrl-C at the terminal reaches Node alone, which answers what is in flight before it stops this.
    return spawnAs(account, postgres, ['-D', join(folder, 'postgres'), ...settings], {
      detached: true,
      stdio: ['ignore', output, output],
      env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' },
      cwd: folder,
    })
  } finally {
    closeSync(output)
  }
}

/** Resolves to nothing once PostgreSQL is ready, or to how it ended. */
async function waitUntilReady(child: ChildProcess, folder: string, log: (line: string) => void) {
  let ended: string | undefined
  child.once('error', (error) => {
    ended = reasonOf(error)
  })
  child.once('exit', (code, signal) => {
    ended = `${signal ?? code}`
  })
  const slow = setTimeout(
    () => log('数据库正在恢复 · PostgreSQL is still recovering what the last crash left …'),
    SLOW_MS,
  )
  while (!ended && !isReady(folder, child.pid)) await sleep(POLL_MS)
  clearTimeout(slow)
  return ended
}

function isReady(folder: string, pid: number | undefined): boolean {
  return readRunning(folder)?.pid === pid
}

/** The PostgreSQL of a folder that is ready: it writes its port and its state into postmaster.pid, for pg_ctl and its like. */
export function readRunning(folder: string): { readonly pid: number; readonly port: number } | null {
  try {
    const lines = readFileSync(join(folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n')
    return lines[7]?.trim() === 'ready' ? { pid: Number(lines[0]), port: Number(lines[3]) } : null
  } catch {
    return null
  }
}

function lastWords(logFile: string): string {
  const lines = readFileSync(logFile, 'utf8').split('\n')
  const fatal =
    lines.findLast((line) => /(FATAL|PANIC):/.test(line)) ?? lines.findLast((line) => line.trim()) ?? ''
  return fatal.replace(/^.*?(FATAL|PANIC):\s*/, '').trim()
}

function refusal(folder: string, words: string): StartupError {
  if (/could not (open|read|access|locate)|invalid|corrupt|checksum|contains|incompatible/.test(words)) {
    return damaged(folder, `PostgreSQL says “${words}”`)
  }
  return new StartupError(
    `数据库无法启动 · PostgreSQL could not start on the data folder ${folder}: ${words}.`,
    `日志 · Its log is ${join(folder, 'postgres.log')}.`,
  )
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => {
        if (address && typeof address === 'object') resolve(address.port)
        else reject(new Error('no free port'))
      })
    })
  })
}
