import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Kind, parse } from 'graphql'
import { expect, test } from 'vitest'
import { ROOT, subgraphSources } from '../../scripts/subgraph-sources.ts'

/** What a schema has for its form and not for the domain. */
const TECHNICAL = /^(Query|Mutation|PageInfo|UserError)$|(Payload|Connection|Edge|Order)$/

const glossary = readFileSync(join(ROOT, 'GLOSSARY.md'), 'utf8')
const entries = new Set([...glossary.matchAll(/^\|[^|]+\| `([^`]+)` \|/gm)].map(([, name = '']) => name))

const definitions = subgraphSources().flatMap(({ typeDefs }) => parse(typeDefs).definitions)
const types = new Set(
  definitions.flatMap((node) =>
    node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.ENUM_TYPE_DEFINITION
      ? [node.name.value]
      : [],
  ),
)
const parts = definitions.flatMap((node) => {
  if (node.kind === Kind.ENUM_TYPE_DEFINITION)
    return (node.values ?? []).map((value) => `${node.name.value}.${value.name.value}`)
  if (node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.OBJECT_TYPE_EXTENSION)
    return (node.fields ?? []).map((field) => `${node.name.value}.${field.name.value}`)
  return []
})

/** The tables of words of shared/vocabulary: by their names, each word with both languages. */
const tables: [string, object][] = []
for (const path of globSync('shared/vocabulary/*.ts', { cwd: ROOT, exclude: ['**/*.test.ts'] })) {
  const module: Record<string, unknown> = await import(join(ROOT, path))
  for (const [name, value] of Object.entries(module))
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) tables.push([name, value])
}

test('every domain type and enumeration of the graph is in the glossary', () => {
  expect([...types].filter((type) => !TECHNICAL.test(type) && !entries.has(type))).toEqual([])
})

test('every word of the vocabulary is in the glossary', () => {
  // The rules have a page of their own, and a refusal explains itself.
  const words = tables.filter(([name]) => name !== 'CLAUSES' && name !== 'MESSAGES')
  const last = new Set([...entries].map((entry) => entry.slice(entry.indexOf('.') + 1)))
  const missing = words.flatMap(([name, table]) =>
    Object.keys(table).flatMap((word) => (last.has(word) ? [] : [`${name}.${word}`])),
  )
  expect(missing).toEqual([])
})

test('the glossary has no word that neither the graph nor the vocabulary knows', () => {
  const words = tables.flatMap(([name, table]) => [
    name,
    ...Object.keys(table).map((word) => `${name}.${word}`),
  ])
  const known = new Set([...types, ...parts, ...words])
  expect([...entries].filter((entry) => !known.has(entry))).toEqual([])
})
