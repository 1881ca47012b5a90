import { GraphQLError } from 'graphql'
import { describe, expect, test } from 'vitest'
import { keyset, type Ordering, type PageArgs, parsePage, toConnection } from './connection.ts'

const id = (n: number) => `0199aaaa-0000-7000-8000-${String(n).padStart(12, '0')}`
const bySubmission = {
  name: 'SUBMITTED_AT',
  direction: 'desc',
  keys: [
    { field: 'submittedAt', column: 'a.submitted_at', kind: 'moment' },
    { field: 'id', column: 'a.id', kind: 'id' },
  ],
} as const satisfies Ordering
const row = (n: number) => ({ id: id(n), submittedAt: `2026-11-23 02:00:0${n}.123456+00` })
const page = (args: PageArgs) => parsePage(args, bySubmission, 'zh')
const connect = (rows: ReturnType<typeof row>[], args: PageArgs) =>
  toConnection(rows, page(args), async () => 9)
const refusal = (args: PageArgs) => {
  try {
    page(args)
  } catch (error) {
    return error instanceof GraphQLError ? [error.extensions.code, error.message] : error
  }
}
const cursorOf = (...values: unknown[]) => Buffer.from(JSON.stringify(values)).toString('base64url')

describe('a page', () => {
  test('has 20 rows unless asked otherwise, and never more than 100', () => {
    expect(page({})).toMatchObject({ size: 20, backward: false, cursor: null })
    expect(page({ first: 100 }).size).toBe(100)
    expect(refusal({ first: 101 })).toEqual(['BAD_USER_INPUT', '填写有误：first: 0–100'])
    expect(refusal({ last: -1 })).toEqual(['BAD_USER_INPUT', '填写有误：last: 0–100'])
  })

  test('goes one way', () => {
    expect(refusal({ first: 5, last: 5 })).toEqual(['BAD_USER_INPUT', '填写有误：first/after ≠ last/before'])
  })

  test('begins after its cursor, in the order of the keys', () => {
    const after = connect([row(3), row(2)], { first: 2 }).pageInfo.endCursor
    expect(keyset(page({ first: 2, after }), 4)).toEqual({
      where: '(a.submitted_at, a.id) < ($4::timestamptz, $5::uuid)',
      params: ['2026-11-23 02:00:02.123456+00', id(2)],
      orderBy: 'a.submitted_at desc, a.id desc',
      limit: 3,
    })
    expect(keyset(page({ last: 2, before: after }))).toMatchObject({
      where: '(a.submitted_at, a.id) > ($1::timestamptz, $2::uuid)',
      orderBy: 'a.submitted_at asc, a.id asc',
    })
    expect(keyset(page({}))).toMatchObject({ where: 'true', params: [] })
  })

  test.each([
    ['that is no cursor', 'x'],
    ['of another ordering', cursorOf('NAME', '2026-11-23 02:00:02+00', id(1))],
    ['with too few keys', cursorOf('SUBMITTED_AT', id(1))],
    ['with another type', cursorOf('SUBMITTED_AT', { $ne: null }, id(1))],
    ['with a day that does not exist', cursorOf('SUBMITTED_AT', '2026-02-31 02:00:02+00', id(1))],
    ['with an id that is none', cursorOf('SUBMITTED_AT', '2026-11-23 02:00:02+00', "1' or true")],
  ])('refuses a cursor %s', (_what, after) => {
    expect(refusal({ after })).toEqual(['BAD_USER_INPUT', '填写有误：after'])
  })
})

describe('a connection', () => {
  test('knows whether more follow without showing them', () => {
    const { edges, pageInfo } = connect([row(5), row(4), row(3)], { first: 2 })
    expect(edges.map(({ node }) => node.id)).toEqual([id(5), id(4)])
    expect(pageInfo).toMatchObject({
      hasNextPage: true,
      hasPreviousPage: false,
      startCursor: edges[0]?.cursor,
    })
  })

  test('read backward stands in the order of the list', () => {
    const before = connect([row(1)], {}).pageInfo.endCursor
    const { edges, pageInfo } = connect([row(2), row(3), row(4)], { last: 2, before })
    expect(edges.map(({ node }) => node.id)).toEqual([id(3), id(2)])
    expect(pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true })
  })

  test('may be empty', () => {
    expect(connect([], {}).pageInfo).toEqual({
      hasNextPage: false,
      hasPreviousPage: false,
      startCursor: null,
      endCursor: null,
    })
  })

  test('counts only when asked', async () => {
    const connection = connect([], {})
    expect(await connection.totalCount()).toBe(9)
  })

  test('refuses a key that has lost its microseconds', () => {
    expect(() => toConnection([{ id: id(1), submittedAt: new Date() }], page({}), async () => 1)).toThrow(
      'reads submittedAt as text',
    )
  })
})
