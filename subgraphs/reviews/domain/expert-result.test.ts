import { DomainError } from '@ndseb/shared/errors.ts'
import { describe, expect, test } from 'vitest'
import { checkConcludable, conclude, resultOf } from './expert-result.ts'

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
