import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { drift } from '../../scripts/committed-copy.ts'
import { pageCopies } from '../../scripts/pages.ts'
import { RULE_HOMES } from '../../scripts/rule-homes.ts'
import { ROOT } from '../../scripts/subgraph-sources.ts'

test.each(pageCopies())('the computed part of $path is current', (copy) => {
  expect(drift(copy)).toBeNull()
})

/** The rules that a text cites: N19, and N30–N33 for all four. */
const cited = (text: string): Set<string> =>
  new Set(
    [...text.matchAll(/N(\d+)(?:[–-]N(\d+))?/g)].flatMap(([, first, last = first]) =>
      Array.from(
        { length: Math.max(0, Number(last) - Number(first)) + 1 },
        (_, index) => `N${Number(first) + index}`,
      ),
    ),
  )

test('each rule is cited by the files in which it is said to live', () => {
  const wrong = Object.entries(RULE_HOMES).flatMap(([clause, home]) =>
    (home?.in ?? []).flatMap((path) => {
      if (!existsSync(join(ROOT, path))) return [`${clause}: there is no ${path}`]
      return cited(readFileSync(join(ROOT, path), 'utf8')).has(clause)
        ? []
        : [`${clause}: ${path} does not cite it`]
    }),
  )
  expect(wrong).toEqual([])
})
