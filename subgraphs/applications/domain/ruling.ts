import { DomainError } from '@ndseb/shared/errors.ts'
import { ROUND_STATUSES, type RoundStatus } from '@ndseb/shared/lifecycles/round.ts'
import { RULINGS, type RulingPoint, type RulingValue } from '@ndseb/shared/vocabulary/rulings.ts'

/** Whether MOFCOM may rule on the point while the round stands so: nobody is surprised after what rests on it. */
export const mayBeRuled = (point: RulingPoint, status: RoundStatus): boolean =>
  RULINGS[point].during.some((one) => one === status)

/** The values that a point is ruled to; refuses those that it does not have, and a point whose time is over. */
export function readRuling(
  point: RulingPoint,
  given: readonly RulingValue[],
  status: RoundStatus,
): RulingValue[] {
  const { clause, values } = RULINGS[point]
  if (!mayBeRuled(point, status))
    throw new DomainError('RULING_TOO_LATE', {
      ...{ path: ['point'], clause, values: { point: RULINGS[point], status: ROUND_STATUSES[status] } },
    })
  const chosen = [...new Set(given)]
  const strange = chosen.filter((value) => !Object.hasOwn(values, value))
  const several = 'several' in RULINGS[point]
  if (strange.length > 0 || chosen.length === 0 || (!several && chosen.length > 1))
    throw new DomainError(several ? 'RULING_VALUES' : 'RULING_VALUE', {
      ...{ path: ['values'], clause, values: { allowed: Object.keys(values).join(', ') } },
    })
  if (chosen.includes('NONE') && chosen.length > 1)
    throw new DomainError('RULING_NONE_ALONE', { path: ['values'], clause })
  return chosen
}
