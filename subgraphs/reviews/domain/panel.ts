import { DomainError } from '@ndseb/shared/errors.ts'
import { cleanText } from '@ndseb/shared/scalars.ts'

/** Default: the notice names no number of experts an application needs (N52). Three make a mean that one cannot sway. */
export const MINIMUM_EXPERTS = 3
/** The most who are assigned to an application by one act. */
export const MOST_ASSIGNED = 20

/** The people named by an input: at least one, at most `max`, none twice. */
export function readExpertIds(given: readonly string[], max: number): string[] {
  const path = ['expertIds']
  if (given.length === 0) throw new DomainError('REQUIRED', { path, clause: 'N52' })
  if (given.length > max) throw new DomainError('TOO_MANY', { path, clause: 'N52', values: { max } })
  const ids = given.map((id, index) =>
    cleanText(id, { max: 64, path: [...path, String(index)], required: true }),
  )
  if (new Set(ids).size < ids.length) throw new DomainError('GIVEN_TWICE', { path, clause: 'N52' })
  return ids
}

/** Refuses people who are not among those found, by code. */
export function checkAllFound(
  asked: readonly string[],
  found: readonly { readonly personId: string }[],
  code: 'EXPERT_UNKNOWN' | 'EXPERT_NOT_ON_PANEL',
): void {
  const unknown = asked.filter((id) => !found.some(({ personId }) => personId === id))
  if (unknown.length > 0)
    throw new DomainError(code, {
      path: ['expertIds'],
      clause: 'N52',
      values: { experts: unknown.join(', ') },
    })
}

export function checkEnough(count: number, path: readonly string[]): void {
  if (count < MINIMUM_EXPERTS)
    throw new DomainError('EXPERTS_TOO_FEW', {
      path,
      clause: 'N52',
      values: { min: MINIMUM_EXPERTS, count },
    })
}
