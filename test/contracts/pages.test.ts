import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { drift } from '../../scripts/committed-copy.ts'
import { pageCopies } from '../../scripts/pages.ts'
import { RULE_HOMES } from '../../scripts/rule-homes.ts'
import { cited, ruleTests } from '../../scripts/rule-tests.ts'
import { ROOT } from '../../scripts/subgraph-sources.ts'

test.each(pageCopies())('the computed part of $path is current', (copy) => {
  expect(drift(copy)).toBeNull()
})

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

test('each rule has a test whose sentence cites it, or says what it lacks', () => {
  const unshown = [...ruleTests()].filter(
    ([clause, tests]) => tests.length === 0 && RULE_HOMES[clause] && !RULE_HOMES[clause].lacks,
  )
  expect(unshown.map(([clause]) => clause)).toEqual([])
})
