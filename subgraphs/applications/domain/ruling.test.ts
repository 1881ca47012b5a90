import { DomainError } from '@ndseb/shared/errors.ts'
import { ROUND_STATUSES, type RoundStatus } from '@ndseb/shared/lifecycles/round.ts'
import {
  RULING_POINTS,
  RULINGS,
  type RulingPoint,
  type RulingValue,
} from '@ndseb/shared/vocabulary/rulings.ts'
import { describe, expect, test } from 'vitest'
import { mayBeRuled, readRuling } from './ruling.ts'

const codeOf = (point: RulingPoint, values: RulingValue[], status: RoundStatus = 'PREPARING') => {
  try {
    readRuling(point, values, status)
    return null
  } catch (error) {
    if (error instanceof DomainError) return error.code
    throw error
  }
}

describe('a ruling', () => {
  test('has one of the values of its point', () => {
    expect(readRuling('XPCC', ['ENABLED'], 'OPEN')).toEqual(['ENABLED'])
    expect(codeOf('XPCC', ['ROLLS_OVER'])).toBe('RULING_VALUE')
    expect(codeOf('XPCC', ['ENABLED', 'DISABLED'])).toBe('RULING_VALUE')
    expect(codeOf('XPCC', [])).toBe('RULING_VALUE')
  })

  test('on the reach of waivers has several, or none alone (N44)', () => {
    expect(readRuling('WAIVER_REACH', ['PARK_OUTPUT', 'PARK_OUTPUT', 'SERVICE_EXPORT'], 'CLOSED')).toEqual([
      'PARK_OUTPUT',
      'SERVICE_EXPORT',
    ])
    expect(codeOf('WAIVER_REACH', ['NONE'])).toBeNull()
    expect(codeOf('WAIVER_REACH', ['NONE', 'PARK_OUTPUT'])).toBe('RULING_NONE_ALONE')
    expect(codeOf('WAIVER_REACH', ['DISABLED'])).toBe('RULING_VALUES')
  })

  test('comes before what rests on it: the deadline before the opening, recommendation before the close (N49, N66)', () => {
    expect(codeOf('DEADLINE_ON_DAY_OFF', ['ROLLS_OVER'], 'OPEN')).toBe('RULING_TOO_LATE')
    expect(codeOf('SECOND_PARK', ['NOT_ALLOWED'], 'OPEN')).toBeNull()
    expect(codeOf('SECOND_PARK', ['NOT_ALLOWED'], 'CLOSED')).toBe('RULING_TOO_LATE')
    expect(codeOf('DAY_ONE', ['SAME_DAY'], 'JOINT_STUDY')).toBeNull()
    expect(codeOf('DAY_ONE', ['SAME_DAY'], 'PUBLIC_NOTICE')).toBe('RULING_TOO_LATE')
  })
})

/** What they open or add comes after the decision, or without one. */
const UNTIL_ARCHIVED: readonly RulingPoint[] = ['WARNING', 'APPEAL', 'SCORES']

test.each(RULING_POINTS)('%s has a default among its values, and is closed once it is too late', (point) => {
  const { values, standing } = RULINGS[point]
  for (const value of standing) expect(Object.keys(values)).toContain(value)
  const open = (Object.keys(ROUND_STATUSES) as RoundStatus[]).filter((status) => mayBeRuled(point, status))
  expect(open).toContain('PREPARING')
  expect(open.includes('DECIDED')).toBe(UNTIL_ARCHIVED.includes(point))
  expect(open).not.toContain('ARCHIVED')
})
