import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ROOT } from '../../scripts/subgraph-sources.ts'

// npm's own list of what is installed.
const installed = Object.keys(
  JSON.parse(readFileSync(join(ROOT, 'node_modules/.package-lock.json'), 'utf8')).packages,
)

// Two copies of graphql refuse each other's schemas; two of federation-internals fail every query after a clean start.
test.each(['graphql', '@apollo/federation-internals'])('exactly one copy of %s is installed', (name) => {
  expect(installed.filter((path) => path.endsWith(`node_modules/${name}`))).toEqual([`node_modules/${name}`])
})
