import type { Loads, Slot } from './propose-assignment.ts'

/**
 * Brings more fields together in an application where that leaves the loads as even as they are: somebody whose field
 * is there twice makes way for somebody of a field that is not there. Every change brings one field more, so it ends.
 */
export function spreadFields(
  slots: readonly Slot[],
  loads: Loads,
  fields: ReadonlyMap<string, string>,
): void {
  const fieldsOf = ({ assigned, chosen }: Slot, without?: string) =>
    new Set([...assigned, ...chosen].filter((id) => id !== without).map((id) => fields.get(id)))
  const isDouble = (slot: Slot, personId: string) => fieldsOf(slot, personId).has(fields.get(personId))

  /** Whether somebody could take over: who has one less changes loads with him; else they change applications. */
  const makeWay = (slot: Slot, out: string): boolean => {
    const present = fieldsOf(slot)
    for (const into of slot.eligible) {
      if (slot.chosen.has(into) || present.has(fields.get(into))) continue
      if (loads.get(into) === (loads.get(out) ?? 0) - 1) {
        exchange(slot, out, into)
        loads.set(into, (loads.get(into) ?? 0) + 1)
        loads.set(out, (loads.get(out) ?? 0) - 1)
        return true
      }
      const other = slots.find(
        (one) =>
          one.chosen.has(into) &&
          !one.chosen.has(out) &&
          one.eligible.includes(out) &&
          (isDouble(one, into) || !fieldsOf(one, into).has(fields.get(out))),
      )
      if (other) {
        exchange(slot, out, into)
        exchange(other, into, out)
        return true
      }
    }
    return false
  }

  let changed = true
  while (changed) {
    changed = false
    for (const slot of slots)
      for (const out of [...slot.chosen]) if (isDouble(slot, out) && makeWay(slot, out)) changed = true
  }
}

function exchange(slot: Slot, out: string, into: string): void {
  slot.chosen.delete(out)
  slot.chosen.add(into)
}
