import { OWNERS, type Owner } from '@ndseb/db/owners.ts'
import { openSession } from '@ndseb/db/session.ts'
import { anonymous } from '@ndseb/shared/viewer.ts'
import type { Person } from '@ndseb/standalone/demo/actor.ts'
import { member, viewerOf } from '@ndseb/standalone/demo/people.ts'
import { execute, isObjectType, parse } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { askEntities, codesOf, entitiesOf, REQUIRED, SUBGRAPHS, viewerAs } from '../permissions/entities.ts'
import { NOTHING, type Part, partOf } from '../permissions/fire.ts'
import { allRows, CALLERS, type MatrixRow } from '../permissions/matrix.ts'
import { type DecidedRound, decidedRound, YEAR } from '../support/decided-round.ts'
import { openRound } from '../support/given.ts'
import { openTestGraph, type TestGraph } from '../support/graph.ts'

/** The way in through `_entities`, which graphql-shield does not guard: it tells nobody what exists (N79). */
let graph: TestGraph
let round: DecidedRound
let rows: MatrixRow[]
beforeAll(async () => {
  graph = await openTestGraph()
  round = await decidedRound(graph, 91)
  rows = await allRows()
}, 120_000)
afterAll(() => graph?.close())

describe('a hidden row', () => {
  /** What hangs on a type in one subgraph, each field that it has there. */
  const everyField = (owner: Owner, type: string) => {
    const object = SUBGRAPHS[owner].schema.getType(type)
    if (!isObjectType(object)) throw new Error(`${owner} has no ${type}`)
    return Object.values(object.getFields()).map((field) => partOf(field, { year: YEAR }))
  }
  /** All that a person gets for a key, but for the key itself. */
  async function answerTo(owner: Owner, person: Person | null, type: string, key: Record<string, unknown>) {
    const more = owner === 'statistics' && type === 'Application' ? REQUIRED : {}
    const ask = async (parts: readonly Part[]) => {
      const representation = { __typename: type, ...more, ...key }
      const viewer = person ? viewerOf(person) : anonymous()
      const { data, errors } = await askEntities(graph, owner, viewer, representation, type, parts)
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
      for (const owner of OWNERS.filter((one) => entitiesOf(rows, one).includes(type)))
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
