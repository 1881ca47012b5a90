import { DomainError } from '@ndseb/shared/errors.ts'
import { describe, expect, test } from 'vitest'
import { readPoolEntry } from './pool-entry.ts'

const given = {
  ...{ name: ' 周明 ', field: '软件', employer: '南京（软件）研究院', employerKind: 'INSTITUTE' as const },
  ...{ employerCode: '９１１１0108551385082q', provinceCode: '32' },
}
const refusal = (over: object) => {
  try {
    readPoolEntry({ ...given, ...over })
  } catch (error) {
    return error instanceof DomainError ? [error.code, error.detail.path] : error
  }
}

describe('an entry of the pool', () => {
  test('keeps the employer in the forms in which it is compared (N40, N91)', () => {
    expect(readPoolEntry(given)).toEqual({
      ...{ name: '周明', field: '软件', employer: '南京（软件）研究院', employerKey: '南京(软件)研究院' },
      ...{ employerCode: '91110108551385082Q', employerKind: 'INSTITUTE', employerUnitId: null },
      provinceCode: '32',
    })
  })

  test('needs no credit code, but no wrong one', () => {
    expect(refusal({ employerCode: null })).toBeUndefined()
    expect(refusal({ employerCode: '91350100M000100Y4A' })).toEqual(['CREDIT_CODE', ['employerCode']])
  })

  test('has a place where the employer is a government', () => {
    expect(
      refusal({ employerKind: 'GOVERNMENT', employerUnitId: 'nanjing', employerCode: '' }),
    ).toBeUndefined()
    expect(refusal({ employerUnitId: 'nanjing', employerCode: '' })).toEqual([
      'PLACE_OF_NO_GOVERNMENT',
      ['employerUnitId'],
    ])
  })

  test('names the person, the field and the employer', () => {
    for (const field of ['name', 'field', 'employer'])
      expect(refusal({ [field]: ' ', employerCode: '' })).toEqual(['REQUIRED', [field]])
  })
})
