import { DomainError } from '@ndseb/shared/errors.ts'
import { ROUND_STATUSES, type RoundStatus } from '@ndseb/shared/lifecycles/round.ts'
import { normaliseName } from '@ndseb/shared/rules/name.ts'
import { cleanText } from '@ndseb/shared/scalars.ts'
import { type ConcurringPosition, NAMES_OF_THE_THREE } from '@ndseb/shared/vocabulary/concurring-parties.ts'
import { listed } from './agency-names.ts'

/** A department that was named for a round, and what the last document recorded from it says; null where there is none. */
export type Party = { readonly department: string; readonly position: ConcurringPosition | null }

/** Whether the list and the document still wait for a department: it has said nothing, or opposes (N53). */
export const isOutstanding = ({ position }: Pick<Party, 'position'>): boolean =>
  position === null || position === 'OPPOSE'

/** Refuses to adopt or issue while a department that was named has not concurred (N53). */
export function checkPartiesConcur(parties: readonly Party[], path: string[]): void {
  const missing = parties.filter(isOutstanding).map(({ department }) => department)
  if (missing.length > 0)
    throw new DomainError('PARTY_CONCURRENCES_MISSING', {
      ...{ path, clause: 'N53', values: { missing: listed(missing) } },
    })
}

/** A department's name, in its own form and for matching; the three ministries speak for themselves (N85). */
export function readDepartment(given: string): { department: string; departmentKey: string } {
  const department = cleanText(given, { max: 120, path: ['department'], required: true })
  const departmentKey = normaliseName(department)
  const forms = [department, departmentKey].map((form) => form.toUpperCase())
  if (NAMES_OF_THE_THREE.some((part) => forms.some((form) => form.includes(part))))
    throw new DomainError('PARTY_IS_MINISTRY', { path: ['department'], clause: 'N85' })
  return { department, departmentKey }
}

/** Refuses to change who joins a round, or what they said, once it is decided (N53). */
export function checkUndecided(status: RoundStatus, path: string[]): void {
  if (status === 'DECIDED' || status === 'ARCHIVED')
    throw new DomainError('PARTIES_SETTLED', {
      ...{ path, clause: 'N53', values: { status: ROUND_STATUSES[status] } },
    })
}
