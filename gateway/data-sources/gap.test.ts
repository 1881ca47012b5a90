import { buildSchema } from 'graphql'
import { expect, test } from 'vitest'
import { gapOf } from './gap.ts'

const schema = buildSchema(`
  type Query { viewer: Viewer }
  type Viewer { id: ID! tasks: [String!] name: String! }
  type Base { id: ID! name: String }
`)
const gap = (query: string, representations?: object[]) =>
  gapOf({
    request: { query, variables: representations && { representations } },
    incomingRequestContext: { schema },
  } as unknown as Parameters<typeof gapOf>[0])
const viewer = { __typename: 'Viewer', id: '1' }

test('what stands in for an entity is null in each field that may be null, under the name that was asked for', () => {
  const query = `query ($representations: [_Any!]!) { _entities(representations: $representations) {
    ... on Viewer { tasks name waiting: tasks } ... on Base { name } } }`
  expect(gap(query, [viewer, { __typename: 'Base', id: '2' }])).toEqual({
    _entities: [{ tasks: null, waiting: null }, { name: null }],
  })
})

test('a field that may not be null, or that the graph does not have, is left out', () => {
  const query = `query ($representations: [_Any!]!) { _entities(representations: $representations) {
    ... on Viewer { name inner } } }`
  expect(gap(query, [viewer, { __typename: 'Inner', id: '2' }])).toEqual({ _entities: [{}, {}] })
})

test('nothing stands in for what is no entity', () => {
  expect(gap('{ viewer { tasks } }')).toBeNull()
})
