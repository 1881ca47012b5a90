import { readFileSync } from 'node:fs'
import { subgraph as applications } from '@ndseb/applications/subgraph.ts'
import { OWNERS, type Owner } from '@ndseb/db/owners.ts'
import { openSession } from '@ndseb/db/session.ts'
import { subgraph as platform } from '@ndseb/platform/subgraph.ts'
import { subgraph as reviews } from '@ndseb/reviews/subgraph.ts'
import { anonymous, type Viewer } from '@ndseb/shared/viewer.ts'
import type { Role } from '@ndseb/shared/vocabulary/roles.ts'
import type { Answer, Person } from '@ndseb/standalone/demo/actor.ts'
import { member, viewerOf } from '@ndseb/standalone/demo/people.ts'
import { subgraph as statistics } from '@ndseb/statistics/subgraph.ts'
import { buildSchema, execute, type GraphQLSchema, isNonNullType, isObjectType, parse } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type DecidedRound, decidedRound, YEAR } from '../support/decided-round.ts'
import { openRound } from '../support/given.ts'
import { openTestGraph, type TestGraph } from '../support/graph.ts'
import { NOTHING, operationOf, type Part, partOf, wayTo } from './fire.ts'
import { allRows, CALLERS, type MatrixRow, mark } from './matrix.ts'

/** The matrix as it is lived: every field is called as every role, and refuses whom the table says, and nobody else. */
const SUBGRAPHS = { applications, reviews, statistics, platform }
/** One person a role, of the first case of the round: whoever may see anything of it does. */
const PEOPLE: Readonly<Record<string, string>> = {
  MOFCOM_OFFICER: 'mofcom.officer',
  CAC_OFFICER: 'cac.officer',
  MIIT_OFFICER: 'miit.officer',
  PROVINCIAL_COMMERCE: 'jiangsu.commerce',
  PROVINCIAL_CYBERSPACE: 'jiangsu.cyberspace',
  PROVINCIAL_INDUSTRY: 'jiangsu.industry',
  UNIT: 'nanjing.unit',
  PARK: 'nanjing.park',
  EXPERT: 'expert.chen',
  ANALYST: 'analyst.mofcom',
  DEMO_OPERATOR: 'demo.operator',
}
const personOf = (role: Role): Person | null => (role === 'PUBLIC' ? null : member(PEOPLE[role] ?? ''))
const viewerAs = (role: Role) => {
  const person = personOf(role)
  return person ? viewerOf(person) : anonymous()
}
const REFUSALS = ['FORBIDDEN', 'UNAUTHENTICATED']

let graph: TestGraph
let round: DecidedRound
let rows: MatrixRow[]
beforeAll(async () => {
  graph = await openTestGraph()
  round = await decidedRound(graph, 91)
  rows = await allRows()
}, 120_000)
afterAll(() => graph?.close())

