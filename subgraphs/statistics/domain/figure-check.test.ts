import { describe, expect, test } from 'vitest'
import { knownCount } from './count.ts'
import { checkFigures, warningsOf } from './figure-check.ts'

const thresholds = [
  { standard: 'PARK_OUTPUT', tier: 'EAST', value: '200' },
  { standard: 'INDUSTRY_OUTPUT', tier: 'EAST', value: '100' },
  { standard: 'SERVICE_EXPORT', tier: 'EAST', value: '60' },
  { standard: 'ENTERPRISE_COUNT', tier: 'EAST', value: '100' },
] as const
const figures = { PARK_OUTPUT: '210', INDUSTRY_OUTPUT: '120', SERVICE_EXPORT: '60', ENTERPRISE_COUNT: '100' }
const origin = { source: '统计年报', extractDate: '2019-05-01', revision: 1 }
const none = { registered: null }
const reported = { ...none, figures, origins: { PARK_OUTPUT: origin } }
const nothing = { ...none, figures: {}, origins: {} }
const given = {
  ...{ year: 2018, thresholds, declared: figures, reported },
  tier: 'EAST',
  ruleVersion: 'test',
} as const

describe('declared figures beside reported ones', () => {
  test('agree where they are equal, with where the reported one is from', () => {
    const check = checkFigures(given)
    expect(check).toMatchObject({ agreement: 'AGREES', outcome: 'MEETS' })
    expect(check.comparisons[0]).toMatchObject({ standard: 'PARK_OUTPUT', difference: '0', ...origin })
    expect(check.comparisons[1]).toMatchObject({ source: null, extractDate: null, revision: null })
    expect(check.findings.map(({ source }) => source)).toEqual(Array(4).fill('REPORTED'))
  })

  test('a difference outweighs what is missing; the verdict rests on the reported figures', () => {
    const check = checkFigures({
      ...given,
      declared: { ...figures, PARK_OUTPUT: '300' },
      reported: { ...reported, figures: { ...figures, SERVICE_EXPORT: '59.9999', ENTERPRISE_COUNT: null } },
    })
    expect(check.agreement).toBe('DIFFERS')
    expect(check.outcome).toBe('BELOW')
    expect(check.comparisons.map(({ agreement }) => agreement)).toEqual([
      ...['DIFFERS', 'AGREES', 'DIFFERS', 'NOT_REPORTED'],
    ])
    expect(check.comparisons[0]?.difference).toBe('90')
  })

  test('nothing reported is insufficient data, not zero', () => {
    const check = checkFigures({ ...given, reported: nothing })
    expect(check).toMatchObject({ agreement: 'NOT_REPORTED', outcome: 'INSUFFICIENT_DATA' })
  })
})

describe('warnings (N45)', () => {
  const shares = { digitalServiceExport: null, itDeliveredExport: null }
  const plain = { reported, previousYear: nothing, exports: shares }
  const codes = (over: Partial<Parameters<typeof warningsOf>[0]>) =>
    warningsOf({ ...plain, ...over }).map(({ code, standard }) => [code, standard])

  test('are none where nothing is there to compare with', () => {
    expect(codes({})).toEqual([])
    expect(codes({ exports: { ...shares, digitalServiceExport: '60' } })).toEqual([])
    expect(codes({ declaredCount: '999' })).toEqual([])
  })

  test('tell a jump against the year before', () => {
    expect(codes({ previousYear: { ...nothing, figures: { PARK_OUTPUT: '20' } } })).toEqual([
      ['JUMP_YEAR_ON_YEAR', 'PARK_OUTPUT'],
    ])
  })

  test('tell a count above the register, as reported or as declared', () => {
    const registered = (count: string) => ({ reported: { ...reported, registered: count } })
    expect(codes({ ...registered('100'), declaredCount: '100' })).toEqual([])
    expect(codes(registered('99'))).toEqual([['COUNT_ABOVE_REGISTERED', 'ENTERPRISE_COUNT']])
    expect(codes({ ...registered('100'), declaredCount: '101' })).toEqual([
      ['COUNT_ABOVE_REGISTERED', 'ENTERPRISE_COUNT'],
    ])
  })

  test('tell the narrower measure above the wider one', () => {
    const exports = (digitalServiceExport: string) => ({
      exports: { digitalServiceExport, itDeliveredExport: '60' },
    })
    expect(codes(exports('60.0'))).toEqual([])
    expect(codes(exports('60.0001'))).toEqual([['DIGITAL_ABOVE_DELIVERED', null]])
  })
})

describe('what a count says', () => {
  const raw = {
    ...{ year: 2018, members: 9, a: 5, b: 4, overlap: 2, inUnion: 7, unmatched: 1, doublyClaimed: 0 },
    ...{ directDate: '2019-05-01', outsourcingDate: '2019-05-02' },
  }
  test('all of it, where both systems and the register are there', () => {
    expect(knownCount(raw)).toEqual({ members: 9, a: 5, b: 4, overlap: 2, union: 7 })
  })
  test('no union without both extracts, and nothing without a register', () => {
    expect(knownCount({ ...raw, directDate: null, a: 0 })).toMatchObject({
      a: null,
      b: 4,
      overlap: null,
      union: null,
    })
    expect(knownCount({ ...raw, members: 0 })).toEqual({
      ...{ members: null, a: null, b: null, overlap: null, union: null },
    })
  })
})
