import { DomainError } from '@ndseb/shared/errors.ts'
import { describe, expect, test } from 'vitest'
import { type FormerSettings, type GivenSettings, readRoundSettings } from './round-settings.ts'

const FORMER: FormerSettings = {
  ...{ legalBasis: '国发〔2015〕8号', annexes: [], standards: [], ruleVersion: 'standards-2019', rubric: [] },
  ...{ candidateBandMin: 8, candidateBandMax: 12, noticeWorkingDays: 5, appealWorkingDays: 10 },
}
const read = (given: GivenSettings) =>
  readRoundSettings({ title: '申报通知（测试）', noticeNumber: '测试函〔2026〕1号', ...given }, FORMER)
const refusalOf = (given: GivenSettings) => {
  try {
    read(given)
  } catch (error) {
    if (error instanceof DomainError) return { code: error.code, ...error.detail }
  }
  return null
}

describe('the deadline of a round (N48)', () => {
  test.each(['1900-01-01', '2000-12-31'])(
    'is refused by its own name where no year of figures is before it: %s',
    (deadline) => {
      expect(refusalOf({ deadline })).toEqual({
        ...{ code: 'YEAR_RANGE', path: ['deadline'], clause: 'N48', values: { min: 2001, max: 2999 } },
      })
      expect(refusalOf({ deadline, statisticalYear: 2000 })).toMatchObject({ path: ['deadline'] })
    },
  )

  test.each(['2001-01-01', '2999-12-31'])('is taken at its bounds: %s', (deadline) => {
    expect(read({ deadline })).toMatchObject({
      ...{ deadline, referenceDate: deadline, statisticalYear: Number(deadline.slice(0, 4)) - 1 },
    })
  })

  test('is required', () => {
    expect(refusalOf({})).toMatchObject({ code: 'REQUIRED', path: ['deadline'], clause: 'N48' })
  })
})

test.each([
  [1999, true],
  [2000, false],
  [2026, false],
  [2027, true],
])('a statistical year of %s before a deadline in 2026 is refused: %s (N41)', (statisticalYear, refused) => {
  const refusal = refusalOf({ deadline: '2026-08-31', statisticalYear })
  if (!refused) return expect(refusal).toBeNull()
  expect(refusal).toMatchObject({
    ...{ code: 'OUT_OF_RANGE', path: ['statisticalYear'], clause: 'N41', values: { min: 2000, max: 2026 } },
  })
})
