import { type ExecutionResult, execute, isObjectType, parse } from 'graphql'
import { describe, expect, test } from 'vitest'
import { DomainError } from '../errors.ts'
import { any, anyone, expert, holder, mofcom, signedIn } from '../shield/words.ts'
import { anonymous, type Language } from '../viewer.ts'
import type { Role } from '../vocabulary/roles.ts'
import type { SubgraphContext, SubgraphSession } from './context.ts'
import { defineSubgraph } from './define-subgraph.ts'
import { mutation } from './mutation.ts'
import type { Permissions } from './permissions.ts'

type Session = SubgraphSession
type Context = SubgraphContext<Session, null>

const typeDefs = /* GraphQL */ `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable"])
  interface Named { name: String! }
  type Query { park(id: ID!): Park, scores: [Score!] }
  type Mutation { rename(input: RenameInput!): RenamePayload! }
  input RenameInput { id: ID!, name: String! }
  type RenamePayload { park: Park, errors: [UserError!]! }
  type Park implements Named @key(fields: "id") { id: ID!, name: String!, secret: String, scores: [Score!] }
  type Score @key(fields: "id") { id: ID!, points: Int! }
  type Agency @key(fields: "id", resolvable: false) { id: ID! }
`
const parks = [{ id: 'P1', name: '软件谷', secret: 'S', scores: [{ id: 'S1', points: 90 }] }]
const resolvers = {
  Query: {
    park: (_: unknown, { id }: { id: string }) => parks.find((park) => park.id === id),
    scores: () => [],
  },
  Mutation: {
    rename: mutation(async (input: { id: string; name: string }, _context: Context) => {
      if (input.name === '') throw new DomainError('REQUIRED', { path: ['name'], clause: 'N19' })
      if (input.name === '!') throw new Error('a fault')
      return { park: { id: input.id, name: input.name } }
    }),
  },
  Park: { __resolveReference: ({ id }: { id: string }) => parks.find((park) => park.id === id) ?? null },
  Named: { __resolveType: () => 'Park' },
}
const permissions: Permissions = {
  Query: { park: anyone, scores: any(expert, mofcom) },
  Mutation: { rename: mofcom },
  RenamePayload: { park: holder, errors: holder },
  Park: { __reference: signedIn, id: holder, name: holder, secret: mofcom, scores: expert },
  Score: { __reference: anyone, id: holder, points: holder },
  Agency: { id: holder },
}
const define = (changed: Permissions) =>
  defineSubgraph({ name: 'small', typeDefs, resolvers, permissions: changed, makeLoaders: () => null })
const subgraph = define(permissions)

async function ask(role: Role, source: string, { fromGateway = true, language = 'zh' as Language } = {}) {
  const viewer = { ...anonymous(language), role }
  const contextValue = subgraph.makeContext(
    { viewer, recordReads: async () => {}, close: async () => {} },
    fromGateway,
  )
  const result: ExecutionResult = await execute({
    schema: subgraph.schema,
    document: parse(source),
    contextValue,
  })
  return {
    data: JSON.parse(JSON.stringify(result.data ?? null)),
    codes: codesOf(result),
    errors: result.errors,
  }
}
const codesOf = ({ errors = [] }: ExecutionResult) =>
  errors.map((error) => `${error.path?.join('.')}: ${error.extensions.code}`)
const entities = (representation: string, selection: string) =>
  `{ _entities(representations: [${representation}]) { ${selection} } }`

describe('a field', () => {
  test('answers the roles that its word admits, and refuses others with a code in their language', async () => {
    const source = '{ park(id: "P1") { name secret } }'
    expect(await ask('MOFCOM_OFFICER', source)).toMatchObject({
      data: { park: { name: '软件谷', secret: 'S' } },
      codes: [],
    })
    const refused = await ask('CAC_OFFICER', source, { language: 'en' })
    expect(refused.data).toEqual({ park: { name: '软件谷', secret: null } })
    expect(refused.codes).toEqual(['park.secret: FORBIDDEN'])
    expect(refused.errors?.[0]?.message).toBe('Your role may not do this.')
    expect((await ask('PUBLIC', source)).codes).toEqual(['park.secret: UNAUTHENTICATED'])
  })

  test('of any(a, b) admits both and nobody else', async () => {
    expect((await ask('EXPERT', '{ scores { id } }')).data).toEqual({ scores: [] })
    expect((await ask('MOFCOM_OFFICER', '{ scores { id } }')).data).toEqual({ scores: [] })
    expect((await ask('MIIT_OFFICER', '{ scores { id } }')).codes).toEqual(['scores: FORBIDDEN'])
  })

  test('that only the holder reads has no wrapper, and every other field keeps its guard', async () => {
    const fields = (type: string) => {
      const found = subgraph.schema.getType(type)
      return isObjectType(found) ? found.getFields() : {}
    }
    expect(fields('Park').name?.resolve).toBeUndefined()
    expect(fields('PageInfo').hasNextPage?.resolve).toBeUndefined()
    expect(fields('Park').secret?.resolve).toBeTypeOf('function')
    expect((await ask('PARK', '{ park(id: "P1") { scores { points } } }')).codes).toEqual([
      'park.scores: FORBIDDEN',
    ])
  })
})

