import { evenOut } from './even-out.ts'
import { spreadFields } from './spread-fields.ts'

/** An application that needs experts: who has it already, and who may not have it. */
export type OpenApplication = {
  readonly applicationId: string
  readonly assigned: readonly string[]
  readonly excluded: ReadonlySet<string>
}
/** A member of the group, with how many applications of the round he has already. */
export type AvailableExpert = { readonly personId: string; readonly field: string; readonly load: number }

export type ProposedAssignment = {
  readonly applicationId: string
  readonly expertIds: readonly string[]
  /** How many are still too few. */
  readonly missing: number
}

/** An application in the making: who may have it, and who is to. */
export type Slot = {
  readonly applicationId: string
  readonly assigned: readonly string[]
  readonly eligible: readonly string[]
  readonly needed: number
  readonly chosen: Set<string>
}
/** How many applications everybody has, with what is proposed. */
export type Loads = Map<string, number>

/**
 * Whom to assign to what (N52): each application gets as many as it still needs of those who may have it, loads with
 * what they have already are as even as can be — they differ by one at most wherever that is feasible — and among
 * equals the experts of an application are of many fields. Nobody who is excluded is ever proposed (N82). The same input
 * gives the same proposal, in whatever order it comes.
 */
export function proposeAssignment(
  applications: readonly OpenApplication[],
  group: readonly AvailableExpert[],
  perApplication: number,
): ProposedAssignment[] {
  const experts = group.toSorted((left, right) => (left.personId < right.personId ? -1 : 1))
  const loads: Loads = new Map(experts.map(({ personId, load }) => [personId, load]))
  const slots = applications
    .toSorted((left, right) => (left.applicationId < right.applicationId ? -1 : 1))
    .map(({ applicationId, assigned, excluded }): Slot => {
      const needed = Math.max(0, perApplication - assigned.length)
      const eligible = experts
        .map(({ personId }) => personId)
        .filter((personId) => !excluded.has(personId) && !assigned.includes(personId))
      return { applicationId, assigned, eligible, needed, chosen: chooseLeastLoaded(eligible, needed, loads) }
    })
  evenOut(slots, loads)
  spreadFields(slots, loads, new Map(experts.map(({ personId, field }) => [personId, field])))
  return slots.map(({ applicationId, needed, chosen }) => ({
    applicationId,
    expertIds: [...chosen].toSorted(),
    missing: needed - chosen.size,
  }))
}

/** Those who have least of those who may, as far as they go; what they have grows. */
function chooseLeastLoaded(eligible: readonly string[], count: number, loads: Loads): Set<string> {
  const chosen = eligible
    .toSorted((left, right) => (loads.get(left) ?? 0) - (loads.get(right) ?? 0))
    .slice(0, count)
  for (const personId of chosen) loads.set(personId, (loads.get(personId) ?? 0) + 1)
  return new Set(chosen)
}
