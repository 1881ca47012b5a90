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

type Slot = { readonly of: OpenApplication; readonly chosen: Set<string> }

/**
 * Whom to assign to what (N52): each application gets as many as it still needs of those who may have it, loads with
 * what they have already are as even as can be — they differ by one at most wherever that is feasible — and among
 * equals the group of an application is of many fields. Nobody who is excluded is ever proposed (N82). The same input
 * gives the same proposal, in whatever order it comes.
 */
export function proposeAssignment(
  applications: readonly OpenApplication[],
  group: readonly AvailableExpert[],
  perApplication: number,
): ProposedAssignment[] {
  const experts = group.toSorted((left, right) => (left.personId < right.personId ? -1 : 1))
  const loads = new Map(experts.map(({ personId, load }) => [personId, load]))
  const needed = (of: OpenApplication) => Math.max(0, perApplication - of.assigned.length)
  const mayHave = (of: OpenApplication) =>
    experts.filter(({ personId }) => !of.excluded.has(personId) && !of.assigned.includes(personId))

  const slots = applications
    .toSorted((left, right) => (left.applicationId < right.applicationId ? -1 : 1))
    .map((of): Slot => {
      const leastLoaded = mayHave(of)
        .map(({ personId }) => personId)
        .toSorted((left, right) => (loads.get(left) ?? 0) - (loads.get(right) ?? 0))
        .slice(0, needed(of))
      for (const personId of leastLoaded) loads.set(personId, (loads.get(personId) ?? 0) + 1)
      return { of, chosen: new Set(leastLoaded) }
    })
  const eligible = new Map(slots.map((slot) => [slot, mayHave(slot.of).map(({ personId }) => personId)]))
  while (evenOut(slots, eligible, loads)) {
    // Each round takes one application from somebody for somebody who has two less.
  }
  const fields = new Map(experts.map(({ personId, field }) => [personId, field]))
  while (spreadFields(slots, eligible, loads, fields)) {
    // Each round brings one field more to some application.
  }
  return slots.map(({ of, chosen }) => ({
    applicationId: of.applicationId,
    expertIds: [...chosen].toSorted(),
    missing: needed(of) - chosen.size,
  }))
}

type Eligible = ReadonlyMap<Slot, readonly string[]>
type Loads = Map<string, number>

/**
 * Hands applications on along a chain of experts, from one to another who has at least two less. Where no such chain is
 * left the sum of the squares of the loads is the least there is, and the loads are as even as can be (Harvey, Ladner,
 * Lovász, Tamir: Semi-matchings for bipartite graphs, 2006).
 */
function evenOut(slots: readonly Slot[], eligible: Eligible, loads: Loads): boolean {
  const loadOf = (personId: string) => loads.get(personId) ?? 0
  const bySize = [...loads.keys()].toSorted((left, right) => loadOf(right) - loadOf(left))
  for (const start of bySize) {
    const cameBy = new Map<string, { slot: Slot; from: string } | null>([[start, null]])
    // The map grows while it is walked, breadth first.
    for (const from of cameBy.keys()) {
      for (const slot of slots.filter(({ chosen }) => chosen.has(from)))
        for (const to of eligible.get(slot) ?? [])
          if (!slot.chosen.has(to) && !cameBy.has(to)) cameBy.set(to, { slot, from })
    }
    const end = [...cameBy.keys()].find((personId) => loadOf(personId) <= loadOf(start) - 2)
    if (end === undefined) continue
    for (let to = end, step = cameBy.get(to); step; to = step.from, step = cameBy.get(to)) {
      step.slot.chosen.delete(step.from)
      step.slot.chosen.add(to)
    }
    loads.set(start, loadOf(start) - 1)
    loads.set(end, loadOf(end) + 1)
    return true
  }
  return false
}

/** Makes one change that brings more fields together and leaves the loads as even as they are. */
function spreadFields(
  slots: readonly Slot[],
  eligible: Eligible,
  loads: Loads,
  fields: ReadonlyMap<string, string>,
): boolean {
  const count = (slot: Slot, out?: string, into?: string) => {
    const people = [...slot.of.assigned, ...slot.chosen].filter((personId) => personId !== out)
    return new Set([...people, ...(into === undefined ? [] : [into])].map((personId) => fields.get(personId)))
      .size
  }
  const swap = (slot: Slot, out: string, into: string) => {
    slot.chosen.delete(out)
    slot.chosen.add(into)
  }
  const mayTake = (slot: Slot, personId: string) =>
    !slot.chosen.has(personId) && (eligible.get(slot) ?? []).includes(personId)
  for (const slot of slots)
    for (const out of slot.chosen) {
      // Somebody who has one less takes over: the loads only change places.
      for (const into of eligible.get(slot) ?? [])
        if (
          mayTake(slot, into) &&
          loads.get(into) === (loads.get(out) ?? 0) - 1 &&
          count(slot, out, into) > count(slot)
        ) {
          swap(slot, out, into)
          loads.set(into, (loads.get(into) ?? 0) + 1)
          loads.set(out, (loads.get(out) ?? 0) - 1)
          return true
        }
      // Two change applications.
      for (const other of slots)
        for (const into of other.chosen)
          if (
            mayTake(slot, into) &&
            mayTake(other, out) &&
            count(slot, out, into) + count(other, into, out) > count(slot) + count(other)
          ) {
            swap(slot, out, into)
            swap(other, into, out)
            return true
          }
    }
  return false
}
