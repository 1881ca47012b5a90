import { parse } from 'graphql'
import { expect, it } from 'vitest'
import { excessOf } from './limits.ts'

const excess = (query: string, variables = {}) => excessOf(parse(query), null, variables)?.limit ?? null
const deep = (depth: number) => `{ ${'a { '.repeat(depth - 1)} a ${'} '.repeat(depth - 1)} }`
const aliases = (count: number, inner = 'x') =>
  Array.from({ length: count }, (_, i) => `a${i}: ${inner}`).join(' ')

it.each([
  ['as deep as allowed', deep(15), null],
  ['a field deeper', deep(16), 'depth'],
  ['deep in fragments', `{ a { ...f } } fragment f on T { ${deep(15).slice(1, -1)} }`, 'depth'],
  ['as many root fields as allowed', `{ ${'a '.repeat(20)} }`, null],
  ['a root field more', `{ ${'a '.repeat(21)} }`, 'rootFields'],
  ['root fields in a fragment', `{ ...f } fragment f on Query { ${'a '.repeat(21)} }`, 'rootFields'],
  ['as many aliases as allowed', `{ a { ${aliases(50)} } }`, null],
  ['an alias more', `{ a { ${aliases(51)} } }`, 'aliases'],
  [
    'aliases through a fragment used twice',
    `{ a { ...f } b { ...f } } fragment f on T { ${aliases(26)} }`,
    'aliases',
  ],
  ['introspection, deep as it is', `{ __schema { ${deep(30).slice(1, -1)} } }`, null],
])('a query %s is judged', (_name, query, limit) => {
  expect(excess(query)).toBe(limit)
})

it('counts pages inside pages, by their size', () => {
  const pages = (first: string) =>
    `query ($n: Int = 100) { a(first: ${first}) { edges { node { b(first: ${first}) { edges { node { id name c d } } } } } } }`
  expect(excess(pages('20'))).toBeNull()
  expect(excess(pages('100'))).toBe('fields')
  expect(excess(pages('$n'))).toBe('fields')
  expect(excess(pages('$n'), { n: 20 })).toBeNull()
})

it('takes a connection without a size for a usual page', () => {
  const nested = (levels: number): string =>
    levels === 0 ? 'id' : `c { edges { node { ${nested(levels - 1)} } } }`
  expect(excess(`{ ${nested(3)} }`)).toBeNull()
  expect(excess(`{ ${nested(4)} }`)).toBe('fields')
})

it('judges the named operation only', () => {
  const document = parse(`query small { a } query large ${deep(30)}`)
  expect(excessOf(document, 'small', {})).toBeNull()
  expect(excessOf(document, 'large', {})?.limit).toBe('depth')
})
