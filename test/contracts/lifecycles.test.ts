import { globSync } from 'node:fs'
import { supergraphSdl } from '@ndseb/gateway/supergraph.ts'
import { ROLES } from '@ndseb/shared/vocabulary/roles.ts'
import { TASK_KINDS } from '@ndseb/shared/vocabulary/tasks.ts'
import { buildSchema, isObjectType } from 'graphql'
import { afterAll, describe, expect, test } from 'vitest'
import { ROOT } from '../../scripts/subgraph-sources.ts'
import { allRows } from '../permissions/matrix.ts'
import { openTestDatabase } from '../support/database.ts'
import { OF_ONES_OWN_ACCORD, SUBJECTS } from './step-mutations.ts'

const database = await openTestDatabase()
afterAll(() => database.drop())

const schema = buildSchema(supergraphSdl(), { assumeValid: true })
const mutations = new Map(
  (await allRows()).filter(({ type }) => type === 'Mutation').map((row) => [row.field, row.word]),
)
const fieldsOf = (name: string) => {
  const type = schema.getType(name)
  return isObjectType(type) ? Object.keys(type.getFields()) : []
}

test('no lifecycle is left out', () => {
  expect(SUBJECTS).toHaveLength(globSync('shared/lifecycles/*.ts', { cwd: ROOT }).length)
})

describe.each(SUBJECTS)('the lifecycle of a $type', ({ type, lifecycle, mutations: taken }) => {
  test('stands in the graph with its state in words, the steps that are open, and its history (N74–N75)', () => {
    expect(fieldsOf(type)).toEqual(
      expect.arrayContaining(['status', 'statusName', 'availableSteps', 'history']),
    )
  })

  test.each(Object.entries(lifecycle))(
    'has a mutation for the step %s, open to whoever takes it',
    (step, { by }) => {
      const people = by.filter((role) => role !== 'SYSTEM')
      const mutation = taken[step] ?? null
      if (people.length === 0) return expect(mutation).toBeNull()
      const word = mutations.get(mutation ?? '')
      expect(word, `${type}.${step} is taken by no mutation of the graph`).toBeDefined()
      expect(people.filter((role) => !word?.admits.has(role))).toEqual([])
    },
  )

  test('leaves nobody waiting unknown: every step of a person is a task, or taken of one’s own accord', () => {
    const waited = new Set<string>(Object.values(TASK_KINDS).map(({ step }) => step))
    const steps = Object.values(taken).filter((mutation) => mutation !== null)
    expect(steps.filter((step) => !waited.has(step) && !Object.hasOwn(OF_ONES_OWN_ACCORD, step))).toEqual([])
  })
})

test('what is taken of one’s own accord is no task', () => {
  const waited = new Set<string>(Object.values(TASK_KINDS).map(({ step }) => step))
  expect(
    Object.keys(OF_ONES_OWN_ACCORD).filter((mutation) => waited.has(mutation) || !mutations.has(mutation)),
  ).toEqual([])
})

test.each(['applications.history', 'reviews.decision_history', 'statistics.history'])(
  'a line of %s stores actor, agency, role, moment, reason, document and prior version (N75)',
  async (table) => {
    const columns = await database.sql<{ name: string; type: string; required: boolean }>(
      `select attname as name, format_type(atttypid, null) as type, attnotnull as required
         from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped`,
      [table],
    )
    const required = columns.filter((column) => column.required).map(({ name }) => name)
    expect(required).toEqual(
      expect.arrayContaining([
        ...['subject_type', 'subject_id', 'step', 'to_status', 'actor_id', 'actor_name', 'role', 'at'],
      ]),
    )
    expect(columns.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['from_status', 'agency', 'reason', 'document', 'prior_version']),
    )
    expect(columns.find(({ name }) => name === 'at')?.type).toBe('timestamp with time zone')
  },
)

/** Types that people take for cases and that have no lifecycle of their own. */
const WITHOUT = [
  'ProvincialOpinion',
  'AgencyFinding',
  'ScoreSheet',
  'WaiverClaim',
  'AggregateRelease',
  'ReturnImport',
  'ImportJob',
  'ExportJob',
  'CalendarDay',
  'VerifiedBase',
]

test('whatever has a state and no history says in its description why not', () => {
  const objects = Object.values(schema.getTypeMap()).filter(
    (type) => isObjectType(type) && !type.name.startsWith('__'),
  )
  const stateful = objects.map(({ name }) => name).filter((name) => fieldsOf(name).includes('status'))
  const bare = stateful.filter((name) => !fieldsOf(name).includes('history'))
  expect(bare.filter((name) => !WITHOUT.includes(name))).toEqual([])
  for (const name of WITHOUT)
    expect(schema.getType(name)?.description, name).toMatch(/经过[^·]*·.*[Hh]istory/s)
})

test('every role of a task is one of people', () => {
  const people = Object.keys(ROLES).filter((role) => role !== 'SYSTEM' && role !== 'PUBLIC')
  expect(
    Object.values(TASK_KINDS)
      .flatMap(({ roles }) => roles)
      .filter((role) => !people.includes(role)),
  ).toEqual([])
})
