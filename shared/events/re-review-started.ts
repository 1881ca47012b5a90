import type { JsonObject } from '../json.ts'

/** Said by reviews when the re-review of a base is started: what is known of the base is frozen as of that moment (N64). */
export type ReReviewStarted = {
  readonly reReviewId: string
  readonly baseId: string
  readonly parkId: string
  readonly provinceCode: string
  /** RFC 3339, UTC. */
  readonly startedAt: string
}

/** Reads the event out of a job; one that is not whole is a fault of whoever announced it, and stays in the queue. */
export function readReReviewStarted(payload: JsonObject): ReReviewStarted {
  const { reReviewId, baseId, parkId, provinceCode, startedAt } = payload
  if (
    typeof reReviewId === 'string' &&
    typeof baseId === 'string' &&
    typeof parkId === 'string' &&
    typeof provinceCode === 'string' &&
    typeof startedAt === 'string'
  )
    return { reReviewId, baseId, parkId, provinceCode, startedAt }
  throw new Error('the event says not whole which re-review was started')
}
