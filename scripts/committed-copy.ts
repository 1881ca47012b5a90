import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { ROOT } from './subgraph-sources.ts'

/** A committed file that is computed from others: `npm run <command>` writes it, a check recomputes it. */
export type CommittedCopy = { readonly path: string; readonly content: string; readonly command: string }

/** How the committed file differs from what it should be, readable; null where it does not. */
export function drift({ path, content, command }: CommittedCopy): string | null {
  const file = join(ROOT, path)
  const committed = existsSync(file) ? readFileSync(file, 'utf8') : ''
  if (committed === content) return null
  return `${path} is not what its sources say; run "npm run ${command}" and commit it.\n${differences(committed, content)}`
}

/** Writes the copies, or with `--check` compares them and fails where they differ. */
export function writeOrCheck(copies: readonly CommittedCopy[]): void {
  if (process.argv.includes('--check')) {
    const drifts = copies.map(drift).filter((text) => text !== null)
    for (const text of drifts) console.error(text)
    if (drifts.length > 0) process.exitCode = 1
    else console.log(`up to date: ${copies.map(({ path }) => path).join(', ')}`)
    return
  }
  for (const { path, content } of copies) {
    mkdirSync(dirname(join(ROOT, path)), { recursive: true })
    writeFileSync(join(ROOT, path), content)
    console.log(`wrote ${path}`)
  }
}

const SHOWN = 20

/** The first lines that only one of the two texts has. */
function differences(committed: string, computed: string): string {
  const [before, after] = [committed.split('\n'), computed.split('\n')]
  const only = (lines: readonly string[], others: readonly string[], sign: string) => {
    const known = new Set(others)
    const missing = lines.flatMap((line, at) => (known.has(line) ? [] : [`${sign} ${at + 1}: ${line}`]))
    const more = missing.length - SHOWN
    return [...missing.slice(0, SHOWN), ...(more > 0 ? [`${sign} … and ${more} more`] : [])]
  }
  const lines = [...only(before, after, '-'), ...only(after, before, '+')]
  return lines.length > 0 ? lines.join('\n') : 'The same lines stand in another order.'
}
