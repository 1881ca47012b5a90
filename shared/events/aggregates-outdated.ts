import type { JsonObject } from '../json.ts'

/**
 * Said by statistics to itself when a register of enterprises or an exchange rate has changed: what the returns of a
 * year add up to is other than what was released.
 */
export type AggregatesOutdated = { readonly year: number }

/** Reads the event out of a job; one that is not whole is a fault of whoever announced it, and stays in the queue. */
export function readAggregatesOutdated({ year }: JsonObject): AggregatesOutdated {
  if (typeof year === 'number') return { year }
  throw new Error('the event says not of which year the aggregates are outdated')
}
