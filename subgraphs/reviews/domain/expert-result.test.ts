import { DomainError } from '@ndseb/shared/errors.ts'
import { describe, expect, test } from 'vitest'
import { checkConcludable, conclude, replayConclusion, resultOf } from './expert-result.ts'

const refusal = (...statuses: string[]) => {
  try {
    checkConcludable(statuses.map((status, n) => ({ expertName: `E${n + 1}`, status })))
  } catch (error) {
    return error instanceof DomainError ? [error.code, error.detail.values] : error
  }
}

describe('an expert review is concluded', () => {
  test('when three experts or more have submitted', () => {
    expect(refusal('SUBMITTED', 'SUBMITTED', 'SUBMITTED')).toBeUndefined()
    expect(refusal('SUBMITTED', 'SUBMITTED')).toEqual(['EXPERTS_TOO_FEW', { min: 3, count: 2 }])
    expect(refusal()).toEqual(['EXPERTS_TOO_FEW', { min: 3, count: 0 }])
  })

  test('not while somebody is waited for, whom it names', () => {
    expect(refusal('SUBMITTED', 'ADMITTED', 'SUBMITTED', 'ASSIGNED')).toEqual([
      'SCORES_MISSING',
      { count: 2, experts: { zh: 'E2、E4', en: 'E2, E4' } },
    ])
  })

  test('without those who declared a conflict, who do not count either', () => {
    expect(refusal('CONFLICTED', 'SUBMITTED', 'SUBMITTED', 'SUBMITTED')).toBeUndefined()
    expect(refusal('CONFLICTED', 'SUBMITTED', 'SUBMITTED')).toEqual(['EXPERTS_TOO_FEW', { min: 3, count: 2 }])
  })
})

describe('the result', () => {
  test('has the mean, rounded for reading alone, and the exact spread', () => {
    const conclusion = conclude(['90.0000', '80.5000', '80.0000'])
    expect(conclusion).toEqual({ count: 3, sum: '250.5000', highest: '90.0000', lowest: '80.0000' })
    expect(resultOf(conclusion)).toEqual({ count: 3, mean: '83.5000', spread: '10.0000' })
    expect(resultOf(conclude(['1', '1', '0'])).mean).toBe('0.6667')
  })

  test('compares as numbers, not as text', () => {
    expect(conclude(['9.5', '100', '20'])).toMatchObject({ highest: '100', lowest: '9.5' })
  })

  test('of nothing does not exist', () => {
    expect(() => conclude([])).toThrow(TypeError)
  })
})

describe('the result worked out again from the sheets', () => {
  const rubric = [
    { code: 'SCALE', weight: 60, max: 100 },
    { code: 'QUALITY', weight: 40, max: 100 },
  ]
  const sheets = [90, 80, 70].map((points) => ({
    scores: rubric.map(({ code }) => ({ criterion: code, points })),
  }))

  test('is the same, however its numbers are written', () => {
    const concluded = { count: 3, sum: '240.0000', highest: '90.0000', lowest: '70.0000' }
    expect(replayConclusion(concluded, sheets, rubric)).toMatchObject({
      ...{ same: true, ruleVersionThen: null, ruleVersionNow: null, sinceThen: [] },
    })
  })

  test('is different where a total is not what the points come to, and says which number', () => {
    const concluded = { count: 3, sum: '240.0001', highest: '90.0001', lowest: '70' }
    const { same, differences } = replayConclusion(concluded, sheets, rubric)
    expect([same, differences.map(({ part, before, after }) => [part, before, after])]).toEqual([
      false,
      [
        ['SUM', '240.0001', '240'],
        ['HIGHEST', '90.0001', '90'],
      ],
    ])
  })

  test('without its sheets is a line that is not there', () => {
    const concluded = { count: 1, sum: '90', highest: '90', lowest: '90' }
    expect(replayConclusion(concluded, [], rubric).differences).toMatchObject([
      { clause: 'N52', part: 'PRESENT', after: null },
    ])
  })
})
