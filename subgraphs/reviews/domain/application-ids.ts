import { DomainError } from '@ndseb/shared/errors.ts'
import { refuseRepeated } from '@ndseb/shared/refuse-repeated.ts'
import { parseId } from '@ndseb/shared/scalars.ts'
import type { Clause } from '@ndseb/shared/vocabulary/clauses.ts'

type Rule = {
  readonly most: number
  readonly clause: Clause
  /** What to say where none is named. */
  readonly none: 'LETTER_EMPTY' | 'DESIGNATION_EMPTY' | 'RE_REVIEWS_EMPTY' | 'APPEALS_EMPTY'
}

/** The applications that a paper names. */
export const readApplicationIds = (given: readonly string[], rule: Rule): string[] =>
  readIds(given, 'applicationIds', rule)

/** The ids of a field that names cases: some, not more than it may hold, and each once. */
export function readIds(given: readonly string[], field: string, { most, clause, none }: Rule): string[] {
  if (given.length === 0) throw new DomainError(none, { path: [field], clause })
  if (given.length > most) throw new DomainError('TOO_MANY', { path: [field], clause, values: { max: most } })
  const ids = given.map((id, index) => parseId(id, [field, String(index)]))
  refuseRepeated(ids, [field])
  return ids
}
