import { ROUND_STATUSES, type RoundStatus } from '@ndseb/shared/lifecycles/round.ts'
import { describe, expect, test } from 'vitest'
import { judgeRecommendation } from './recommendation.ts'

const judge = (round: RoundStatus, standing: string | null, live: string | null) => {
  try {
    return judgeRecommendation({ round, standing, live })
  } catch (error) {
    return (error as { code: string }).code
  }
}

describe('a recommendation', () => {
  test.each([
    ['OPEN', null, null, 'FIRST'],
    ['OPEN', null, 'a', 'FIRST'],
    ['OPEN', 'a', 'a', 'AGAIN'],
    ['OPEN', 'a', 'b', 'UNIT_ALREADY_RECOMMENDED'],
    ['OPEN', 'a', null, 'UNIT_ALREADY_RECOMMENDED'],
    ['CLOSED', 'a', 'a', 'AGAIN'],
    ['CLOSED', 'a', 'b', 'ROUND_NOT_OPEN'],
    ['CLOSED', null, 'a', 'ROUND_NOT_OPEN'],
    ['CLOSED', null, null, 'ROUND_NOT_OPEN'],
  ] as const)(
    'in a round that is %s, with %s on the place and %s live, is %s',
    (round, standing, live, judged) => {
      expect(judge(round, standing, live)).toBe(judged)
    },
  )

  test('is none in any other state of the round', () => {
    const others = (Object.keys(ROUND_STATUSES) as RoundStatus[]).filter(
      (status) => status !== 'OPEN' && status !== 'CLOSED',
    )
    expect(others.map((status) => judge(status, 'a', 'a'))).toEqual(others.map(() => 'ROUND_NOT_OPEN'))
  })
})
