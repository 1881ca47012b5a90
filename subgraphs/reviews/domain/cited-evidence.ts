import { DomainError } from '@ndseb/shared/errors.ts'
import { parseId } from '@ndseb/shared/scalars.ts'
import type { Clause } from '@ndseb/shared/vocabulary/clauses.ts'

/** The most evidence records that a claim or a finding names. */
export const MOST_CITED_EVIDENCE = 20

/** Ids of evidence, each once; where a clause needs some, none is refused. */
export function readCitedEvidence(given: readonly string[], neededBy?: Clause): string[] {
  const path = ['evidenceIds']
  if (given.length === 0 && neededBy) throw new DomainError('REQUIRED', { path, clause: neededBy })
  if (given.length > MOST_CITED_EVIDENCE)
    throw new DomainError('TOO_MANY', { path, values: { max: MOST_CITED_EVIDENCE } })
  return [...new Set(given.map((id, index) => parseId(id, [...path, String(index)])))]
}
