import { randomBytes } from 'node:crypto'
import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * A secret that belongs to a data folder: read if it is there, made if not. Readable by its owner alone, and written
 * whole or not at all, so that a process killed in between, or a second one, never meets half a secret.
 */
export function keepSecret(folder: string, name: string, make: () => string = randomSecret): string {
  const file = join(folder, name)
  const found = readSecret(file)
  if (found !== undefined) return found
  const draft = `${file}.${process.pid}-${randomBytes(4).toString('hex')}`
  writeFileSync(draft, make(), { mode: 0o600, flag: 'wx' })
  try {
    linkSync(draft, file)
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error
  } finally {
    rmSync(draft)
  }
  return readFileSync(file, 'utf8')
}

/** The secret of that file; undefined when there is no such file. */
export function readSecret(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined
    throw error
  }
}

function randomSecret(): string {
  return randomBytes(24).toString('base64url')
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}