describe('_entities', () => {
  const known = '{ __typename: "Park", id: "P1" }'
  const missing = '{ __typename: "Park", id: "P2" }'

  test('and _service are closed to everybody but the gateway', async () => {
    const around = { fromGateway: false }
    expect((await ask('MOFCOM_OFFICER', entities(known, '__typename'), around)).codes).toEqual([
      '_entities: FORBIDDEN',
    ])
    expect((await ask('MOFCOM_OFFICER', '{ _service { sdl } }', around)).codes).toEqual([
      '_service: FORBIDDEN',
    ])
    expect((await ask('PUBLIC', '{ _service { sdl } }')).data._service.sdl).toContain('type Park')
  })

  test('resolve for those whom the word of the reference admits, and their fields stay guarded', async () => {
    const answer = await ask('CAC_OFFICER', entities(known, '... on Park { name secret }'))
    expect(answer.data).toEqual({ _entities: [{ name: '软件谷', secret: null }] })
    expect(answer.codes).toEqual(['_entities.0.secret: FORBIDDEN'])
  })

  test('do not tell by { __typename } whether a hidden row exists', async () => {
    const hidden = await ask('PUBLIC', entities(known, '__typename'))
    expect(hidden).toEqual(await ask('PUBLIC', entities(missing, '__typename')))
    expect(hidden).toMatchObject({ data: { _entities: [null] }, codes: [] })
    expect((await ask('EXPERT', entities(missing, '__typename'))).data).toEqual({ _entities: [null] })
    expect((await ask('EXPERT', entities(known, '__typename'))).data).toEqual({
      _entities: [{ __typename: 'Park' }],
    })
  })

  test('without a resolver echo the reference', async () => {
    const answer = await ask('PUBLIC', entities('{ __typename: "Score", id: "S7" }', '... on Score { id }'))
    expect(answer.data).toEqual({ _entities: [{ id: 'S7' }] })
  })
})

describe('a mutation', () => {
  const rename = (name: string) =>
    `mutation { rename(input: { id: "P1", name: "${name}" }) { park { name } errors { code message path clause availableSteps } } }`

  test('returns what it did and no errors', async () => {
    expect((await ask('MOFCOM_OFFICER', rename('大连'))).data).toEqual({
      rename: { park: { name: '大连' }, errors: [] },
    })
  })

  test('returns a refusal of the domain as data', async () => {
    expect((await ask('MOFCOM_OFFICER', rename(''))).data.rename).toEqual({
      park: null,
      errors: [{ code: 'REQUIRED', message: '此项必填', path: ['name'], clause: 'N19', availableSteps: [] }],
    })
  })

  test('leaves a fault a fault, in its own words', async () => {
    expect((await ask('MOFCOM_OFFICER', rename('!'))).errors?.[0]?.message).toBe('a fault')
  })

  test('is refused to a role that its word does not admit, as an error', async () => {
    expect((await ask('PARK', rename('大连'))).codes).toEqual(['rename: FORBIDDEN'])
  })
})

describe('the start is refused', () => {
  const { Park, Score, ...others } = permissions
  const park = Park ?? {}
  const { name: _name, ...nameless } = park

  test.each([
    ['for a field without word', { ...permissions, Park: nameless }, 'Park.name is not named.'],
    ['for a type without words', others, 'Park is not named: id, name, secret, scores.'],
    ['for an unknown type', { ...permissions, Plan: {} }, 'Plan is no object type of the SDL.'],
    ['for an unknown field', { ...permissions, Park: { ...park, size: holder } }, 'Park.size is no field'],
    [
      'for words on an interface',
      { ...permissions, Named: { name: holder } },
      'Named is an interface or a union',
    ],
    [
      'for an entity without __reference',
      { ...permissions, Score: { id: holder, points: holder } },
      'Score.__reference is not named.',
    ],
    [
      'for a __reference without key',
      { ...permissions, Agency: { __reference: anyone, id: holder } },
      'Agency.__reference: the type has no resolvable @key.',
    ],
    [
      'for a root field open to holders',
      { ...permissions, Mutation: { rename: holder } },
      'Mutation.rename cannot say "holder"',
    ],
    [
      'for fields in another order',
      { ...permissions, Query: { scores: expert, park: anyone } },
      "The fields of Query are not in the SDL's order: park is expected where scores stands.",
    ],
    [
      'for types in another order',
      { ...others, Score: Score ?? {}, Park: park },
      "The types are not in the SDL's order",
    ],
    [
      'for something that is no word',
      { ...permissions, Agency: { id: true } as never },
      'Agency.id has no word',
    ],
  ])('%s', (_what, changed, sentence) => {
    expect(() => define(changed)).toThrow(sentence)
  })

  test('for an interface with a key, whose reference would pass by the guards', () => {
    const keyed = typeDefs.replace('interface Named {', 'interface Named @key(fields: "name") {')
    const start = () =>
      defineSubgraph({ name: 'small', typeDefs: keyed, resolvers, permissions, makeLoaders: () => null })
    expect(start).toThrow('Named is no object type and has a @key')
  })

  test('for a resolver that fits no field, and for a root field without resolver', () => {
    const odd = { ...resolvers, Query: { parc: () => null } }
    const start = () =>
      defineSubgraph({ name: 'small', typeDefs, resolvers: odd, permissions, makeLoaders: () => null })
    expect(start).toThrow('Query.parc has a resolver and is no field of the SDL.')
    expect(start).toThrow('Query.park has no resolver.')
  })
})
