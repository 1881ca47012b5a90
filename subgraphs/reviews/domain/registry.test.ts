import { DomainError } from '@ndseb/shared/errors.ts'
import { describe, expect, test } from 'vitest'
import { checkDay, isAskedFor, type RegistryLine, standingAsOf } from './registry.ts'

const line = (
  toStatus: RegistryLine['toStatus'],
  at: string,
  documentDate: string | null = null,
  documentKind: RegistryLine['documentKind'] = documentDate ? 'RENEWAL' : null,
): RegistryLine => ({ toStatus, at: new Date(at), documentDate, documentKind })

/** Issued eleven days after the document's date; the clock's job ran four years late; renewed, and disqualified later. */
const lines = [
  line('ACTIVE', '2020-04-24T02:00:00Z', '2020-04-13'),
  line('RE_REVIEW_DUE', '2026-05-01T00:00:00Z'),
  line('UNDER_RE_REVIEW', '2026-06-30T15:59:59Z'),
  line('ACTIVE', '2026-08-01T00:00:00Z', '2026-07-15'),
  line('RE_REVIEW_DUE', '2028-07-14T16:00:10Z'),
  line('UNDER_RE_REVIEW', '2028-07-31T16:00:00Z'),
  line('DISQUALIFIED', '2028-10-01T00:00:00Z', '2028-09-30', 'DISQUALIFICATION'),
]

describe('where a base stood on a day (N83)', () => {
  test.each([
    ['2020-04-12', undefined],
    ['2020-04-13', 'ACTIVE'],
    ['2022-04-12', 'ACTIVE'],
    ['2022-04-13', 'RE_REVIEW_DUE'],
    ['2026-06-29', 'RE_REVIEW_DUE'],
    // 15:59:59 UTC is still the 30th in Beijing; 16:00:00 UTC is the next day.
    ['2026-06-30', 'UNDER_RE_REVIEW'],
    ['2026-07-14', 'UNDER_RE_REVIEW'],
    ['2026-07-15', 'ACTIVE'],
    ['2028-07-14', 'ACTIVE'],
    ['2028-07-15', 'RE_REVIEW_DUE'],
    ['2028-07-31', 'RE_REVIEW_DUE'],
    ['2028-08-01', 'UNDER_RE_REVIEW'],
    ['2028-09-29', 'UNDER_RE_REVIEW'],
    ['2028-09-30', 'DISQUALIFIED'],
    ['2100-01-01', 'DISQUALIFIED'],
  ])('on %s: %s', (day, status) => {
    expect(standingAsOf(lines, day)?.status).toBe(status)
  })

  test('a renewal by document begins the next two years, and nothing else does', () => {
    expect(standingAsOf(lines, '2026-07-14')?.nextReviewDue).toBe('2022-04-13')
    expect(standingAsOf(lines, '2026-07-15')).toMatchObject({
      since: '2026-07-15',
      nextReviewDue: '2028-07-15',
    })
  })

  test('a warning leaves it a base, whose next review is due a year later (N65)', () => {
    const warned = [...lines.slice(0, 3), line('ACTIVE', '2026-08-01T00:00:00Z', '2026-07-15', 'WARNING')]
    expect(standingAsOf(warned, '2026-07-15')).toMatchObject({
      ...{ status: 'ACTIVE', nextReviewDue: '2027-07-15' },
    })
  })

  test('a reinstatement makes it a base again from its own date, and not for the time between (N65)', () => {
    const reinstated = [...lines, line('ACTIVE', '2028-11-02T00:00:00Z', '2028-11-01', 'REINSTATEMENT')]
    expect(standingAsOf(reinstated, '2028-10-31')).toMatchObject({
      ...{ status: 'DISQUALIFIED', since: '2028-09-30', nextReviewDue: '2028-07-15' },
    })
    expect(standingAsOf(reinstated, '2028-11-01')).toMatchObject({
      ...{ status: 'ACTIVE', since: '2028-11-01', nextReviewDue: '2030-11-01' },
    })
  })

  test('what has no history never was a base', () => {
    expect(standingAsOf([], '2026-01-01')).toBeNull()
  })
})

test('a filter asks for all that it names together, as of the day', () => {
  const standing = { status: 'RE_REVIEW_DUE', since: '2022-04-13', nextReviewDue: '2022-04-13' } as const
  expect(isAskedFor(standing, {}, '2022-04-13')).toBe(true)
  expect(isAskedFor(standing, { dueOnly: true, overdue: false }, '2022-04-13')).toBe(true)
  expect(isAskedFor(standing, { dueOnly: true, overdue: true }, '2022-04-13')).toBe(false)
  expect(isAskedFor(standing, { statuses: ['ACTIVE'], overdue: true }, '2022-04-14')).toBe(false)
  expect(isAskedFor(standing, { statuses: [], dueOnly: false }, '2022-04-14')).toBe(false)
})

test('the registry speaks of today, and not of tomorrow', () => {
  expect(checkDay('2026-05-01', '2026-05-01', 'asOf')).toBe('2026-05-01')
  expect(() => checkDay('2026-05-02', '2026-05-01', 'asOf')).toThrow(DomainError)
})
