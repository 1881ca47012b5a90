import { once } from 'node:events'
import {
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { StartupError } from '@ndseb/shared/startup-error.ts'
import { type Account, handOver, spawnAs } from './account.ts'
import { damaged } from './data-marker.ts'

const MAJOR = '18'
const CONTROL_FILE_BYTES = 8192
export const OWNER = 'ndseb_owner'

/**
 * Makes a new cluster beside its final place and moves it there whole: a first start that is killed half-way leaves
 * nothing that a later one could take for a database.
 */
export async function makeCluster(cluster: string, initdb: string, account: Account, password: string) {
  const folder = join(cluster, '..')
  for (const name of readdirSync(folder).filter((entry) => entry.startsWith('postgres.new-'))) {
    rmSync(join(folder, name), { recursive: true, force: true })
  }
  const draft = join(folder, `postgres.new-${process.pid}`)
  const passwordFile = `${draft}.password`
  mkdirSync(draft)
  handOver(draft, account)
  writeFileSync(passwordFile, password, { mode: 0o600 })
  if (account.ids) chownSync(passwordFile, account.ids.uid, account.ids.gid)
  // Code point order everywhere, the same on every machine; the character classes of the system for pg_trgm.
  const ctype = process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8'
  const locale = [
    '--locale=C',
    `--lc-ctype=${ctype}`,
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
  ]
  const args = [
    `--pgdata=${draft}`,
    `--username=${OWNER}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
  ]
  // Without waiting for the disk: a machine that fails before the next checkpoint loses a database that holds nothing yet.
  const child = spawnAs(
    account,
    initdb,
    [...args, '--encoding=UTF8', ...locale, '--no-sync', '--no-instructions'],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
      detached: true,
    },
  )
  let complaint = ''
  child.stderr?.on('data', (chunk) => {
    complaint += chunk
  })
  const [code] = await once(child, 'close')
  rmSync(passwordFile)
  if (code === 0) return renameSync(draft, cluster)
  rmSync(draft, { recursive: true, force: true })
  const lines = complaint.trim().split('\n')
  throw new StartupError(
    `无法建立数据库 · PostgreSQL could not make a database in ${folder}: ${lines.at(-1)?.trim() || `initdb ended with ${code}`}.`,
    '请检查磁盘空间与权限 · Check the free space and the rights of that folder, or choose another with DATA_DIR.',
  )
}

/** Refuses a cluster that PostgreSQL would refuse in words for its own engineers. */
export function checkCluster(folder: string, cluster: string): void {
  if (!statSync(cluster).isDirectory()) throw damaged(folder, 'postgres in it is not a folder')
  const versionFile = join(cluster, 'PG_VERSION')
  const controlFile = join(cluster, 'global', 'pg_control')
  if (!existsSync(versionFile)) throw damaged(folder, 'postgres/PG_VERSION is missing')
  const version = readFileSync(versionFile, 'utf8').trim()
  if (version !== MAJOR) {
    throw new StartupError(
      `数据库版本不符 · The data folder ${folder} holds a database of PostgreSQL ${version}; this project brings PostgreSQL ${MAJOR}.`,
      '请移走该目录 · Move it away or choose another folder with DATA_DIR, and carry the data over with pg_dump.',
    )
  }
  if (!existsSync(controlFile)) throw damaged(folder, 'postgres/global/pg_control is missing')
  if (statSync(controlFile).size !== CONTROL_FILE_BYTES)
    throw damaged(folder, 'postgres/global/pg_control is cut short')
}
