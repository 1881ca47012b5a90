/** Counts as the database gives them; null extract dates where a system has no extract of the year. */
export type RawCount = {
  readonly year: number
  readonly members: number
  readonly a: number
  readonly b: number
  readonly overlap: number
  readonly inUnion: number
  readonly unmatched: number
  readonly doublyClaimed: number
  readonly directDate: string | null
  readonly outsourcingDate: string | null
}

export type KnownCount = {
  readonly members: number | null
  readonly a: number | null
  readonly b: number | null
  readonly overlap: number | null
  readonly union: number | null
}

/** What a count says: without a register of the park or without an extract there is no number, never a 0. */
export function knownCount(count: RawCount): KnownCount {
  const registered = count.members > 0
  const a = registered && count.directDate !== null ? count.a : null
  const b = registered && count.outsourcingDate !== null ? count.b : null
  const both = a !== null && b !== null
  return {
    members: registered ? count.members : null,
    ...{ a, b },
    overlap: both ? count.overlap : null,
    union: both ? count.inUnion : null,
  }
}
