import { describe, expect, test } from 'vitest'
import { compareDeclaredWithReported, sanityWarnings } from './compare.ts'

describe('declared beside reported', () => {
  test('each standard says how the two stand, by how much', () => {
    const rows = compareDeclaredWithReported(
      { PARK_OUTPUT: '200', SERVICE_EXPORT: '60.00', ENTERPRISE_COUNT: '101' },
      { INDUSTRY_OUTPUT: '90', SERVICE_EXPORT: '60', ENTERPRISE_COUNT: '99' },
    )
    expect(rows.map(({ clause, agreement, difference }) => [clause, agreement, difference])).toEqual([
      ['N30', 'NOT_REPORTED', null],
      ['N31', 'NOT_DECLARED', null],
      ['N32', 'AGREES', '0.00'],
      ['N33', 'DIFFERS', '2'],
    ])
  })
})

describe('warnings (N45)', () => {
  const codes = (input: Parameters<typeof sanityWarnings>[0]) =>
    sanityWarnings(input).map((warning) => warning.code)

  test('figures that fit together give none; equal ones do fit', () => {
    expect(codes({ figures: {} })).toEqual([])
    expect(codes({ figures: { PARK_OUTPUT: '200', INDUSTRY_OUTPUT: '200.00' } })).toEqual([])
  })

  test('an industry output above the park output is strange', () => {
    expect(codes({ figures: { PARK_OUTPUT: '200', INDUSTRY_OUTPUT: '200.01' } })).toEqual([
      'INDUSTRY_ABOVE_PARK',
    ])
  })

  test('so are A above B, and more enterprises than are registered', () => {
    expect(codes({ figures: {}, digitalServiceExport: '61', itDeliveredExport: '60' })).toEqual([
      'DIGITAL_ABOVE_DELIVERED',
    ])
    expect(codes({ figures: { ENTERPRISE_COUNT: '101' }, registeredEnterprises: '100' })).toEqual([
      'COUNT_ABOVE_REGISTERED',
    ])
    expect(codes({ figures: {}, declaredCount: '101', registeredEnterprises: '100' })).toEqual([
      'COUNT_ABOVE_REGISTERED',
    ])
    expect(codes({ figures: {}, declaredCount: '100', registeredEnterprises: '100' })).toEqual([])
  })

  test('to double is not yet a jump; beyond is, up or down', () => {
    const from = (before: string, now: string) =>
      codes({ figures: { PARK_OUTPUT: now }, previousYear: { PARK_OUTPUT: before } })
    expect(from('100', '200')).toEqual([])
    expect(from('100', '200.01')).toEqual(['JUMP_YEAR_ON_YEAR'])
    expect(from('100', '50')).toEqual([])
    expect(from('100', '49.99')).toEqual(['JUMP_YEAR_ON_YEAR'])
    expect(from('0', '1')).toEqual(['JUMP_YEAR_ON_YEAR'])
  })
})
