import { DomainError } from '@ndseb/shared/errors.ts'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readScores, type Score, weightedTotal } from './scores.ts'

const rubric = [
  { code: 'EXPORT', weight: 60, max: 100 },
  { code: 'SECURITY', weight: 40, max: 100 },
]
const both = (first: number, second: number): Score[] => [
  { criterion: 'EXPORT', points: first },
  { criterion: 'SECURITY', points: second },
]
const refusal = (scores: Score[]) => {
  try {
    readScores(rubric, scores)
  } catch (error) {
    return error instanceof DomainError ? [error.code, error.detail.path] : error
  }
}

describe('the scores of a sheet', () => {
  test('are whole points from 0 to the highest', () => {
    expect(refusal(both(0, 100))).toBeUndefined()
    expect(refusal(both(-1, 0))).toEqual(['OUT_OF_RANGE', ['scores', 'EXPORT']])
    expect(refusal(both(0, 101))).toEqual(['OUT_OF_RANGE', ['scores', 'SECURITY']])
    expect(refusal(both(0.5, 0))).toEqual(['OUT_OF_RANGE', ['scores', 'EXPORT']])
  })

  test('name every criterion of the rubric exactly once', () => {
    expect(refusal([])).toEqual(['SCORE_MISSING', ['scores']])
    expect(refusal(both(1, 2).slice(1))).toEqual(['SCORE_MISSING', ['scores']])
    expect(refusal([...both(1, 2), { criterion: 'EXPORT', points: 1 }])).toEqual(['GIVEN_TWICE', ['scores']])
    expect(refusal([...both(1, 2), { criterion: 'OTHER', points: 1 }])).toEqual(['SCORE_UNKNOWN', ['scores']])
  })

  test('stand in the order of the rubric', () => {
    expect(readScores(rubric, both(1, 2).toReversed())).toEqual(both(1, 2))
  })
})

describe('the weighted total', () => {
  test('is exact', () => {
    expect(weightedTotal(rubric, both(100, 100))).toBe('100.0000')
    expect(weightedTotal(rubric, both(0, 0))).toBe('0.0000')
    expect(weightedTotal(rubric, both(33, 66))).toBe('46.2000')
  })

  test('of criteria with other highest points divides once, and rounds half up to four digits', () => {
    const thirds = [
      { code: 'A', weight: 50, max: 3 },
      { code: 'B', weight: 50, max: 7 },
    ]
    // 50 × 1/3 + 50 × 2/7 = 650/21 = 30.95238…
    const scores = [
      { criterion: 'A', points: 1 },
      { criterion: 'B', points: 2 },
    ]
    expect(weightedTotal(thirds, scores)).toBe('30.9524')
  })

  test('lies between 0 and 100, and is never less for more points', () => {
    const points = fc.integer({ min: 0, max: 99 })
    fc.assert(
      fc.property(points, points, (first, second) => {
        const total = Number(weightedTotal(rubric, both(first, second)))
        expect(total).toBeGreaterThanOrEqual(0)
        expect(total).toBeLessThanOrEqual(100)
        expect(Number(weightedTotal(rubric, both(first + 1, second)))).toBeGreaterThan(total)
      }),
    )
  })
})
