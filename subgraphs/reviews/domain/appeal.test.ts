import type { Calendar } from '@ndseb/shared/rules/working-days.ts'
import type { Ministry } from '@ndseb/shared/vocabulary/finding-clauses.ts'
import { describe, expect, test } from 'vitest'
import { appealUntil, checkAppealable, checkDismissible, checkUpheld } from './appeal.ts'

const calendar: Calendar = {
  ...{ announcedFrom: 2026, announcedThrough: 2026 },
  days: new Map([
    ['2026-10-01', 'HOLIDAY'],
    ['2026-10-02', 'HOLIDAY'],
    ['2026-10-10', 'MAKE_UP_WORKDAY'],
  ]),
}
const code = (act: () => void) => {
  try {
    act()
  } catch (error) {
    return (error as { code: string }).code
  }
  return null
}

describe('the time to appeal (N65)', () => {
  test('is as many working days as the round gives after the day of issue, days off and make-up days counted as they are', () => {
    expect(appealUntil(calendar, '2026-09-11', 10)).toBe('2026-09-25')
    expect(appealUntil(calendar, '2026-09-28', 10)).toBe('2026-10-13')
    expect(appealUntil(calendar, '2026-09-11', 1)).toBe('2026-09-14')
    expect(appealUntil(calendar, '2026-09-11', 60)).toBe('2026-12-07')
  })

  test('lasts to its last day, inclusive', () => {
    const against = { failed: true, appealUntil: '2026-09-25' }
    expect(code(() => checkAppealable(against, '2026-09-25'))).toBeNull()
    expect(code(() => checkAppealable(against, '2026-09-26'))).toBe('APPEAL_TOO_LATE')
  })

  test('is not there where the round had no appeal, nor where nobody was disqualified', () => {
    expect(code(() => checkAppealable({ failed: true, appealUntil: null }, '2026-09-11'))).toBe(
      'APPEAL_NOT_ENABLED',
    )
    expect(code(() => checkAppealable({ failed: false, appealUntil: null }, '2026-09-11'))).toBe(
      'NOT_DISQUALIFIED',
    )
  })
})

const words = (...upholding: boolean[]) => ({
  name: '示例园',
  words: upholding.map((agrees, index) => ({
    agency: (['MOFCOM', 'CAC', 'MIIT'] as const satisfies readonly Ministry[])[index] ?? 'MIIT',
    agrees,
  })),
})

test.each([
  [[], 'APPEAL_DECISIONS_MISSING', 'APPEAL_DECISIONS_MISSING'],
  [[true, true], 'APPEAL_DECISIONS_MISSING', 'APPEAL_DECISIONS_MISSING'],
  [[true, true, true], null, 'APPEAL_UPHELD_BY_ALL'],
  [[true, false, true], 'APPEAL_NOT_UPHELD', null],
  [[false, false, false], 'APPEAL_NOT_UPHELD', null],
])(
  'where the ministries say %j, reinstating answers %s and dismissing %s (N85)',
  (said, reinstating, dismissing) => {
    expect(code(() => checkUpheld(words(...said), ['appealIds']))).toBe(reinstating)
    expect(code(() => checkDismissible(words(...said), ['appealId']))).toBe(dismissing)
  },
)
