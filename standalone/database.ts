import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { MARKER, notOurs } from '@ndseb/db/embedded/data-marker.ts'
import { joinEmbeddedPostgres } from '@ndseb/db/embedded/join-postgres.ts'
import { startEmbeddedPostgres } from '@ndseb/db/embedded/start-postgres.ts'
import { StartupError } from '@ndseb/shared/startup-error.ts'
import { Client } from 'pg'
import { explainDatabaseError } from './database-error.ts'

type Env = Readonly<Record<string, string | undefined>>
export type OpenDatabase = { readonly ownerUrl: string; stop(): Promise<void> }

/**
 * The database that the environment names with DATABASE_URL, or the embedded one in the data folder. An address that
 * does not answer is one sentence.
 */
export const openDatabase = (env: Env, dataDir: string): Promise<OpenDatabase> =>
  open(env, dataDir, startEmbeddedPostgres)

/** The same for whoever comes beside: a server that runs on the data folder goes on beside it. */
export const joinDatabase = (env: Env, dataDir: string): Promise<OpenDatabase> =>
  open(env, dataDir, joinEmbeddedPostgres)

async function open(
  env: Env,
  dataDir: string,
  embedded: typeof startEmbeddedPostgres,
): Promise<OpenDatabase> {
  const given = env.DATABASE_URL
  if (given) {
    await checkDatabase(given)
    return { ownerUrl: given, stop: async () => {} }
  }
  refuseForeignFolder(dataDir)
  return embedded({
    dataDir: join(dataDir, 'postgres'),
    log: (line) => console.log(line),
    // Nothing can be answered without it, and nothing restarts it but a start.
    crashed: (line) => {
      process.stderr.write(`${line}\n`)
      process.exit(1)
    },
  })
}

/** The database, this machine's secrets, and what file systems and Finder leave. */
const OURS = /^(postgres|gateway-secret|demo-issuer\.jwk\.json|lost\+found|\.DS_Store)/

/** DATA_DIR=$HOME must not strew a home with secrets and a database. */
function refuseForeignFolder(dataDir: string): void {
  if (existsSync(join(dataDir, 'postgres', MARKER)) || !existsSync(dataDir)) return
  if (listOf(dataDir).some((name) => !OURS.test(name))) throw notOurs(dataDir)
}

function listOf(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    // A file, or nobody's to read: PostgreSQL's folder below it is refused with the reason.
    return []
  }
}

async function checkDatabase(url: string): Promise<void> {
  if (!isDatabaseUrl(url))
    throw new StartupError(
      'DATABASE_URL 不是带口令和库名的 PostgreSQL 地址 · DATABASE_URL is no PostgreSQL address with a password and a database.',
      '例如 · For example postgres://owner:secret@127.0.0.1:5432/ndseb',
    )
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5000 })
  try {
    await client.connect()
    const { rows } = await client.query<{ major: number }>(
      `select current_setting('server_version_num')::int / 10000 as major`,
    )
    const major = rows[0]?.major ?? 0
    if (major < 18)
      throw new StartupError(
        `数据库版本过旧 · The database is PostgreSQL ${major}.`,
        '需要 PostgreSQL 18 或更新版本 · PostgreSQL 18 or newer is needed.',
      )
  } catch (cause) {
    throw explainDatabaseError(cause, url, '请检查 DATABASE_URL · Check DATABASE_URL.')
  } finally {
    await client.end().catch(() => {})
  }
}

function isDatabaseUrl(text: string): boolean {
  if (!/^postgres(ql)?:\/\//.test(text) || !URL.canParse(text)) return false
  const { password, pathname } = new URL(text)
  return password !== '' && pathname.length > 1
}
