import type { Actor } from '@ndseb/standalone/demo/actor.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openRound } from '../support/given.ts'
import { openTestGraph, type TestGraph } from '../support/graph.ts'

const NANJING = '01900000-0000-7000-8002-000000000001'
let graph: TestGraph
let draft: { id: string; version: number }
let roundId: string
beforeAll(async () => {
  graph = await openTestGraph()
  roundId = await openRound(graph, 41)
  const { application } = await graph
    .as('nanjing.unit')
    .do('recommendPark', { roundId, parkId: NANJING }, 'application { id version }')
  draft = application
})
afterAll(() => graph?.close())

const CONTENTS = `query ($id: ID!) { application(id: $id) {
  version answers { code } declared { standard value } leadingEnterprises { name } evidence { id } } }`

/** Tries one save; says how it was refused, having checked that nothing changed. */
async function refusedSave(park: Actor, part: object) {
  const before = await park.read(CONTENTS, { id: draft.id })
  const refusal = await park.refusal('saveApplication', {
    applicationId: draft.id,
    expectedVersion: draft.version,
    ...part,
  })
  expect(await park.read(CONTENTS, { id: draft.id })).toEqual(before)
  return refusal
}

describe('a declared figure', () => {
  test.each([
    ['a negative one', '-1', 'NEGATIVE'],
    ['one above every column', '1'.padEnd(31, '0'), 'BAD_USER_INPUT'],
    ['one with too many digits', '12345678901', 'TOO_MANY_DIGITS'],
    ['one with a fifth fraction digit', '1.00001', 'TOO_MANY_DIGITS'],
    ['NaN', 'NaN', 'BAD_USER_INPUT'],
    ['an exponent', '1e3', 'BAD_USER_INPUT'],
    ['full-width digits', '２００', 'BAD_USER_INPUT'],
    ['a thousands separator', '1,000', 'BAD_USER_INPUT'],
    ['a unit in it', '200亿', 'BAD_USER_INPUT'],
    ['nothing', '', 'BAD_USER_INPUT'],
  ])('%s is refused and nothing changes', async (_what, value, code) => {
    const refusal = await refusedSave(graph.as('nanjing.park'), {
      declared: [{ standard: 'PARK_OUTPUT', value }],
    })
    expect(refusal?.code).toBe(code)
  })

  test('half an enterprise is refused, naming the field', async () => {
    expect(
      await refusedSave(graph.as('nanjing.park'), {
        declared: [{ standard: 'ENTERPRISE_COUNT', value: '99.5' }],
      }),
    ).toMatchObject({ code: 'TOO_MANY_DIGITS', path: ['declared', '0', 'value'], clause: 'N34' })
  })

  test('with one bad figure among good ones, none is saved', async () => {
    const declared = [
      { standard: 'PARK_OUTPUT', value: '210' },
      { standard: 'PARK_OUTPUT', value: '220' },
    ]
    expect(await refusedSave(graph.as('nanjing.park'), { declared })).toMatchObject({ code: 'GIVEN_TWICE' })
  })
})

describe('a text', () => {
  test.each([
    ['over-long', '长'.repeat(2001), 'TOO_LONG'],
    ['with a control character', '内\u0007容', 'CONTROL_CHARACTER'],
    ['that turns the reading direction', '内\u202e容', 'CONTROL_CHARACTER'],
    ['with a NUL', '内\u0000容', 'CONTROL_CHARACTER'],
  ])('%s is refused by its field', async (_what, text, code) => {
    expect(
      await refusedSave(graph.as('nanjing.park'), { answers: [{ code: 'LEGAL_PERSON', text }] }),
    ).toMatchObject({ code, path: ['answers', '0', 'text'] })
  })

  test('the answer to a question that the form lacks is refused (N4)', async () => {
    expect(
      await refusedSave(graph.as('nanjing.park'), { answers: [{ code: '__proto__', text: '一' }] }),
    ).toMatchObject({ code: 'UNKNOWN_QUESTION', path: ['answers', '0', 'code'] })
  })
})

