import { DomainError } from '@ndseb/shared/errors.ts'
import type { Viewer } from '@ndseb/shared/viewer.ts'
import {
  FINDING_CLAUSES,
  FINDING_STATUSES,
  type FindingClause,
  type Ministry,
} from '@ndseb/shared/vocabulary/finding-clauses.ts'
import { AGENCIES } from '@ndseb/shared/vocabulary/roles.ts'

const clauses = Object.keys(FINDING_CLAUSES) as FindingClause[]

/** A clause on which findings are written, read from outside; refused where it is unknown or not the viewer's own (N85). */
export function readOwnClause(
  text: string,
  viewer: Pick<Viewer, 'agency'>,
): { clause: FindingClause; owner: Ministry } {
  const clause = clauses.find((known) => known === text)
  // What was typed is not repeated at length.
  if (!clause)
    throw new DomainError('UNKNOWN_FINDING_CLAUSE', {
      path: ['clause'],
      values: { clause: text.slice(0, 10) },
    })
  const { owner } = FINDING_CLAUSES[clause]
  if (owner !== viewer.agency)
    throw new DomainError('CLAUSE_OF_ANOTHER', {
      ...{ path: ['clause'], clause: 'N85' },
      values: { owner: AGENCIES[owner] },
    })
  return { clause, owner }
}

/** Refuses a finding on a clause that the programme of the round does not judge. */
export function checkAsked(clause: FindingClause, conditions: readonly FindingClause[]): void {
  if (!conditions.includes(clause))
    throw new DomainError('CLAUSE_NOT_ASKED', { path: ['clause'], values: { clause } })
}

/** The clauses of the round without a finding, in the notice's order, each with its owner. */
export const missingFindings = (
  found: readonly FindingClause[],
  conditions: readonly FindingClause[],
): { clause: FindingClause; owner: Ministry }[] =>
  clauses
    .filter((clause) => conditions.includes(clause) && !found.includes(clause))
    .map((clause) => ({ clause, owner: FINDING_CLAUSES[clause].owner }))

/** Whether findings may be written or revised while the case stands so. */
export const isOpenForFindings = (status: string): boolean => FINDING_STATUSES.some((open) => open === status)
