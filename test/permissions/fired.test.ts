import { readFileSync } from 'node:fs'
import type { Owner } from '@ndseb/db/owners.ts'
import type { Role } from '@ndseb/shared/vocabulary/roles.ts'
import type { Answer } from '@ndseb/standalone/demo/actor.ts'
import { buildSchema, type GraphQLSchema, isNonNullType, isObjectType } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type DecidedRound, decidedRound, YEAR } from '../support/decided-round.ts'
import { everything } from '../support/everything.ts'
import { openTestGraph, type TestGraph } from '../support/graph.ts'
import { askEntities, codesOf, entitiesOf, personOf, REQUIRED, SUBGRAPHS, viewerAs } from './entities.ts'
import { operationOf, type Part, partOf, wayTo } from './fire.ts'
import { allRows, CALLERS, type MatrixRow, mark } from './matrix.ts'

/** The matrix as it is lived: every field is called as every role, and refuses whom the table says, and nobody else. */
const REFUSALS = ['FORBIDDEN', 'UNAUTHENTICATED']

let graph: TestGraph
let round: DecidedRound
let rows: MatrixRow[]
let reReviewId: string
beforeAll(async () => {
  graph = await openTestGraph()
  round = await decidedRound(graph, 91)
  // Years before its time, so that there is a re-review to ask for, with its dossier.
  const [baseId] = round.baseIds
  const [started] = await graph.sql(
    'insert into reviews.re_review (base_id, round_id, version, opened_at) values ($1, $2, 1, platform.now()) returning id',
    [baseId, round.roundId],
  )
  reReviewId = started?.id
  await graph.sql(`select platform.announce('statistics:freeze-dossier', $1)`, [
    JSON.stringify({
      ...{ reReviewId, baseId, parkId: round.cases[0]?.parkId, provinceCode: '32' },
      startedAt: '2026-08-03T00:00:00.000Z',
    }),
  ])
  await graph.settled()
  await graph.as('mofcom.officer').do('setRoundContacts', {
    ...{ roundId: round.roundId, expectedEdition: 0 },
    contacts: [{ name: '示例（虚构）', phone: '010-55500000' }],
  })
  rows = await allRows()
}, 120_000)
afterAll(() => graph?.close())

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
    const before = await everything(graph)
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
    expect(await everything(graph)).toBe(before)
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
    ReReview: { id: reReviewId },
    Viewer: { id: viewerAs(role).id },
    Agency: { id: 'MOFCOM' },
    Province: { code: '32' },
    RecommendingUnit: { id: 'nanjing' },
  }[type]
  if (!key) throw new Error(`which ${type} of ${owner}?`)
  return { __typename: type, ...key, ...(owner === 'statistics' && type === 'Application' && REQUIRED) }
}
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
      const { start, path } = wayTo(schema, entitiesOf(rows, owner), { type, field })
      const part = path
        .toReversed()
        .reduce<Part | undefined>((inside, at) => partOf(at, { year: YEAR }, inside), undefined)
      if (!part) throw new Error(`no way to ${type}.${field}`)
      for (const role of CALLERS) {
        const { data, errors } = await askEntities(
          graph,
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
    expect(all.filter((name) => !refused.has(name))).toEqual([])
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
        const result = await askEntities(graph, owner, viewerAs(role), knownOf(owner, type, role), type, [])
        expect([role, subgraph, type, result]).toEqual([
          role,
          subgraph,
          type,
          { data: { _entities: [null] } },
        ])
      }
  })
})