describe('an id', () => {
  test.each(['', '1', "' or 1=1 --", '{"$ne":null}', '01900000-0000-7000-8002-00000000000g'])(
    '%j is refused as malformed, in queries and mutations alike',
    async (id) => {
      const park = graph.as('nanjing.park')
      expect((await park.refusal('submitApplication', { applicationId: id }))?.code).toBe('INVALID_ID')
      const { data, errors } = await park.ask('query ($id: ID!) { application(id: $id) { id } }', { id })
      expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT')
      expect(data.application).toBeNull()
    },
  )

  test('somebody else’s id answers just as one that does not exist', async () => {
    const stranger = graph.as('hangzhou.park')
    const missing = '01900000-0000-7000-8002-0000000000ff'
    const attempts = [
      ['submitApplication', { applicationId: draft.id }, { applicationId: missing }],
      [
        'saveApplication',
        { applicationId: draft.id, expectedVersion: draft.version },
        { applicationId: missing, expectedVersion: 1 },
      ],
      [
        'withdrawApplication',
        { applicationId: draft.id, reason: '一' },
        { applicationId: missing, reason: '一' },
      ],
    ] as const
    for (const [mutation, theirs, none] of attempts)
      expect(await stranger.refusal(mutation, theirs)).toEqual(await stranger.refusal(mutation, none))
  })
})

describe('a credit code of a leading enterprise', () => {
  test.each(['91350100M000100Y4A', '91350100M000100Y4', '', "91350100M000100Y43'"])(
    '%j is refused',
    async (creditCode) => {
      const leadingEnterprises = [{ name: '示例企业（虚构）', creditCode, reason: '一' }]
      expect(await refusedSave(graph.as('nanjing.park'), { leadingEnterprises })).toMatchObject({
        code: 'CREDIT_CODE',
        path: ['leadingEnterprises', '0', 'creditCode'],
      })
    },
  )

  test('the same enterprise twice, once in full width, is refused', async () => {
    const leadingEnterprises = ['91350100M000100Y43', '９１３５０１００Ｍ０００１００Ｙ４３'].map(
      (creditCode) => ({
        ...{ name: '示例企业（虚构）', creditCode, reason: '一' },
      }),
    )
    expect((await refusedSave(graph.as('nanjing.park'), { leadingEnterprises }))?.code).toBe(
      'ENTERPRISE_LISTED_TWICE',
    )
  })
})

describe('a round', () => {
  const round = { number: 42, title: '测试批次', noticeNumber: '测试函〔2026〕42号', deadline: '2026-06-30' }

  test.each([
    ['a day that does not exist', { deadline: '2026-02-30' }, 'BAD_USER_INPUT'],
    ['a date with a time', { deadline: '2026-06-30T00:00:00Z' }, 'BAD_USER_INPUT'],
    ['a band upside down', { candidateBandMin: 12, candidateBandMax: 8 }, 'OUT_OF_RANGE'],
    ['a notice of no days', { noticeWorkingDays: 0 }, 'OUT_OF_RANGE'],
    [
      'a notice number in other brackets that is used already',
      { noticeNumber: '测试函[2026]41号' },
      'DOCUMENT_NUMBER_USED',
    ],
    ['a number that is used already', { number: 41 }, 'ROUND_NUMBER_USED'],
    ['a title of blanks', { title: ' 　 ' }, 'REQUIRED'],
  ])('with %s is refused', async (_what, part, code) => {
    expect((await graph.as('mofcom.officer').refusal('prepareRound', { ...round, ...part }))?.code).toBe(code)
  })

  test('whose deadline has passed is not opened', async () => {
    const mofcom = graph.as('mofcom.officer')
    const { round: late } = await mofcom.do(
      'prepareRound',
      { ...round, deadline: '2026-03-01' },
      'round { id }',
    )
    expect(await mofcom.refusal('openRound', { roundId: late.id })).toMatchObject({
      code: 'DEADLINE_PASSED',
      clause: 'N48',
    })
    const { round: still } = await mofcom.read(
      'query ($id: ID!) { round(id: $id) { status history { step } } }',
      { id: late.id },
    )
    expect(still).toEqual({ status: 'PREPARING', history: [{ step: 'prepare' }] })
  })
})

test('a page larger than a hundred, a foreign cursor and both directions at once are refused', async () => {
  const park = graph.as('nanjing.park')
  for (const args of ['first: 101', 'first: -1', 'after: "nonsense"', 'first: 1, last: 1']) {
    const { errors } = await park.ask(`{ applications(${args}) { nodes { id } } }`)
    expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT')
  }
})

describe('an idempotency key', () => {
  test.each([
    ['with a NUL', 'k\u0000', 'CONTROL_CHARACTER'],
    ['over-long', 'k'.repeat(101), 'TOO_LONG'],
    ['of spaces alone', '  ', 'REQUIRED'],
  ])('%s is refused by its name', async (_what, idempotencyKey, code) => {
    expect(await refusedSave(graph.as('nanjing.park'), { idempotencyKey })).toMatchObject({
      ...{ code, path: ['idempotencyKey'] },
    })
  })
})
