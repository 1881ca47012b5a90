import { DomainError } from '@ndseb/shared/errors.ts'
import type { RoundStatus } from '@ndseb/shared/lifecycles/round.ts'

/**
 * Refuses a recommendation where the round is over. What was recommended in time is recommended again after a return,
 * on the place that it has, when the deadline has passed too: whether it is late is judged when it is forwarded (N48, N50).
 */
export function checkRecommendable(round: RoundStatus, recommended: boolean): void {
  if (round !== 'OPEN' && !(recommended && round === 'CLOSED'))
    throw new DomainError('ROUND_NOT_OPEN', { path: ['roundId'], clause: 'N70' })
}
