import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, addYears } from './beijing.ts'
import type { Figures } from './finding.ts'
import { judgeLeadingEnterprises, judgeOperatingYears, judgeStandards, type Threshold } from './judge.ts'

const ruleVersion = 'standards-2019'
const thresholds: Threshold[] = [
  { standard: 'PARK_OUTPUT', tier: 'EAST', value: '200' },
  { standard: 'INDUSTRY_OUTPUT', tier: 'EAST', value: '100' },
  { standard: 'SERVICE_EXPORT', tier: 'EAST', value: '60' },
  { standard: 'ENTERPRISE_COUNT', tier: 'EAST', value: '100' },
  { standard: 'PARK_OUTPUT', tier: 'OTHER', value: '100' },
  { standard: 'INDUSTRY_OUTPUT', tier: 'OTHER', value: '50' },
  { standard: 'SERVICE_EXPORT', tier: 'OTHER', value: '20' },
  { standard: 'ENTERPRISE_COUNT', tier: 'OTHER', value: '50' },
]
const atTheBound = {
  PARK_OUTPUT: '200.00',
  INDUSTRY_OUTPUT: '100.00',
  SERVICE_EXPORT: '60.00',
  ENTERPRISE_COUNT: '100',
}
const judge = (declared: Figures, tier: 'EAST' | 'OTHER' = 'EAST') =>
  judgeStandards({ tier, declared, thresholds, ruleVersion })

describe('the four standards (N30–N37)', () => {
  test('an eastern park exactly at its four bounds meets them all, by margins of nothing', () => {
    const verdict = judge(atTheBound)
    expect(verdict.outcome).toBe('MEETS')
    expect(verdict.findings.map((finding) => finding.margin)).toEqual(['0.00', '0.00', '0.00', '0'])
  })

  test('199.99 亿元 is below 200.00 by a cent, and says so', () => {
    const verdict = judge({ ...atTheBound, PARK_OUTPUT: '199.99' })
    expect(verdict.outcome).toBe('BELOW')
    expect(verdict.findings[0]).toEqual({
      clause: 'N30',
      standard: 'PARK_OUTPUT',
      outcome: 'BELOW',
      required: '200',
      actual: '199.99',
      margin: '-0.01',
      unit: 'YI_YUAN',
      source: 'DECLARED',
      ruleVersion,
      owner: 'MIIT',
      message: {
        zh: '园区产值：199.99 亿元，要求不低于 200 亿元；低于标准，需说明理由',
        en: 'park output: 199.99 hundred million yuan, at least 200 hundred million yuan required; below the standard, needs justification',
      },
    })
  })

  test('an export in dollars says what it was converted from, and by which rate of which source (N35)', () => {
    const original = {
      ...({ amount: '799999999.99', currency: 'USD', rate: '7.5' } as const),
      ...{ rateSource: '年平均汇率（测试）', ratePublishedOn: '2019-01-02', rateRevision: 1 },
    }
    const verdict = judgeStandards({
      ...{ tier: 'EAST', thresholds, ruleVersion },
      declared: { ...atTheBound, SERVICE_EXPORT: '59.99999999925' },
      originals: { SERVICE_EXPORT: original },
    })
    expect(verdict.findings[2]).toMatchObject({
      ...{ outcome: 'BELOW', margin: '-0.00000000075', original },
      message: {
        zh: '电信、计算机和信息服务出口额：59.99999999925 亿元（799999999.99 美元，按汇率 7.5 折算，年平均汇率（测试），2019-01-02），要求不低于 60 亿元；低于标准，需说明理由',
        en: 'export of telecommunications, computer and information services: 59.99999999925 hundred million yuan (799999999.99 US dollars at a rate of 7.5, 年平均汇率（测试）, 2019-01-02), at least 60 hundred million yuan required; below the standard, needs justification',
      },
    })
    expect(verdict.findings[0]).not.toHaveProperty('original')
  })

  test('99 enterprises are below 100', () => {
    expect(judge({ ...atTheBound, ENTERPRISE_COUNT: '99' }).findings[3]).toMatchObject({
      clause: 'N33',
      outcome: 'BELOW',
      margin: '-1',
    })
  })

  test('the same figures meet the standards of the West by half', () => {
    const verdict = judge(atTheBound, 'OTHER')
    expect(verdict.outcome).toBe('MEETS')
    expect(verdict.findings.map((finding) => finding.margin)).toEqual(['100.00', '50.00', '40.00', '50'])
  })

  test('a missing figure leaves the verdict open, unless another is below already', () => {
    expect(judge({ ...atTheBound, SERVICE_EXPORT: null }).outcome).toBe('INSUFFICIENT_DATA')
    expect(judge({}).findings.map((finding) => finding.outcome)).toEqual(Array(4).fill('INSUFFICIENT_DATA'))
    expect(judge({ ...atTheBound, SERVICE_EXPORT: null, PARK_OUTPUT: '1' }).outcome).toBe('BELOW')
  })

  test('a standard without a threshold is not met by default', () => {
    const verdict = judgeStandards({ tier: 'EAST', declared: atTheBound, thresholds: [], ruleVersion })
    expect(verdict.outcome).toBe('INSUFFICIENT_DATA')
  })

  test('each finding belongs to the agency that owns the figure (N85)', () => {
    expect(judge(atTheBound).findings.map((finding) => finding.owner)).toEqual([
      'MIIT',
      'MIIT',
      'MOFCOM',
      'MOFCOM',
    ])
  })

  test('more never turns a verdict from met to below, and a cent decides only at the bound', () => {
    const cents = fc.integer({ min: 0, max: 40_000 })
    const yi = (value: number) => `${Math.trunc(value / 100)}.${String(value % 100).padStart(2, '0')}`
    fc.assert(
      fc.property(cents, cents, (some, more) => {
        const outcome = judge({ ...atTheBound, PARK_OUTPUT: yi(some) }).outcome
        expect(outcome).toBe(some >= 20_000 ? 'MEETS' : 'BELOW')
        if (outcome === 'MEETS') {
          expect(judge({ ...atTheBound, PARK_OUTPUT: yi(some + more) }).outcome).toBe('MEETS')
        }
      }),
      { numRuns: 2000 },
    )
  })
})