/** Everything that is in the tables of the four owners, as one text. */
async function everything(): Promise<string> {
  const tables = await graph.sql(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname = any($1) order by 1`,
    [OWNERS],
  )
  const [row] = await graph.sql(
    `select jsonb_object_agg(name, content) as all from (${tables
      .map(
        ({ name }) =>
          `select '${name}' as name, md5(string_agg(t::text, '' order by t::text)) as content from ${name} t`,
      )
      .join(' union all ')}) tables`,
  )
  return JSON.stringify(row?.all)
}

const chunks = <Item>(items: readonly Item[], size: number) =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  )

describe('every root field, through the gateway', () => {
  const api = () => {
    const sdl = readFileSync(new URL('../../gateway/supergraph.graphql', import.meta.url), 'utf8')
    return buildSchema(sdl, { assumeValidSDL: true })
  }

  /** What each field of the root answered to the role: the codes of its top-level errors, and what came. */
  async function fire(
    schema: GraphQLSchema,
    root: 'Query' | 'Mutation',
    fields: readonly MatrixRow[],
    role: Role,
  ) {
    const person = personOf(role)
    const codes = new Map<string, string[]>()
    const data: Record<string, Answer> = {}
    for (const some of chunks(fields, 20)) {
      const parts = some.map(({ field }) => {
        const definition = schema.getType(root)
        const found = definition && 'getFields' in definition ? definition.getFields()[field] : undefined
        if (!found || !('args' in found)) throw new Error(`the graph has no ${root}.${field}`)
        return partOf(found, {}, root === 'Mutation' ? ERRORS : undefined)
      })
      const { query, variables } = operationOf(root === 'Query' ? 'query' : 'mutation', parts)
      const reply = await graph.post(person, query, variables)
      Object.assign(data, reply.data)
      for (const { path, extensions } of reply.errors) {
        const name = String(path?.[0])
        codes.set(name, [...(codes.get(name) ?? []), extensions.code])
      }
    }
    return { codes, data }
  }
  const ERRORS: Part = { text: 'errors { code }', declared: [], variables: {} }

  test.each(CALLERS)('answers a %s as the matrix says, and nothing is written', async (role) => {
    const schema = api()
    const before = await everything()
    for (const root of ['Query', 'Mutation'] as const) {
      const fields = rows.filter(({ type }) => type === root)
      const { codes, data } = await fire(schema, root, fields, role)
      for (const { field, word } of fields) {
        const what = `${role} ${root}.${field}`
        const got = codes.get(field) ?? []
        if (mark(word, role) === '-') {
          expect([what, got]).toEqual([what, [role === 'PUBLIC' ? 'UNAUTHENTICATED' : 'FORBIDDEN']])
          expect(data[field] ?? null).toBeNull()
        } else {
          // A query may find its argument wrong; a mutation says so in its payload.
          expect([what, got.filter((code) => root === 'Mutation' || code !== 'BAD_USER_INPUT')]).toEqual([
            what,
            [],
          ])
          if (root === 'Mutation') expect([what, data[field]?.errors.length > 0]).toEqual([what, true])
        }
      }
    }
    expect(await everything()).toBe(before)
  })
})

/** A case of an owner's entities that the cast knows, as the gateway would name it. */
function knownOf(owner: Owner, type: string, role: Role): Record<string, unknown> {
  const [first] = round.cases
  const key = {
    Round: { id: round.roundId },
    Application: { id: first?.applicationId },
    Park: { id: first?.parkId },
    Base: { id: round.baseIds[0] },
    Viewer: { id: viewerAs(role).id },
    Agency: { id: 'MOFCOM' },
    Province: { code: '32' },
    RecommendingUnit: { id: 'nanjing' },
  }[type]
  if (!key) throw new Error(`which ${type} of ${owner}?`)
  return { __typename: type, ...key, ...(owner === 'statistics' && type === 'Application' && required) }
}
/** What statistics requires of an application; the gateway gets it from the owner of it, or does not ask. */
const required = {
  statisticalYear: YEAR,
  park: { id: NOTHING },
  province: { code: '32', tier: 'EAST' },
  round: { id: NOTHING, standards: [], ruleVersion: '1' },
  declared: [],
}

const entitiesOf = (owner: Owner) => [
  ...new Set(
    rows.filter((row) => row.subgraph === owner && row.field === '__reference').map(({ type }) => type),
  ),
]
const askEntities = (
  owner: Owner,
  viewer: Viewer,
  representation: object,
  type: string,
  parts: readonly Part[],
) => {
  const { query, variables } = operationOf(
    'query',
    [{ text: '', declared: ['$representations: [_Any!]!'], variables: {} }, ...parts],
    (text) =>
      `_entities(representations: $representations) { __typename ${text && `... on ${type} { ${text} }`} }`,
  )
  return graph.graph.execute[owner](
    { query, variables: { ...variables, representations: [representation] } },
    { viewer, requestId: 'fired' },
  )
}
const codesOf = (errors: readonly { extensions: Record<string, unknown> }[] | undefined) =>
  (errors ?? []).map(({ extensions }) => String(extensions.code))

describe('every guarded field of an object, through _entities', () => {
  const guarded = () =>
    rows.filter(
      ({ type, field, word }) =>
        !['Query', 'Mutation'].includes(type) &&
        field !== '__reference' &&
        !['holder', 'anyone'].includes(word.name),
    )

  test('is refused to whom the matrix does not admit, and never to whom it does', async () => {
    const refused = new Set<string>()
    for (const { subgraph, type, field, word } of guarded()) {
      const owner = subgraph as Owner
      const { schema } = SUBGRAPHS[owner]
      const { start, path } = wayTo(schema, entitiesOf(owner), { type, field })
      const part = path
        .toReversed()
        .reduce<Part | undefined>((inside, at) => partOf(at, { year: YEAR }, inside), undefined)
      if (!part) throw new Error(`no way to ${type}.${field}`)
      for (const role of CALLERS) {
        const { data, errors } = await askEntities(
          owner,
          viewerAs(role),
          knownOf(owner, start, role),
          start,
          [part],
        )
        const what = `${role} ${subgraph} ${type}.${field}`
        const codes = codesOf(errors)
        const entity = (data?._entities as Answer)?.[0]
        if (mark(word, role) === '+') {
          expect([what, codes]).toEqual([what, []])
          expect([what, entity === null]).toEqual([what, false])
        } else if (entity === null) {
          // The object is not there for this role: that is said by null alone.
          expect([what, codes.filter((code) => !REFUSALS.includes(code))]).toEqual([what, []])
        } else {
          expect([what, codes.length > 0 && codes.every((code) => REFUSALS.includes(code))]).toEqual([
            what,
            true,
          ])
          expect([
            what,
            valuesAt(
              entity,
              path.map(({ name }) => name),
            ),
          ]).toEqual([what, []])
          refused.add(`${subgraph} ${type}.${field}`)
        }
      }
    }
    // Each field was really asked by somebody to whom its object is there, and who may not.
    const all = guarded().map(({ subgraph, type, field }) => `${subgraph} ${type}.${field}`)
    const refusedBefore = ['reviews Viewer.assignments']
    expect(all.filter((name) => !refused.has(name))).toEqual(refusedBefore)
  })

  test('may be null, so that a refusal takes nothing else of the answer with it', () => {
    const taking = guarded().filter(({ subgraph, type, field }) => {
      const object = SUBGRAPHS[subgraph as Owner].schema.getType(type)
      return isObjectType(object) && isNonNullType(object.getFields()[field]?.type)
    })
    expect(taking.map(({ subgraph, type, field }) => `${subgraph} ${type}.${field}`)).toEqual([])
  })

  /** What came of a path, through lists: nothing where it was refused. */
  function valuesAt(value: Answer, [name, ...rest]: readonly string[]): Answer[] {
    if (value === null || value === undefined) return []
    if (Array.isArray(value))
      return value.flatMap((one) => valuesAt(one, name === undefined ? [] : [name, ...rest]))
    return name === undefined ? [value] : valuesAt(value[name], rest)
  }

  test('a reference that refuses answers null, without a word', async () => {
    for (const { subgraph, type, word } of rows.filter(({ field }) => field === '__reference'))
      for (const role of CALLERS.filter((caller) => mark(word, caller) === '-')) {
        const owner = subgraph as Owner
        const result = await askEntities(owner, viewerAs(role), knownOf(owner, type, role), type, [])
        expect([role, subgraph, type, result]).toEqual([
          role,
          subgraph,
          type,
          { data: { _entities: [null] } },
        ])
      }
  })
})

describe('a hidden row', () => {
  /** What hangs on a type in one subgraph, each field that it has there. */
  const everyField = (owner: Owner, type: string) => {
    const object = SUBGRAPHS[owner].schema.getType(type)
    if (!isObjectType(object)) throw new Error(`${owner} has no ${type}`)
    return Object.values(object.getFields()).map((field) => partOf(field, { year: YEAR }))
  }
  /** All that a person gets for a key, but for the key itself. */
  async function answerTo(owner: Owner, person: Person | null, type: string, key: Record<string, unknown>) {
    const more = owner === 'statistics' && type === 'Application' ? required : {}
    const ask = async (parts: readonly Part[]) => {
      const representation = { __typename: type, ...more, ...key }
      const viewer = person ? viewerOf(person) : anonymous()
      const { data, errors } = await askEntities(owner, viewer, representation, type, parts)
      return JSON.stringify([data, errors?.map(({ path, extensions }) => ({ path, extensions }))])
    }
    const answers = [await ask([]), await ask(everyField(owner, type))]
    return answers.map((answer) => answer.replaceAll(String(key.id), 'its id'))
  }
  type Hidden = { type: string; key: Record<string, unknown>; from: readonly (string | null)[] }
  async function hiddenRows(): Promise<Hidden[]> {
    const [first] = round.cases
    const draft = await graph
      .as('hainan.unit')
      .do(
        'registerPark',
        { name: '海口示例园', type: 'HIGH_TECH_ZONE', managementBody: '管委会' },
        'park { id }',
      )
    const parkId: string = draft.park.id
    const roundId = await openRound(graph, 92, '2027-06-30')
    const { application } = await graph
      .as('hainan.unit')
      .do('recommendPark', { roundId, parkId }, 'application { id }')
    const preparing = await graph
      .as('mofcom.officer')
      .do(
        'prepareRound',
        { number: 93, title: '筹备', noticeNumber: '测试函〔2026〕93号', deadline: '2027-06-30' },
        'round { id }',
      )
    const strangers = ['zhejiang.commerce', 'hangzhou.unit', 'hangzhou.park', 'expert.sun', 'analyst.mofcom']
    const others = ['demo.operator', null]
    const ministries = ['mofcom.officer', 'cac.officer', 'miit.officer']
    return [
      {
        type: 'Application',
        key: {
          id: first?.applicationId,
          park: { id: first?.parkId },
          round: { id: round.roundId, standards: [], ruleVersion: '1' },
        },
        from: [...strangers, ...others],
      },
      {
        type: 'Application',
        key: {
          id: application.id,
          park: { id: parkId },
          round: { id: roundId, standards: [], ruleVersion: '1' },
        },
        from: ['expert.chen', ...strangers, ...others],
      },
      // The ministries know the park, and what was reported of it.
      { type: 'Application', key: { id: application.id }, from: ministries },
      {
        type: 'Park',
        key: { id: parkId },
        from: ['zhejiang.commerce', 'hangzhou.unit', 'hangzhou.park', ...others],
      },
      {
        type: 'Round',
        key: { id: preparing.round.id },
        from: ['cac.officer', 'jiangsu.commerce', 'nanjing.unit', 'nanjing.park', 'expert.chen', ...others],
      },
      { type: 'Viewer', key: { id: member('expert.lin').id }, from: ['expert.chen', 'mofcom.officer', null] },
    ]
  }

  test('answers as a missing one, whatever is asked of it and whoever asks', async () => {
    for (const { type, key, from } of await hiddenRows())
      for (const owner of OWNERS.filter((one) => entitiesOf(one).includes(type)))
        for (const username of from) {
          const person = username === null ? null : member(username)
          const missing = await answerTo(owner, person, type, { id: NOTHING })
          const about = `${username ?? 'the public'} ${owner} ${type}`
          expect([about, await answerTo(owner, person, type, key)]).toEqual([about, missing])
        }
  })
})

describe('the machinery of federation', () => {
  const MACHINERY = ['{ _service { sdl } }', '{ _entities(representations: []) { __typename } }']

  test('is closed to everybody but the gateway', async () => {
    for (const owner of OWNERS) {
      const { schema } = SUBGRAPHS[owner]
      const makeContext: (typeof SUBGRAPHS)[Owner]['makeContext'] = SUBGRAPHS[owner].makeContext
      for (const role of CALLERS) {
        const session = openSession(graph.graph.databases[owner], viewerAs(role))
        const answer = async (query: string) =>
          execute({ schema, document: parse(query), contextValue: makeContext(session, false) })
        for (const query of MACHINERY) {
          const { data, errors } = await answer(query)
          expect([owner, role, data ?? null, codesOf(errors)]).toEqual([owner, role, null, ['FORBIDDEN']])
        }
        await session.close()
      }
    }
  })

  test('is no part of the graph', async () => {
    for (const query of MACHINERY) {
      const { errors } = await graph.as('mofcom.officer').ask(query)
      expect(errors.map(({ extensions }) => extensions.code)).toEqual(['GRAPHQL_VALIDATION_FAILED'])
    }
  })
})
