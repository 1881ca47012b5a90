import { firstProgramme } from '@ndseb/db/reference.ts'
import { describe, expect, test } from 'vitest'
import type { DeclaredCase } from './eligibility.ts'
import { judgeWhatIf, readEnterprises, readHypothetical } from './what-if.ts'

const declared: DeclaredCase = {
  ...{
    tier: 'EAST',
    thresholds: firstProgramme.standards,
    conditions: firstProgramme.conditions,
    ruleVersion: firstProgramme.ruleVersion,
  },
  figures: { PARK_OUTPUT: '199.99', INDUSTRY_OUTPUT: '100', SERVICE_EXPORT: '60', ENTERPRISE_COUNT: '100' },
  ...{ operatingSince: '2017-08-31', referenceDate: '2019-08-31' },
  leadingEnterprises: [{ name: '', hasEvidence: true }],
}

describe('a what-if', () => {
  test('puts figures in place of the declared ones, says which, and leaves the case as it was', () => {
    const verdict = judgeWhatIf(declared, readHypothetical([{ standard: 'PARK_OUTPUT', value: '200' }]))
    expect(verdict.outcome).toBe('MEETS')
    expect(verdict.findings.map(({ clause, source }) => `${clause} ${source}`)).toEqual([
      'N24 DECLARED',
      'N30 HYPOTHETICAL',
      'N31 DECLARED',
      'N32 DECLARED',
      'N33 DECLARED',
      'N42 DECLARED',
    ])
    expect(declared.figures.PARK_OUTPUT).toBe('199.99')
    expect(judgeWhatIf(declared, {}).outcome).toBe('BELOW')
  })

  test('reads figures as declared ones are read', () => {
    const read = (value: string, standard: 'PARK_OUTPUT' | 'ENTERPRISE_COUNT' = 'PARK_OUTPUT') =>
      readHypothetical([{ standard, value }])
    expect(read('199.9999')).toEqual({ PARK_OUTPUT: '199.9999' })
    expect(() => read('-1')).toThrow(expect.objectContaining({ code: 'NEGATIVE' }))
    expect(() => read('99.5', 'ENTERPRISE_COUNT')).toThrow(
      expect.objectContaining({
        code: 'TOO_MANY_DIGITS',
        detail: expect.objectContaining({ path: ['figures', '0', 'value'] }),
      }),
    )
  })

  test('takes leading enterprises as a number, from 0 to the most that may be named', () => {
    expect(readEnterprises(0)).toEqual([])
    expect(readEnterprises(50)).toHaveLength(50)
    for (const count of [-1, 51])
      expect(() => readEnterprises(count)).toThrow(expect.objectContaining({ code: 'OUT_OF_RANGE' }))
  })
})
