import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process'
import { chmodSync, chownSync, existsSync, lstatSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { StartupError } from '@ndseb/shared/startup-error.ts'

type Ids = { readonly uid: number; readonly gid: number }

/** As whom PostgreSQL runs. Without `ids`: as the user who starts it. */
export type Account = {
  readonly ids?: Ids
  /** setpriv, when that user could not even reach the folders. */
  readonly helper?: string
}

/**
 * PostgreSQL refuses to run as root, and a newcomer in a container is root: then it runs as whoever owns the cluster
 * already, or `postgres`, or `nobody`, so that no account has to be made. Any other user's PostgreSQL runs as that user.
 */
export function chooseAccount(cluster: string, binary: string): Account {
  if (process.getuid?.() !== 0) return {}
  const ids = ownerOf(cluster) ?? userNamed('postgres') ?? userNamed('nobody')
  if (!ids) {
    throw new StartupError(
      'PostgreSQL 不能以 root 运行 · PostgreSQL does not run as root, and this machine has no user `postgres` or `nobody`.',
      '请以普通用户启动 · Start as a normal user, or name a PostgreSQL of your own with DATABASE_URL.',
    )
  }
  if (canReach(dirname(cluster), ids) && canReach(binary, ids)) return { ids }
  const helper = (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, 'setpriv'))
  const found = helper.find((file) => existsSync(file))
  if (found) return { ids, helper: found }
  throw new StartupError(
    `PostgreSQL 不能以 root 运行 · PostgreSQL does not run as root, and no other user can reach ${dirname(cluster)}.`,
    '请以普通用户启动 · Start as a normal user, or move the project to a folder that all can enter, such as /srv.',
  )
}

/** Starts a PostgreSQL program as that account. */
export function spawnAs(account: Account, file: string, args: string[], options: SpawnOptions): ChildProcess {
  const { ids, helper } = account
  if (!ids) return spawn(file, args, options)
  if (!helper) return spawn(file, args, { ...options, ...ids })
  // A clone below /root (mode 0700): the program keeps root's right to pass through folders, and its own user's name.
  const caps = ['--inh-caps=-all,+dac_override', '--ambient-caps=-all,+dac_override']
  const user = [`--reuid=${ids.uid}`, `--regid=${ids.gid}`, '--clear-groups']
  return spawn(helper, [...user, ...caps, '--', file, ...args], options)
}

/** Gives the cluster to the account, and to nobody else, as PostgreSQL demands. */
export function handOver(cluster: string, { ids }: Account): void {
  const { uid } = statSync(cluster)
  if (!ids && process.getuid && uid !== process.getuid()) {
    throw new StartupError(
      `数据目录属于其他用户 · The data folder ${dirname(cluster)} belongs to another user (number ${uid}).`,
      '请以该用户启动 · Start as that user, or choose a folder of your own with DATA_DIR.',
    )
  }
  chmodSync(cluster, 0o700)
  if (!ids || uid === ids.uid) return
  for (const entry of readdirSync(cluster, { recursive: true, encoding: 'utf8' })) {
    const file = join(cluster, entry)
    if (!lstatSync(file).isSymbolicLink()) chownSync(file, ids.uid, ids.gid)
  }
  chownSync(cluster, ids.uid, ids.gid)
}

function ownerOf(cluster: string): Ids | undefined {
  if (!existsSync(cluster)) return undefined
  const { uid, gid } = statSync(cluster)
  return uid === 0 ? undefined : { uid, gid }
}

function userNamed(name: string): Ids | undefined {
  if (!existsSync('/etc/passwd')) return undefined
  const lines = readFileSync('/etc/passwd', 'utf8').split('\n')
  const [, , uid, gid] = lines.find((line) => line.startsWith(`${name}:`))?.split(':') ?? []
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : undefined
}

/** Whether that user may pass through every folder on the way, and use what is at its end. */
function canReach(path: string, ids: Ids): boolean {
  const { mode, uid, gid } = statSync(path)
  const bits = uid === ids.uid ? mode >> 6 : gid === ids.gid ? mode >> 3 : mode
  return (bits & 0o1) !== 0 && (path === dirname(path) || canReach(dirname(path), ids))
}
