import { randomBytes } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { StartupError } from '../startup-error.ts'

/**
 * The content of a file that only its owner may read; made on first use. Two programmes that start at once end up with
 * the same content, because the file appears whole (linked into place) or not at all.
 */
export function openSecretFile(path: string, make: () => string): string {
  const existing = readIfThere(path)
  if (existing !== null) return existing
  const draft = `${path}.${process.pid}.${randomBytes(4).toString('hex')}`
  try {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(draft, make(), { mode: 0o600, flag: 'wx' })
    linkSync(draft, path)
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw explain(path, error)
  } finally {
    removeIfThere(draft)
  }
  const content = readIfThere(path)
  if (content === null) throw explain(path, null)
  return content
}

function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null
    throw explain(path, error)
  }
}

function removeIfThere(path: string): void {
  try {
    unlinkSync(path)
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw explain(path, error)
  }
}

const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? error.code : undefined)
const explain = (path: string, error: unknown) =>
  error instanceof StartupError
    ? error
    : new StartupError(
        `无法读写 ${path} · Cannot read or write ${path}${codeOf(error) ? ` (${codeOf(error)})` : ''}.`,
        '请检查 DATA_DIR 及其权限 · Check DATA_DIR and its permissions.',
        { cause: error },
      )
