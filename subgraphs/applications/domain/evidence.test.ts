import { DomainError } from '@ndseb/shared/errors.ts'
import { FINDING_CLAUSES } from '@ndseb/shared/vocabulary/finding-clauses.ts'
import { describe, expect, test } from 'vitest'
import { readEvidence } from './evidence.ts'

const given = {
  ...{ clause: 'N28.5a', title: '材料', fileName: 'a.pdf', mediaType: 'application/pdf' },
  ...{ sizeBytes: 1, sha256: 'A'.repeat(64) },
}
const refusal = (over: Partial<Parameters<typeof readEvidence>[0]>) => {
  try {
    return readEvidence({ ...given, ...over }).clause
  } catch (error) {
    return error instanceof DomainError ? `${error.code} ${error.detail.path}` : error
  }
}

describe('a record of evidence', () => {
  test.each([...Object.keys(FINDING_CLAUSES), 'N43'])('may support %s', (clause) => {
    expect(refusal(clause === 'N29' ? { clause, level: 'CITY', kind: 'PLAN' } : { clause })).toBe(clause)
  })

  test.each(['N24', 'N28', 'N28.5c', 'n28.5a', 'N30.1', '', 'toString'])(
    'names no clause by %j',
    (clause) => {
      expect(refusal({ clause })).toBe('UNKNOWN_CLAUSE clause')
    },
  )

  test('names level and kind for N29, both, and for nothing else', () => {
    expect(refusal({ clause: 'N29' })).toBe('REQUIRED level')
    expect(refusal({ clause: 'N29', level: 'CITY' })).toBe('REQUIRED kind')
    expect(refusal({ clause: 'N29', kind: 'PLAN' })).toBe('REQUIRED level')
    expect(refusal({ level: 'CITY', kind: 'PLAN' })).toBe('CELL_OF_ANOTHER_CLAUSE level')
    expect(refusal({ kind: 'POLICY' })).toBe('CELL_OF_ANOTHER_CLAUSE kind')
  })
})
