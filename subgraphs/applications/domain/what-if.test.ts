import { firstProgramme } from '@ndseb/db/reference.ts'
import { convertAmount, type LatestRate } from '@ndseb/shared/rules/foreign-amount.ts'
import { describe, expect, test } from 'vitest'
import type { DeclaredCase } from './eligibility.ts'
import { assume, judgeWhatIf, readEnterprises, readHypothetical } from './what-if.ts'

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

const dollars: LatestRate = {
  ...{ id: 'a rate', currency: 'USD', rate: '7.5', revision: 1 },
  ...{ source: '年平均汇率（测试）', publishedOn: '2019-01-02' },
}
/** The figures as a what-if takes them: read, and converted by the rates of 2018. */
const given = (figures: Parameters<typeof readHypothetical>[0]) =>
  assume(
    readHypothetical(figures).map((figure) => ({
      ...figure,
      ...convertAmount(figure, [dollars], { year: 2018, path: [] }),
    })),
  )

describe('a what-if', () => {
  test('puts figures in place of the declared ones, says which, and leaves the case as it was', () => {
    const verdict = judgeWhatIf(declared, given([{ standard: 'PARK_OUTPUT', value: '200' }]))
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
    expect(judgeWhatIf(declared, given([])).outcome).toBe('BELOW')
  })

  test('reads figures as declared ones are read', () => {
    const read = (value: string, standard: 'PARK_OUTPUT' | 'ENTERPRISE_COUNT' = 'PARK_OUTPUT') =>
      given([{ standard, value }]).figures
    expect(read('199.9999')).toEqual({ PARK_OUTPUT: '199.9999' })
    expect(() => read('-1')).toThrow(expect.objectContaining({ code: 'NEGATIVE' }))
    expect(() => read('99.5', 'ENTERPRISE_COUNT')).toThrow(
      expect.objectContaining({
        code: 'TOO_MANY_DIGITS',
        detail: expect.objectContaining({ path: ['figures', '0', 'value'] }),
      }),
    )
  })

  test('takes an export in dollars, and says so; one in yuan has no original, though the declared one has (N35)', () => {
    const foreign = { amount: '799999999.99', currency: 'USD' } as const
    const inDollars = given([{ standard: 'SERVICE_EXPORT', foreign }])
    const exportsOf = (case_: DeclaredCase, assumed: typeof inDollars) =>
      judgeWhatIf(case_, assumed).findings.find(({ clause }) => clause === 'N32')
    expect(exportsOf(declared, inDollars)).toMatchObject({
      ...{ outcome: 'BELOW', actual: '59.99999999925', margin: '-0.00000000075', source: 'HYPOTHETICAL' },
      original: { ...foreign, rate: '7.5', rateRevision: 1 },
    })
    const converted = { ...declared, originals: inDollars.originals }
    expect(exportsOf(converted, given([]))?.original).toMatchObject(foreign)
    expect(exportsOf(converted, given([{ standard: 'SERVICE_EXPORT', value: '60' }]))).not.toHaveProperty(
      'original',
    )
  })

  test('takes leading enterprises as a number, from 0 to the most that may be named', () => {
    expect(readEnterprises(0)).toEqual([])
    expect(readEnterprises(50)).toHaveLength(50)
    for (const count of [-1, 51])
      expect(() => readEnterprises(count)).toThrow(expect.objectContaining({ code: 'OUT_OF_RANGE' }))
  })
})
