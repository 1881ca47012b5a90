import type { CivilDate } from '@ndseb/shared/rules/beijing.ts'
import type { Clause } from '@ndseb/shared/vocabulary/clauses.ts'
import type { MessageCode } from '@ndseb/shared/vocabulary/messages.ts'
import { isRuled, type Rulings } from '@ndseb/shared/vocabulary/rulings.ts'

/** From when to when a unit is on a list; null where no day is recorded, or none is set. */
type Membership = { readonly since: CivilDate | null; readonly until: CivilDate | null }

/** A recommending unit as far as its right to recommend depends on it. */
export type JudgedUnit = {
  readonly statuses: readonly Membership[]
  readonly byRuling: boolean
  readonly hasBase: boolean
}

/** Why a unit may not recommend in a round. */
export type Obstacle = { readonly code: MessageCode; readonly clause: Clause }

/**
 * Whether a unit may recommend a park in a round: null where it may. Membership of the lists is judged at the reference
 * date, both ends of a status included (N23); the other points are as ruled (N3, N66).
 */
export function judgeUnit(
  { statuses, byRuling, hasBase }: JudgedUnit,
  referenceDate: CivilDate,
  rulings: Rulings,
): Obstacle | null {
  if (byRuling) {
    if (!isRuled(rulings, 'XPCC', 'ENABLED')) return { code: 'UNIT_NOT_ENABLED', clause: 'N3' }
  } else if (
    isRuled(rulings, 'LIST_MEMBERSHIP', 'AT_REFERENCE_DATE') &&
    !statuses.some((status) => isInForce(status, referenceDate))
  )
    return { code: 'UNIT_NOT_LISTED', clause: 'N23' }
  if (hasBase && isRuled(rulings, 'SECOND_PARK', 'NOT_ALLOWED'))
    return { code: 'UNIT_HAS_BASE', clause: 'N66' }
  return null
}

const isInForce = ({ since, until }: Membership, on: CivilDate) =>
  (since === null || since <= on) && (until === null || on <= until)
