import { DomainError } from '@ndseb/shared/errors.ts'
import { parseId } from '@ndseb/shared/scalars.ts'
import type { Clause } from '@ndseb/shared/vocabulary/clauses.ts'

type Rule = {
  readonly most: number
  readonly clause: Clause
  /** What to say where none is named. */
  readonly none: 'LETTER_EMPTY' | 'DESIGNATION_EMPTY'
}

/** The applications that a paper names: some, not more than it may hold, and each once. */
export function readApplicationIds(given: readonly string[], { most, clause, none }: Rule): string[] {
  const path = ['applicationIds']
  if (given.length === 0) throw new DomainError(none, { path, clause })
  if (given.length > most) throw new DomainError('TOO_MANY', { path, clause, values: { max: most } })
  const ids = given.map((id, index) => parseId(id, [...path, String(index)]))
  refuseRepeated(ids, 'applicationIds')
  return ids
}

/** Refuses the first id that stands in a list for the second time, by its place. */
export function refuseRepeated(ids: readonly string[], field: string): void {
  const index = ids.findIndex((id, at) => ids.indexOf(id) < at)
  if (index >= 0) throw new DomainError('GIVEN_TWICE', { path: [field, String(index)] })
}
