import type { Loads, Slot } from './propose-assignment.ts'

/**
 * Makes the loads as even as they can be: applications are handed on along chains of experts, from one to another who
 * has at least two less, until no such chain is left. Then the sum of the squares of the loads is the least there is
 * (Harvey, Ladner, Lovász, Tamir: Semi-matchings for bipartite graphs and load balancing, 2006).
 */
export function evenOut(slots: readonly Slot[], loads: Loads): void {
  while (handOn(slots, loads)) {
    // Each time one more application has changed hands for the better.
  }
}

function handOn(slots: readonly Slot[], loads: Loads): boolean {
  const loadOf = (personId: string) => loads.get(personId) ?? 0
  const least = Math.min(...loads.values())
  const starts = [...loads.keys()]
    .filter((personId) => loadOf(personId) >= least + 2)
    .toSorted((left, right) => loadOf(right) - loadOf(left))
  for (const start of starts) {
    const chain = findChain(slots, start, (personId) => loadOf(personId) <= loadOf(start) - 2)
    if (chain === null) continue
    for (const { slot, from, to } of chain) {
      slot.chosen.delete(from)
      slot.chosen.add(to)
    }
    loads.set(start, loadOf(start) - 1)
    const end = chain.at(-1)?.to ?? start
    loads.set(end, loadOf(end) + 1)
    return true
  }
  return false
}

type Handing = { readonly slot: Slot; readonly from: string; readonly to: string }

/** The shortest chain of handings from somebody to anybody who has little, breadth first; null where there is none. */
function findChain(
  slots: readonly Slot[],
  start: string,
  hasLittle: (personId: string) => boolean,
): Handing[] | null {
  const reachedBy = new Map<string, Handing | null>([[start, null]])
  const unused = new Set(slots)
  // The map grows while it is walked.
  for (const from of reachedBy.keys()) {
    if (hasLittle(from)) return chainTo(from, reachedBy)
    for (const slot of unused) {
      if (!slot.chosen.has(from)) continue
      unused.delete(slot)
      for (const to of slot.eligible)
        if (!slot.chosen.has(to) && !reachedBy.has(to)) reachedBy.set(to, { slot, from, to })
    }
  }
  return null
}

function chainTo(end: string, reachedBy: ReadonlyMap<string, Handing | null>): Handing[] {
  const chain: Handing[] = []
  for (let step = reachedBy.get(end); step; step = reachedBy.get(step.from)) chain.unshift(step)
  return chain
}
