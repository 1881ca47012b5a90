import type { GovernmentLevel, Governments, PlanKind } from '@ndseb/shared/vocabulary/plans-and-policies.ts'

/** What a record of evidence for N29 shows: which government has made what. */
export type PlanCell = { readonly level: GovernmentLevel; readonly kind: PlanKind }

const TWO_BY_TWO: readonly PlanCell[] = [
  { level: 'PROVINCIAL', kind: 'PLAN' },
  { level: 'PROVINCIAL', kind: 'POLICY' },
  { level: 'CITY', kind: 'PLAN' },
  { level: 'CITY', kind: 'POLICY' },
]

/**
 * Which cells of the 2 × 2 no evidence shows yet (N29): plan and policy, of province and city. In a municipality one
 * government may serve for both levels, so that a plan and a policy of either level are enough.
 */
export function missingCells(governments: Governments, shown: readonly PlanCell[]): PlanCell[] {
  const serves = (wanted: PlanCell) => (cell: PlanCell) =>
    cell.kind === wanted.kind && (governments === 'MUNICIPALITY' || cell.level === wanted.level)
  const wanted =
    governments === 'MUNICIPALITY' ? TWO_BY_TWO.filter(({ level }) => level === 'PROVINCIAL') : TWO_BY_TWO
  return wanted.filter((cell) => !shown.some(serves(cell)))
}
