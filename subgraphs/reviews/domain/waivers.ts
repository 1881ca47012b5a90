import { DomainError } from '@ndseb/shared/errors.ts'
import { APPLICATION_STATUSES, type ApplicationStatus } from '@ndseb/shared/lifecycles/application.ts'
import {
  CLAIM_STATUSES,
  PROPOSAL_STATUSES,
  WAIVER_DECISION_STATUSES,
} from '@ndseb/shared/lifecycles/waiver.ts'
import { type Finding, STANDARDS, type StandardCode } from '@ndseb/shared/rules/finding.ts'
import { howFarLowered, needsWaiver, WAIVABLE, type Waivable } from '@ndseb/shared/rules/waiver.ts'
import type { Rulings } from '@ndseb/shared/vocabulary/rulings.ts'

/** The standard, where the round's ruling on the reach of waivers covers it (N44). */
export function readWaivable(standard: StandardCode, reach: Rulings['WAIVER_REACH']): Waivable {
  const waivable = WAIVABLE.find((one) => one === standard && reach.some((ruled) => ruled === one))
  if (!waivable)
    throw new DomainError('WAIVER_OUT_OF_REACH', {
      ...{ path: ['standard'], clause: 'N44' },
      values: { standard: STANDARDS[standard] },
    })
  return waivable
}

const GATES = {
  WAIVER_CLAIM_CLOSED: CLAIM_STATUSES,
  WAIVER_PROPOSAL_CLOSED: PROPOSAL_STATUSES,
  WAIVER_DECISION_CLOSED: WAIVER_DECISION_STATUSES,
} as const satisfies Readonly<Record<string, readonly ApplicationStatus[]>>

/** Refuses where the case is not in the hands that may do it now (N43). */
export function checkCaseOpen(gate: keyof typeof GATES, status: ApplicationStatus): void {
  if (GATES[gate].some((open) => open === status)) return
  throw new DomainError(gate, {
    ...{ path: ['applicationId'], clause: 'N43' },
    values: { status: APPLICATION_STATUSES[status] },
  })
}

/** What a proposal freezes of a finding; refuses where there is nothing to lower (N43). */
export function readLowering(finding: Finding): {
  actual: string
  required: string | null
  lowered: string | null
} {
  const { required, actual, standard, outcome } = finding
  const path = ['standard']
  if (actual === null) throw new DomainError('WAIVER_NO_FIGURE', { path, clause: 'N43' })
  if (!needsWaiver({ standard, outcome })) throw new DomainError('WAIVER_NOT_NEEDED', { path, clause: 'N43' })
  return { actual, required, lowered: howFarLowered(required, actual) }
}

/** Refuses a proposal whose figure or list is not the application's any more: it was filed anew since (N43). */
export function checkFigureStands(
  { actual: proposed, listStands }: { readonly actual: string; readonly listStands: boolean },
  declared: string | null,
): void {
  if (!listStands) throw new DomainError('WAIVER_LIST_CHANGED', { path: ['waiverId'], clause: 'N43' })
  if (proposed === declared) return
  throw new DomainError('WAIVER_FIGURE_CHANGED', {
    ...{ path: ['waiverId'], clause: 'N43' },
    values: { proposed, declared: declared ?? '—' },
  })
}
