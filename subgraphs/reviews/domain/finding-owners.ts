import { DomainError } from '@ndseb/shared/errors.ts'
import type { Viewer } from '@ndseb/shared/viewer.ts'
import {
  appliesTo,
  clausesFor,
  FINDING_CLAUSES,
  FINDING_STATUSES,
  type FindingClause,
  type Ministry,
} from '@ndseb/shared/vocabulary/finding-clauses.ts'
import type { ParkType } from '@ndseb/shared/vocabulary/park-types.ts'
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
      values: { clause: text },
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

/** Refuses a finding on a clause that is not asked of this type of park (N18). */
export function checkApplicable(clause: FindingClause, parkType: ParkType): void {
  if (!appliesTo(clause, parkType))
    throw new DomainError('CLAUSE_NOT_APPLICABLE', { path: ['clause'], clause: 'N18' })
}

/** The clauses that the round judges and that apply, without a finding, in the notice's order, each with its owner. */
export const missingFindings = (
  found: readonly FindingClause[],
  asked: { readonly conditions: readonly FindingClause[]; readonly parkType: ParkType },
): { clause: FindingClause; owner: Ministry }[] =>
  clausesFor(asked.parkType)
    .filter((clause) => asked.conditions.includes(clause) && !found.includes(clause))
    .map((clause) => ({ clause, owner: FINDING_CLAUSES[clause].owner }))

/** Whether findings may be written or revised while the case stands so. */
export const isOpenForFindings = (status: string): boolean => FINDING_STATUSES.some((open) => open === status)
