import { expect, test } from 'vitest'
import { isDue, isOverdue, nextReviewDue } from './review-cycle.ts'

test('the next review is due two years after the document, to the day (N63)', () => {
  for (const kind of ['DESIGNATION', 'RENEWAL', 'REINSTATEMENT'] as const) {
    expect(nextReviewDue('2020-04-13', kind)).toBe('2022-04-13')
    expect(nextReviewDue('2024-02-29', kind)).toBe('2026-02-28')
  }
})

test('after a warning it is due one year after the document (N65)', () => {
  expect(nextReviewDue('2020-04-13', 'WARNING')).toBe('2021-04-13')
  expect(nextReviewDue('2024-02-29', 'WARNING')).toBe('2025-02-28')
})

test.each([
  ['2022-04-12', false, false],
  ['2022-04-13', true, false],
  ['2022-04-14', true, true],
] as const)('on %s a review due on 2022-04-13 is due: %s, overdue: %s (N67)', (day, due, overdue) => {
  for (const status of ['ACTIVE', 'RE_REVIEW_DUE'] as const) {
    const cycle = { status, nextReviewDue: '2022-04-13' }
    expect([isDue(cycle, day), isOverdue(cycle, day)]).toEqual([due, overdue])
  }
})

test('a review that was started, or that failed, is neither due nor overdue, however late', () => {
  for (const status of ['UNDER_RE_REVIEW', 'DISQUALIFIED'] as const) {
    const cycle = { status, nextReviewDue: '2022-04-13' }
    expect([isDue(cycle, '2026-01-01'), isOverdue(cycle, '2026-01-01')]).toEqual([false, false])
  }
})
