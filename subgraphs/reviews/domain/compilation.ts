import { DomainError } from '@ndseb/shared/errors.ts'
import { refuseRepeated } from '@ndseb/shared/refuse-repeated.ts'
import { cleanText, parseId } from '@ndseb/shared/scalars.ts'

const MOST_CANDIDATES = 100

/** The candidates by position: each application once, the positions 1 to their number each once. There may be none (N53). */
export function readCandidates(
  items: readonly { readonly applicationId: string; readonly position: number }[],
): string[] {
  if (items.length > MOST_CANDIDATES)
    throw new DomainError('TOO_MANY', { path: ['items'], values: { max: MOST_CANDIDATES } })
  const ids = items.map(({ applicationId }, index) => parseId(applicationId, ['items', String(index)]))
  refuseRepeated(ids, ['items'])
  const byPosition = new Map(items.map(({ position }, index) => [position, ids[index]]))
  return items.map((_item, index) => {
    const id = byPosition.get(index + 1)
    if (id) return id
    throw new DomainError('POSITIONS_WRONG', { path: ['items'], values: { count: items.length } })
  })
}

/** The reasons for departures from the experts' order, by application (N53). */
export function readReasons(
  departures: readonly { readonly applicationId: string; readonly reason: string }[],
): ReadonlyMap<string, string> {
  const reasons = departures.map(({ applicationId, reason }, index) => {
    const path = ['departures', String(index)]
    return [
      parseId(applicationId, [...path, 'applicationId']),
      cleanText(reason, {
        ...{ max: 2000, path: [...path, 'reason'], clause: 'N53' },
        ...{ multiline: true, required: true },
      }),
    ] as const
  })
  refuseRepeated(
    reasons.map(([id]) => id),
    ['departures'],
  )
  return new Map(reasons)
}
