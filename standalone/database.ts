import { join } from 'node:path'
import { startEmbeddedPostgres } from '@ndseb/db/embedded/start-postgres.ts'
import type { Logger } from '@ndseb/shared/logging.ts'
import { StartupError } from '@ndseb/shared/startup-error.ts'
import { Client } from 'pg'

export type OpenDatabase = { readonly ownerUrl: string; stop(): Promise<void> }

/**
 * The database that the environment names with DATABASE_URL, or the embedded one in the data folder. An address that
 * does not answer is one sentence.
 */
export async function openDatabase(
  env: Readonly<Record<string, string | undefined>>,
  dataDir: string,
  logger: Logger,
): Promise<OpenDatabase> {
  const given = env.DATABASE_URL
  if (!given) {
    return startEmbeddedPostgres({ dataDir: join(dataDir, 'postgres'), log: (line) => logger.info(line) })
  }
  await checkReachable(given)
  return { ownerUrl: given, stop: async () => {} }
}

async function checkReachable(url: string): Promise<void> {
  if (!/^postgres(ql)?:\/\//.test(url) || !URL.canParse(url) || new URL(url).password === '')
    throw new StartupError(
      'DATABASE_URL 不是带口令的 PostgreSQL 地址 · DATABASE_URL is no PostgreSQL address with a password.',
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
    if (cause instanceof StartupError) throw cause
    const { host, pathname } = new URL(url)
    throw new StartupError(
      `无法连接数据库 · The database ${pathname.slice(1)} at ${host} cannot be reached: ${cause instanceof Error ? cause.message : cause}.`,
      '请检查 DATABASE_URL · Check DATABASE_URL.',
      { cause },
    )
  } finally {
    await client.end().catch(() => {})
  }
}
