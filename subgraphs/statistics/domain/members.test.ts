import { describe, expect, test } from 'vitest'
import { askedYear, checkExtractDate, checkYear } from './bounds.ts'
import { readFigures } from './figures.ts'
import { codesOfOthers, MOST_MEMBERS, readMembers } from './members.ts'

const member = { creditCode: '９1350100m000100y43', name: ' 示例（甲） ', validFrom: '2018-01-01' }
const refusal = (code: string, ...path: string[]) =>
  expect.objectContaining({ code, detail: expect.objectContaining({ path }) })

describe('the register of a park', () => {
  test('holds codes and names as they are matched', () => {
    expect(readMembers([member])).toEqual([
      {
        creditCode: '91350100M000100Y43',
        name: '示例（甲）',
        nameKey: '示例(甲)',
        validFrom: '2018-01-01',
        validTo: null,
      },
    ])
  })

  test('has enterprises that are registered elsewhere, by the office in the code (N84)', () => {
    const members = readMembers([member])
    expect(codesOfOthers(members, '32')).toEqual(members)
    for (const province of ['35', null]) expect(codesOfOthers(members, province)).toEqual([])
  })

  test('refuses what is no register, by the entry', () => {
    const other = { ...member, creditCode: '91350100M000100Y4A' }
    expect(() => readMembers([])).toThrow(refusal('REQUIRED', 'enterprises'))
    expect(() => readMembers([member, other])).toThrow(
      refusal('CREDIT_CODE', 'enterprises', '1', 'creditCode'),
    )
    expect(() => readMembers([member, { ...member, creditCode: '91350100M000100Y43' }])).toThrow(
      refusal('GIVEN_TWICE', 'enterprises', '1', 'creditCode'),
    )
    expect(() => readMembers([{ ...member, validTo: '2017-12-31' }])).toThrow(
      refusal('ENDS_BEFORE_START', 'enterprises', '0', 'validTo'),
    )
    expect(() => readMembers(Array(MOST_MEMBERS + 1).fill(member))).toThrow(
      refusal('TOO_MANY', 'enterprises'),
    )
  })
})

describe('the figures of a park', () => {
  test('are each of one agency, which alone records them (N85)', () => {
    const output = { standard: 'PARK_OUTPUT', value: '210.5' } as const
    const exports = { standard: 'SERVICE_EXPORT', value: '61' } as const
    expect(readFigures([output], 'MIIT')).toEqual([{ ...output, foreign: null }])
    expect(readFigures([exports], 'MOFCOM')).toEqual([{ ...exports, foreign: null }])
    expect(() => readFigures([output], 'MOFCOM')).toThrow(
      refusal('FIGURE_OF_ANOTHER_AGENCY', 'figures', '0', 'standard'),
    )
    expect(() => readFigures([exports], 'MIIT')).toThrow(
      refusal('FIGURE_OF_ANOTHER_AGENCY', 'figures', '0', 'standard'),
    )
    expect(() => readFigures([output], 'CAC')).toThrow(
      refusal('FIGURE_OF_ANOTHER_AGENCY', 'figures', '0', 'standard'),
    )
  })

  test('are no count, not negative, and given once', () => {
    const count = { standard: 'ENTERPRISE_COUNT', value: '100' } as const
    const output = { standard: 'PARK_OUTPUT', value: '-1' } as const
    expect(() => readFigures([count], 'MOFCOM')).toThrow(
      refusal('FIGURE_IS_COMPUTED', 'figures', '0', 'standard'),
    )
    expect(() => readFigures([output], 'MIIT')).toThrow(refusal('NEGATIVE', 'figures', '0', 'value'))
    const twice = { ...output, value: '1' }
    expect(() => readFigures([twice, twice], 'MIIT')).toThrow(
      refusal('GIVEN_TWICE', 'figures', '1', 'standard'),
    )
  })
})

describe('years and days', () => {
  const now = new Date('2019-08-31T16:30:00Z')
  test('lie not in the future, by the day of Beijing', () => {
    expect(checkExtractDate('2019-09-01', now)).toBe('2019-09-01')
    expect(() => checkExtractDate('2019-09-02', now)).toThrow(refusal('IN_THE_FUTURE', 'extractDate'))
    expect(checkYear(2019, now)).toBe(2019)
    expect(() => checkYear(2020, now)).toThrow(refusal('YEAR_RANGE', 'year'))
    expect(() => checkYear(1999, now)).toThrow(refusal('YEAR_RANGE', 'year'))
  })
  test('may be asked of the past and the targets’ future', () => {
    expect(askedYear(2025)).toBe(2025)
    expect(() => askedYear(99_999)).toThrow(refusal('YEAR_RANGE', 'year'))
  })
})
