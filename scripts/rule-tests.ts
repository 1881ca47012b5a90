import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CLAUSES, type Clause } from '@ndseb/shared/vocabulary/clauses.ts'
import { ROOT } from './subgraph-sources.ts'

/** The rules that a text cites: N19, N24.1b as N24, and N30–N33 for all four. */
export const cited = (text: string): Set<string> =>
  new Set(
    [...text.matchAll(/\bN(\d+)(?:[–-]N(\d+))?/g)].flatMap(([, first, last = first]) =>
      Array.from(
        { length: Math.max(0, Number(last) - Number(first)) + 1 },
        (_, index) => `N${Number(first) + index}`,
      ),
    ),
  )

/** The sentences of a test file: the titles of its tests and of what they stand in. */
const titlesOf = (source: string): string[] =>
  [...source.matchAll(/\b(?:test|describe)(?:\.each\([\s\S]*?\))?\(\s*(['`"])([\s\S]*?)\1/g)].map(
    ([, , title = '']) => title,
  )

const MOST = 3

/**
 * The test files whose sentences cite each rule, those that cite it most often first, three at most; none where no test
 * does. Read out of the tests themselves, so that a rule whose test is gone is a rule without one.
 */
export function ruleTests(): ReadonlyMap<Clause, readonly string[]> {
  const files = globSync('**/*.test.ts', { cwd: ROOT, exclude: ['**/node_modules/**'] }).toSorted()
  const citations = files.map((path) => ({
    path,
    titles: titlesOf(readFileSync(join(ROOT, path), 'utf8')).map(cited),
  }))
  return new Map(
    (Object.keys(CLAUSES) as Clause[]).map((clause) => [
      clause,
      citations
        .map(({ path, titles }) => ({ path, times: titles.filter((one) => one.has(clause)).length }))
        .filter(({ times }) => times > 0)
        .toSorted((one, other) => other.times - one.times || (one.path < other.path ? -1 : 1))
        .slice(0, MOST)
        .map(({ path }) => path),
    ]),
  )
}
