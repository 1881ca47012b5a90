import { readCreditCode } from '@ndseb/shared/rules/credit-code.ts'
import { randomFrom } from '@ndseb/shared/rules/random.ts'
import { describe, expect, test } from 'vitest'
import { enterpriseOf } from './enterprise.ts'
import { FAULTS, spoil } from './faults.ts'

const codes = Array.from(
  { length: 500 },
  (_, index) => enterpriseOf({ seed: 1, firstYear: 2014, years: 1, parks: [] }, index + 1).creditCode,
)

describe('a spoilt code', () => {
  test.each([
    ['MISSING', 'MISSING'],
    ['TOO_SHORT', 'LENGTH'],
    ['CHECK_CHARACTER', 'CHECK_CHARACTER'],
  ] as const)('that is %s cannot be read: %s', (fault, reason) => {
    for (const code of codes) expect(readCreditCode(FAULTS[fault](code))).toEqual({ ok: false, reason })
  })

  test.each(['LOWER_CASE', 'FULL_WIDTH'] as const)(
    'that is in %s is another text, read as the same',
    (fault) => {
      for (const code of codes) {
        expect(FAULTS[fault](code)).not.toBe(code)
        expect(readCreditCode(FAULTS[fault](code))).toEqual({ ok: true, code })
      }
    },
  )

  test('is as frequent as is asked for, and of every kind', () => {
    const random = randomFrom(1)
    const times = Array.from({ length: 20 }, () => codes).flat()
    const spoilt = times.map((code) => ({ code, text: spoil(code, 0.1, random) }))
    const wrong = spoilt.filter(({ code, text }) => text !== code)
    expect(wrong.length / times.length).toBeCloseTo(0.1, 1)
    const kinds = Object.values(FAULTS).map((write) => wrong.some(({ code, text }) => write(code) === text))
    expect(kinds).toEqual(kinds.map(() => true))
    expect(times.every((code) => spoil(code, 0, random) === code)).toBe(true)
  })
})
