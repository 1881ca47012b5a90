import { DomainError } from '@ndseb/shared/errors.ts'
import type { TieKind } from '@ndseb/shared/vocabulary/experts.ts'
import { describe, expect, test } from 'vitest'
import { readTie } from './ties.ts'

const PARK = '01900000-0000-7000-8002-000000000001'
const read = (kind: TieKind, over: object = {}) => readTie({ kind, description: ' 曾任顾问 ', ...over })
const refusal = (kind: TieKind, over: object = {}) => {
  try {
    read(kind, over)
  } catch (error) {
    return error instanceof DomainError ? [error.code, error.detail.path] : error
  }
}

describe('a standing tie (N82)', () => {
  test('names what it is a tie to, by its kind', () => {
    expect(read('PARK', { parkId: PARK })).toMatchObject({ parkId: PARK, description: '曾任顾问' })
    expect(read('ENTERPRISE', { name: '金陵（软件）公司', creditCode: '91110108551385082q' })).toMatchObject({
      ...{ name: '金陵（软件）公司', nameKey: '金陵(软件)公司', creditCode: '91110108551385082Q' },
    })
    expect(read('GOVERNMENT', { provinceCode: '32' })).toMatchObject({ provinceCode: '32', unitId: null })
    expect(read('OTHER')).toMatchObject({ parkId: null, name: null, provinceCode: null })
  })

  test('is not declared without it, nor in a form that nothing is compared with', () => {
    expect(refusal('PARK')).toEqual(['INVALID_ID', ['parkId']])
    expect(refusal('ENTERPRISE')).toEqual(['REQUIRED', ['name']])
    expect(refusal('ENTERPRISE', { name: 'x', creditCode: '1' })).toEqual(['CREDIT_CODE', ['creditCode']])
    expect(refusal('GOVERNMENT', { unitId: 'nanjing' })).toEqual(['REQUIRED', ['provinceCode']])
    expect(refusal('OTHER', { description: ' ' })).toEqual(['REQUIRED', ['description']])
  })

  test('names nothing that its kind does not compare', () => {
    expect(refusal('PARK', { parkId: PARK, name: 'x' })).toEqual(['TIE_NAMES_ANOTHER', ['name']])
    expect(refusal('OTHER', { parkId: PARK })).toEqual(['TIE_NAMES_ANOTHER', ['parkId']])
  })
})
