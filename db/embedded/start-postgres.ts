import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { StartupError } from '@ndseb/shared/startup-error.ts'
import { openSecretFile } from '@ndseb/shared/transport/secret-file.ts'
import pg from 'pg'
import { chooseAccount, handOver } from './account.ts'
import { findBinaries } from './binaries.ts'
import { checkCluster, makeCluster, OWNER } from './cluster.ts'
import { damaged, openMarkedFolder, reasonOf } from './data-marker.ts'
import { lockFolder } from './folder-lock.ts'
import { stopOrphan } from './orphan.ts'
import { type Server, startServer } from './server.ts'

const DATABASE = 'ndseb'
const PASSWORD_FILE = 'postgres.password'
const STOP_MS = 20_000

export type EmbeddedPostgres = {
  /** Of the role that owns the database and may do everything in it: migrations and seeds, never a subgraph. */
  readonly ownerUrl: string
  stop(): Promise<void>
}

/**
 * Starts the PostgreSQL 18 of the data folder, making both when they are not there. Throws StartupError. `crashed` hears
 * of a PostgreSQL that ends without having been stopped.
 */
export async function startEmbeddedPostgres(options: {
  dataDir: string
  log: (line: string) => void
  crashed?: (line: string) => void
}): Promise<EmbeddedPostgres> {
  const folder = openMarkedFolder(options.dataDir)
  const lock = lockFolder(folder)
  try {
    const server = await startLocked(folder, options.log)
    const stop = stopOnce(server, folder, options.crashed ?? options.log)
    try {
      const ownerUrl = await openDatabase(folder, server.port)
      return { ownerUrl, stop: () => stop().finally(lock.release) }
    } catch (error) {
      await stop()
      throw error
    }
  } catch (error) {
    lock.release()
    throw error instanceof StartupError || !isSystemError(error) ? error : unusable(folder, error)
  }
}

async function startLocked(folder: string, log: (line: string) => void): Promise<Server> {
  const cluster = join(folder, 'postgres')
  const { initdb, postgres } = findBinaries()
  const account = chooseAccount(cluster, postgres)
  if (existsSync(cluster)) {
    checkCluster(folder, cluster)
    handOver(cluster, account)
    await stopOrphan(cluster, log)
  } else {
    log(`正在建立数据库 · Making a new database in ${folder} …`)
    const password = openSecretFile(join(folder, PASSWORD_FILE), () => randomBytes(24).toString('base64url'))
    await makeCluster(cluster, initdb, account, password)
  }
  return startServer(folder, postgres, account, log)
}

/** The address of a database of the server on a port, with the folder's password. */
export function addressOf(folder: string, port: number, database: string = DATABASE): string {
  const passwordFile = join(folder, PASSWORD_FILE)
  if (!existsSync(passwordFile)) throw damaged(folder, `${PASSWORD_FILE} is missing`)
  const password = encodeURIComponent(readFileSync(passwordFile, 'utf8'))
  return `postgresql://${OWNER}:${password}@127.0.0.1:${port}/${database}`
}

/** Proves by its password that the server is this folder's, and makes the database if a first start did not get to it. */
async function openDatabase(folder: string, port: number): Promise<string> {
  const client = new pg.Client({ connectionString: addressOf(folder, port, 'postgres') })
  try {
    await client.connect()
    const { rowCount } = await client.query('select from pg_database where datname = $1', [DATABASE])
    if (rowCount === 0) await client.query(`create database ${DATABASE}`)
    return addressOf(folder, port)
  } catch (cause) {
    throw damaged(
      folder,
      `PostgreSQL says “${cause instanceof Error ? cause.message : String(cause)}”`,
      cause,
    )
  } finally {
    await client.end().catch(() => {})
  }
}

/** PostgreSQL's fast shutdown: open transactions are rolled back, everything committed is on the disk. */
function stopOnce({ child }: Server, folder: string, crashed: (line: string) => void): () => Promise<void> {
  let stopped: Promise<void> | undefined
  // A process that ends without stopping its PostgreSQL (an uncaught error) at least asks it to.
  const ask = () => child.kill('SIGINT')
  const crash = () =>
    crashed(
      `数据库已意外停止 · PostgreSQL has ended by itself; its log is ${join(folder, 'postgres.log')}. 再次启动即恢复 · Start again: it recovers.`,
    )
  process.once('exit', ask)
  child.once('exit', crash)
  return () => {
    stopped ??= end()
    return stopped
  }

  async function end() {
    process.off('exit', ask)
    child.off('exit', crash)
    if (child.exitCode !== null || child.signalCode !== null) return
    const gone = once(child, 'exit')
    ask()
    const impatience = setTimeout(() => child.kill('SIGQUIT'), STOP_MS)
    await gone
    clearTimeout(impatience)
  }
}

function isSystemError(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error
}

function unusable(folder: string, cause: unknown): StartupError {
  return new StartupError(
    `数据目录不可用 · The data folder ${folder} cannot be used: ${reasonOf(cause)}.`,
    '请检查权限与磁盘空间 · Check the rights and the free space of that folder, or choose another with DATA_DIR.',
    { cause },
  )
}
