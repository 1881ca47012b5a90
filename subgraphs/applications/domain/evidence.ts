import { DomainError } from '@ndseb/shared/errors.ts'
import { readFileRecord } from '@ndseb/shared/rules/file-record.ts'
import { FINDING_CLAUSES } from '@ndseb/shared/vocabulary/finding-clauses.ts'
import type { GovernmentLevel, PlanKind } from '@ndseb/shared/vocabulary/plans-and-policies.ts'

type GivenEvidence = Parameters<typeof readFileRecord>[0] & {
  readonly clause: string
  readonly level?: GovernmentLevel | null
  readonly kind?: PlanKind | null
}

/** The clauses that evidence may support: each that is found on (N18, N24–N33, N42), and a special potential (N43). */
const CLAUSES: ReadonlySet<string> = new Set([...Object.keys(FINDING_CLAUSES), 'N43'])

/** The record of a piece of evidence as it is kept; refuses what names no clause, no file or no hash. */
export function readEvidence(given: GivenEvidence) {
  if (!CLAUSES.has(given.clause)) throw new DomainError('UNKNOWN_CLAUSE', { path: ['clause'] })
  return { clause: given.clause, ...readCell(given), ...readFileRecord(given) }
}

/** Evidence for N29 names whose plan or policy it is; no other evidence does. */
function readCell({ clause, level = null, kind = null }: GivenEvidence) {
  const isOfPlans = clause === 'N29'
  for (const [field, value] of Object.entries({ level, kind })) {
    if (isOfPlans && value === null) throw new DomainError('REQUIRED', { path: [field], clause: 'N29' })
    if (!isOfPlans && value !== null)
      throw new DomainError('CELL_OF_ANOTHER_CLAUSE', { path: [field], clause: 'N29' })
  }
  return { level, kind }
}