describe('years of operation (N24 1b)', () => {
  const since = (operatingSince: string | null) =>
    judgeOperatingYears({ operatingSince, referenceDate: '2019-08-31', ruleVersion })

  test('since 2017-08-31 is two years on 2019-08-31; a day later is not', () => {
    expect(since('2017-08-31')).toMatchObject({ outcome: 'MEETS', actual: '2', margin: '0' })
    expect(since('2017-09-01')).toMatchObject({ outcome: 'BELOW', actual: '1', margin: '-1' })
  })

  const on = (operatingSince: string, referenceDate: string) =>
    judgeOperatingYears({ operatingSince, referenceDate, ruleVersion })

  test.each([
    // 29 February has no day two years on: the last day of that month stands for it.
    ['2016-02-29', '2018-02-28', 'MEETS', '2'],
    ['2016-02-29', '2018-02-27', 'BELOW', '1'],
    ['2018-02-28', '2020-02-28', 'MEETS', '2'],
    ['2018-03-01', '2020-02-29', 'BELOW', '1'],
    ['2018-03-01', '2020-03-01', 'MEETS', '2'],
    ['2017-12-31', '2019-12-31', 'MEETS', '2'],
    ['2018-01-01', '2019-12-31', 'BELOW', '1'],
    // On the reference date itself, and after it, nothing has passed.
    ['2019-08-31', '2019-08-31', 'BELOW', '0'],
    ['2020-01-01', '2019-08-31', 'BELOW', '0'],
  ])('since %s, on %s: %s with %s whole years', (operatingSince, referenceDate, outcome, actual) => {
    expect(on(operatingSince, referenceDate)).toMatchObject({ outcome, actual })
  })

  test('a day later never makes the years fewer, and the second anniversary is the first day that is enough', () => {
    const days = fc.integer({ min: 0, max: 20_000 })
    fc.assert(
      fc.property(days, days, (start, later) => {
        const begin = addDays('1995-01-01', start)
        const [first, second] = [addDays(begin, later), addDays(begin, later + 1)].map((day) =>
          on(begin, day),
        )
        expect(Number(second?.actual)).toBeGreaterThanOrEqual(Number(first?.actual))
        expect(on(begin, addYears(begin, 2)).outcome).toBe('MEETS')
        expect(on(begin, addDays(addYears(begin, 2), -1)).outcome).toBe('BELOW')
      }),
    )
  })

  test('an unknown date is insufficient data', () => {
    expect(since(null)).toMatchObject({ outcome: 'INSUFFICIENT_DATA', actual: null, margin: null })
  })
})

describe('leading enterprises (N42)', () => {
  const listed = (...evidence: boolean[]) =>
    judgeLeadingEnterprises({
      enterprises: evidence.map((hasEvidence, index) => ({ name: `企业${index}`, hasEvidence })),
      ruleVersion,
    })

  test('one with evidence is enough, and no number is required', () => {
    expect(listed(false, true)).toMatchObject({ outcome: 'MEETS', required: null, actual: '1' })
  })

  test('a list without evidence, or none, is insufficient data and never below', () => {
    expect(listed(false).outcome).toBe('INSUFFICIENT_DATA')
    expect(listed().outcome).toBe('INSUFFICIENT_DATA')
  })
})
