import type { JsonObject } from '../json.ts'

/** Said by reviews when a document has made a park a base: whoever watches over bases begins on its date (N27, N62). */
export type BaseDesignated = {
  readonly baseId: string
  readonly parkId: string
  readonly provinceCode: string
  readonly effectiveOn: string
}

/** Reads the event out of a job; one that is not whole is a fault of whoever announced it, and stays in the queue. */
export function readBaseDesignated(payload: JsonObject): BaseDesignated {
  const { baseId, parkId, provinceCode, effectiveOn } = payload
  if (
    typeof baseId === 'string' &&
    typeof parkId === 'string' &&
    typeof provinceCode === 'string' &&
    typeof effectiveOn === 'string'
  )
    return { baseId, parkId, provinceCode, effectiveOn }
  throw new Error('the event says not whole which base was designated')
}
