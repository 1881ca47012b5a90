import { buildSchema, execute, parse } from 'graphql'
import { describe, expect, test } from 'vitest'
import { type ConfidentialTable, checkConfidential, noteWhatIsShown, type Shown } from './confidential.ts'
import { objectShapes } from './permissions.ts'

const SDL = `
  type Query { cases: [Case] }
  type Case { id: ID, result: Int, scores: [Score], notes: [String] }
  type Score { points: Int, remark: String }
`
const TABLE: ConfidentialTable = {
  Score: { kind: 'SCORES', by: ['caseId', 'expert'], fields: 'all' },
  Case: { kind: 'PROVINCIAL_OPINIONS', by: ['id'], fields: ['result', 'notes'] },
}
const cases = [
  { id: 'c1', result: 90, notes: [], scores: [{ caseId: 'c1', expert: 'e1', points: 90, remark: null }] },
  { id: 'c2', result: null, notes: ['n'], scores: [{ caseId: 'c2', expert: null, points: 0, remark: 'r' }] },
]

async function shownBy(query: string): Promise<Record<string, string[]>> {
  const schema = buildSchema(SDL)
  noteWhatIsShown(schema, TABLE)
  const shown: Shown = new Map()
  const { errors } = await execute({
    ...{ schema, document: parse(query), rootValue: { cases }, contextValue: { shown } },
  })
  expect(errors).toBeUndefined()
  return Object.fromEntries([...shown].map(([kind, ids]) => [kind, [...ids]]))
}

describe('a confidential field notes whose row it showed (N86)', () => {
  test('once a row, whatever was asked of it and however often', async () => {
    expect(await shownBy('{ cases { scores { points remark } again: scores { points } } }')).toEqual({
      SCORES: ['c1/e1', 'c2'],
    })
  })

  test('and not where it had nothing to show', async () => {
    expect(await shownBy('{ cases { scores { remark } } }')).toEqual({ SCORES: ['c2'] })
    expect(await shownBy('{ cases { result notes } }')).toEqual({ PROVINCIAL_OPINIONS: ['c1', 'c2'] })
    expect(await shownBy('{ cases { notes } }')).toEqual({ PROVINCIAL_OPINIONS: ['c2'] })
  })

  test('while other fields note nothing', async () => {
    expect(await shownBy('{ cases { id scores { __typename } } }')).toEqual({})
  })
})

describe('a table of confidential fields', () => {
  const faults = (table: ConfidentialTable) => checkConfidential(objectShapes(parse(SDL)), table)

  test('names what the SDL has', () => {
    expect(faults(TABLE)).toEqual([])
  })

  test.each<[string, ConfidentialTable, RegExp]>([
    ['a type', { Opinion: { kind: 'SCORES', by: ['id'], fields: 'all' } }, /Opinion .* no object type/],
    ['a field', { Score: { kind: 'SCORES', by: ['id'], fields: ['total'] } }, /Score\.total .* no field/],
    ['an id', { Score: { kind: 'SCORES', by: [], fields: 'all' } }, /Score .* named by/],
  ])('is refused where %s is not there', (_what, table, fault) => {
    expect(faults(table)).toEqual([expect.stringMatching(fault)])
  })
})
