import * as applicationLifecycle from '@ndseb/shared/lifecycles/application.ts'
import * as baseLifecycle from '@ndseb/shared/lifecycles/base.ts'
import * as baseReportLifecycle from '@ndseb/shared/lifecycles/base-report.ts'
import * as candidateListLifecycle from '@ndseb/shared/lifecycles/candidate-list.ts'
import * as designationLifecycle from '@ndseb/shared/lifecycles/designation.ts'
import * as assignmentLifecycle from '@ndseb/shared/lifecycles/expert-assignment.ts'
import * as tieLifecycle from '@ndseb/shared/lifecycles/expert-tie.ts'
import * as jointLetterLifecycle from '@ndseb/shared/lifecycles/joint-letter.ts'
import * as noticeLifecycle from '@ndseb/shared/lifecycles/notice.ts'
import * as objectionLifecycle from '@ndseb/shared/lifecycles/objection.ts'
import * as reReviewLifecycle from '@ndseb/shared/lifecycles/re-review.ts'
import * as roundLifecycle from '@ndseb/shared/lifecycles/round.ts'
import * as waiverLifecycle from '@ndseb/shared/lifecycles/waiver.ts'
import { MESSAGES } from '@ndseb/shared/vocabulary/messages.ts'
import { STEPS } from '@ndseb/shared/vocabulary/steps.ts'
import { Kind, parse } from 'graphql'
import { afterAll, describe, expect, test } from 'vitest'
import { subgraphSources } from '../../scripts/subgraph-sources.ts'
import { openTestDatabase } from '../support/database.ts'
import { ELSEWHERE, VOCABULARY, type Words } from './vocabulary.ts'

const database = await openTestDatabase()
afterAll(() => database.drop())

const enums = subgraphSources().flatMap(({ name: subgraph, typeDefs }) =>
  parse(typeDefs).definitions.flatMap((node) =>
    node.kind === Kind.ENUM_TYPE_DEFINITION
      ? [{ subgraph, name: node.name.value, values: (node.values ?? []).map(({ name }) => name.value) }]
      : [],
  ),
)

/** The CHECKs that hold a column to a list of words, with the words. */
const lists = new Map(
  (
    await database.sql<{ name: string; definition: string }>(
      `select conname as name, pg_get_constraintdef(oid) as definition from pg_constraint
        where contype = 'c' and connamespace::regnamespace::text in ('applications', 'reviews', 'statistics', 'platform')`,
    )
  ).flatMap(({ name, definition }) => {
    const list = /^CHECK \(\(\((?:\w+|"\w+")\)::text = ANY \(\(ARRAY\[(.*)\]\)::text\[\]\)\)\)$/.exec(
      definition,
    )?.[1]
    const words = list?.matchAll(/'([^']*)'::/g)
    return words ? [[name, [...words].map(([, word]) => word)] as const] : []
  }),
)

describe('one list of words, one wording', () => {
  const promised = VOCABULARY.flatMap(({ enum: name, words }) => (name ? [{ name, words }] : []))
  test.each(promised)(
    'the enum $name of every subgraph that has it holds the words, in their order',
    ({ name, words }) => {
      const found = enums.filter((one) => one.name === name)
      expect(found.length).toBeGreaterThan(0)
      for (const { values } of found) expect(values).toEqual(Object.keys(words))
    },
  )

  const kept = VOCABULARY.flatMap(({ words, checks = [] }) => checks.map((check) => ({ check, words })))
  test.each(kept)('the database holds by $check to the words', ({ check, words }) => {
    expect(lists.get(check)).toEqual(Object.keys(words))
  })

  test.each(ELSEWHERE.pairs)('the enum $enum is the list of $check', ({ enum: name, check }) => {
    expect(enums.find((one) => one.name === name)?.values).toEqual(lists.get(check))
  })

  test('no enum and no list of the database is left out', () => {
    const pairs = ELSEWHERE.pairs
    const known = [...promised.map(({ name }) => name), ...pairs.map((pair) => pair.enum), ...ELSEWHERE.enums]
    expect([...new Set(enums.map(({ name }) => name))].sort()).toEqual([...new Set(known)].sort())
    const checks = [
      ...kept.map(({ check }) => check),
      ...pairs.map(({ check }) => check),
      ...ELSEWHERE.checks,
    ]
    expect([...lists.keys()].sort()).toEqual([...checks].sort())
  })
})

const inBothLanguages = (words: Words) =>
  Object.entries(words).filter(([, { zh, en }]) => !/\p{Script=Han}/u.test(zh) || !/[A-Za-z]/.test(en))

test('every word, step and message is there in Chinese and in English', () => {
  for (const { words } of VOCABULARY) expect(inBothLanguages(words)).toEqual([])
  expect(inBothLanguages(STEPS)).toEqual([])
  expect(inBothLanguages(MESSAGES)).toEqual([])
})

/** The first lines of histories: how a subject comes to be is no step of its lifecycle. */
const FIRST_STEPS = [
  ...[
    'prepare',
    'start',
    'declareTie',
    'assign',
    'assignDespiteConflict',
    'compile',
    'draft',
    'post',
    'propose',
    'request',
  ],
]

test('every step of every lifecycle has its words, and no others have', () => {
  const modules = [
    ...[applicationLifecycle, baseLifecycle, candidateListLifecycle, designationLifecycle],
    ...[assignmentLifecycle, jointLetterLifecycle, noticeLifecycle, objectionLifecycle, roundLifecycle],
    ...[reReviewLifecycle, tieLifecycle, waiverLifecycle, baseReportLifecycle],
  ]
  const lifecycles = modules.flatMap((module) =>
    Object.entries(module).flatMap(([name, value]) => (name.endsWith('_LIFECYCLE') ? [value] : [])),
  )
  expect(lifecycles).toHaveLength(modules.length)
  const steps = new Set(lifecycles.flatMap((lifecycle) => Object.keys(lifecycle)))
  expect(Object.keys(STEPS).sort()).toEqual([...steps, ...FIRST_STEPS].sort())
})
