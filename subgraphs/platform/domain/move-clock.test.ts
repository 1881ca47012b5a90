import { DomainError } from '@ndseb/shared/errors.ts'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { destinationOf, type Move } from './move-clock.ts'

const now = new Date('2026-11-23T02:00:00Z')

const refusal = (move: Move) => {
  try {
    return destinationOf(move, now)
  } catch (error) {
    return error instanceof DomainError ? [error.code, error.detail.path?.join()] : error
  }
}

describe('the demo clock', () => {
  test('moves by days of 24 hours, or to a moment', () => {
    expect(destinationOf({ byDays: 5 }, now)).toEqual(new Date('2026-11-28T02:00:00Z'))
    const to = new Date('2026-12-01T16:00:00Z')
    expect(destinationOf({ to }, now)).toBe(to)
  })

  test.each<[string, Move, string, string?]>([
    ['nothing', {}, 'GIVE_EXACTLY_ONE'],
    ['nulls', { to: null, byDays: null }, 'GIVE_EXACTLY_ONE'],
    ['both', { to: new Date('2027-01-01Z'), byDays: 1 }, 'GIVE_EXACTLY_ONE'],
    ['no days', { byDays: 0 }, 'OUT_OF_RANGE', 'byDays'],
    ['days back', { byDays: -1 }, 'OUT_OF_RANGE', 'byDays'],
    ['more than ten years', { byDays: 3661 }, 'OUT_OF_RANGE', 'byDays'],
    ['the same moment', { to: now }, 'CLOCK_NOT_FORWARD', 'to'],
    ['a moment before', { to: new Date(now.getTime() - 1) }, 'CLOCK_NOT_FORWARD', 'to'],
    ['a moment that no round reaches', { to: new Date('2100-01-02Z') }, 'CLOCK_TOO_FAR', 'to'],
  ])('refuses %s', (_what, move, code, path) => {
    expect(refusal(move)).toEqual([code, path])
  })

  test('is later after every move that is not refused', () => {
    const move = fc.record({
      to: fc.option(fc.date({ noInvalidDate: true })),
      byDays: fc.option(fc.integer({ min: -10, max: 5000 })),
    })
    fc.assert(
      fc.property(move, (wanted) => {
        const to = refusal(wanted)
        return to instanceof Date ? to > now : Array.isArray(to)
      }),
      { numRuns: 2000 },
    )
  })
})
