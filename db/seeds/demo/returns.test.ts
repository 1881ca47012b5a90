import { readCreditCode } from '@ndseb/shared/rules/credit-code.ts'
import { describe, expect, test } from 'vitest'
import { generateReturns } from './returns.ts'

const PARK = '01900000-0000-7000-8002-000000000001'
const OTHER = '01900000-0000-7000-8002-000000000002'

describe('made-up returns', () => {
  test('are the same for the same seed, and others for another park, year or seed', () => {
    const made = generateReturns({ parkId: PARK, count: 120, year: 2018, seed: 7 })
    expect(generateReturns({ parkId: PARK, count: 120, year: 2018, seed: 7 })).toEqual(made)
    expect(generateReturns({ parkId: PARK, count: 120, year: 2018, seed: 8 })).not.toEqual(made)
    expect(generateReturns({ parkId: PARK, count: 120, year: 2017, seed: 7 }).direct).not.toEqual(made.direct)
    const codes = new Set(made.members.map(({ creditCode }) => creditCode))
    const elsewhere = generateReturns({ parkId: OTHER, count: 120, year: 2018, seed: 7 })
    expect(elsewhere.members.some(({ creditCode }) => codes.has(creditCode))).toBe(false)
  })

  test('say that they are fictional, in every name, and carry valid codes of no real division', () => {
    for (const { name, creditCode } of generateReturns({ parkId: PARK, count: 60, year: 2018 }).members) {
      expect(name).toContain('（虚构）')
      expect(readCreditCode(creditCode)).toEqual({ ok: true, code: creditCode })
      expect(creditCode.slice(2, 8)).toBe('000000')
    }
  })

  test('hold lower case, full width, spaces, spoilt codes, onshore work, BPO and other categories', () => {
    const { direct, outsourcing } = generateReturns({ parkId: PARK, count: 200, year: 2018 })
    const text = [...direct, ...outsourcing].join('\n')
    for (const trace of [
      /^9100[0-9a-z]*[a-z]/m,
      /^９１/m,
      /^ 91000000 /m,
      /^,/m,
      /,否,中国,/,
      /,BPO,|,KPO,/,
      /,运输,|,旅行,/,
    ])
      expect(text).toMatch(trace)
  })

  test('are cut into parts that an import takes', () => {
    const { direct } = generateReturns({ parkId: PARK, count: 3_000, year: 2018 })
    expect(direct.length).toBeGreaterThan(1)
    for (const part of direct) expect(Buffer.byteLength(part)).toBeLessThan(200 * 1024)
  })
})
