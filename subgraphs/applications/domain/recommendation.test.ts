import { ROUND_STATUSES, type RoundStatus } from '@ndseb/shared/lifecycles/round.ts'
import { expect, test } from 'vitest'
import { checkRecommendable } from './recommendation.ts'

const statuses = Object.keys(ROUND_STATUSES) as RoundStatus[]
const takes = (recommended: boolean) =>
  statuses.filter((status) => {
    try {
      checkRecommendable(status, recommended)
      return true
    } catch (error) {
      expect(error).toMatchObject({ code: 'ROUND_NOT_OPEN' })
      return false
    }
  })

test('a park is recommended while the round is open, and again after a return when its deadline has passed too (N48, N50)', () => {
  expect(takes(false)).toEqual(['OPEN'])
  expect(takes(true)).toEqual(['OPEN', 'CLOSED'])
})
