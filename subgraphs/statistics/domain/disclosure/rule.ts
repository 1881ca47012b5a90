/**
 * When a figure may be shown to those who do not see single enterprises (N84). The notice's programme says that
 * enterprise figures are confidential and no more; the numbers are this product's, and are kept with every release.
 */
export const DISCLOSURE_RULE = {
  version: '2026-2',
  /** At least so many enterprises stand behind a figure that is shown. */
  leastEnterprises: 3,
  /** No enterprise makes up more than this share of it. */
  dominance: 0.75,
  /** The second largest enterprise, which knows itself, cannot tell the largest closer than this share of it. */
  closeness: 0.1,
  /** A figure that is withheld can be told from everything that is shown no closer than by this share to either side. */
  interval: 0.2,
} as const

/** What stands behind a figure: how many enterprises, their sum, and the two largest of them, in one unit. */
export type Backing = {
  readonly enterprises: number
  readonly sum: number
  readonly largest: number
  readonly second: number
}

export const NOTHING: Backing = { enterprises: 0, sum: 0, largest: 0, second: 0 }

/** What stands behind the sum of two figures that share no enterprise. */
export function join(one: Backing, other: Backing): Backing {
  if (one.enterprises === 0) return other
  if (other.enterprises === 0) return one
  const [first, last] = one.largest >= other.largest ? [one, other] : [other, one]
  return {
    enterprises: one.enterprises + other.enterprises,
    sum: one.sum + other.sum,
    largest: first.largest,
    second: Math.max(first.second, last.largest),
  }
}

/**
 * The least that can stand behind the sum of parts of a whole that may share enterprises, for what decides whether it is
 * safe: as few as its largest part has, the largest of each the same, and none larger than in the whole.
 */
export function boundBy(parts: readonly Backing[], whole: Backing): Backing {
  const total = (of: (part: Backing) => number) => parts.reduce((sum, part) => sum + of(part), 0)
  const largest = Math.min(
    total((part) => part.largest),
    whole.largest,
  )
  const both = Math.min(
    total((part) => part.largest + part.second),
    whole.largest + whole.second,
  )
  return {
    enterprises: parts.reduce((most, { enterprises }) => Math.max(most, enterprises), 0),
    sum: total(({ sum }) => sum),
    largest,
    second: both - largest,
  }
}

/** Whether a figure with this backing tells nothing of a single enterprise: none at all does not. */
export function isSafe({ enterprises, sum, largest, second }: Backing): boolean {
  if (enterprises === 0) return true
  return (
    enterprises >= DISCLOSURE_RULE.leastEnterprises &&
    largest <= DISCLOSURE_RULE.dominance * sum &&
    sum - largest - second >= DISCLOSURE_RULE.closeness * largest
  )
}
