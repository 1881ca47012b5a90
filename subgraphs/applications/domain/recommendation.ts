import { DomainError } from '@ndseb/shared/errors.ts'
import type { RoundStatus } from '@ndseb/shared/lifecycles/round.ts'

/**
 * Whether a unit recommends an application for the first time in a round, or again on the place that it has: refused where
 * another has the place (N19), and where the round is over. What was recommended in time is recommended again after a
 * return, when the deadline has passed too: whether it is late is judged when it is forwarded (N48, N50).
 */
export function judgeRecommendation(of: {
  readonly round: RoundStatus
  /** The application that has the unit's place, and the live one of the park; null where there is none. */
  readonly standing: string | null
  readonly live: string | null
}): 'FIRST' | 'AGAIN' {
  const { round, standing, live } = of
  const again = standing !== null && standing === live
  if (round !== 'OPEN' && !(again && round === 'CLOSED'))
    throw new DomainError('ROUND_NOT_OPEN', { path: ['roundId'], clause: 'N70' })
  if (standing !== null && !again)
    throw new DomainError('UNIT_ALREADY_RECOMMENDED', { path: ['parkId'], clause: 'N19' })
  return again ? 'AGAIN' : 'FIRST'
}
