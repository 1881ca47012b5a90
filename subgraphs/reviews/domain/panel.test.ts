import { DomainError } from '@ndseb/shared/errors.ts'
import { describe, expect, test } from 'vitest'
import { checkAllFound, checkEnough, readExpertIds } from './panel.ts'

const codeOf = (judge: () => unknown) => {
  try {
    judge()
  } catch (error) {
    return error instanceof DomainError ? error.code : error
  }
}
const chen = { personId: 'chen' }
const sun = { personId: 'sun' }

describe('an expert group', () => {
  test('is named by one person or more, none twice, none nameless', () => {
    expect(readExpertIds([' chen ', 'sun'], 2)).toEqual(['chen', 'sun'])
    expect(codeOf(() => readExpertIds([], 2))).toBe('REQUIRED')
    expect(codeOf(() => readExpertIds(['a', 'b', 'c'], 2))).toBe('TOO_MANY')
    expect(codeOf(() => readExpertIds(['sun', 'sun'], 2))).toBe('GIVEN_TWICE')
    expect(codeOf(() => readExpertIds([' '], 2))).toBe('REQUIRED')
    expect(codeOf(() => readExpertIds(['x'.repeat(65)], 2))).toBe('TOO_LONG')
  })

  test('is of people who are known', () => {
    expect(codeOf(() => checkAllFound(['chen', 'sun'], [chen, sun], 'EXPERT_UNKNOWN'))).toBeUndefined()
    expect(codeOf(() => checkAllFound(['chen', 'li'], [chen], 'EXPERT_UNKNOWN'))).toBe('EXPERT_UNKNOWN')
  })

  test('sends at least three (N52)', () => {
    expect(codeOf(() => checkEnough(2, ['expertIds']))).toBe('EXPERTS_TOO_FEW')
    expect(codeOf(() => checkEnough(3, ['expertIds']))).toBeUndefined()
  })
})
