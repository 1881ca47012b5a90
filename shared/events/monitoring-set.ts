import type { JsonObject } from '../json.ts'

/**
 * Said by reviews when a document disqualifies a base, and when one reinstates it: whoever watches over bases does so until
 * the date of the first, and goes on with the other (N27, N65). It says the whole, so that it may come before the designation's
 * own event. The version is the base's: of two such events the higher one holds, in whatever order they arrive.
 */
export type MonitoringSet = {
  readonly baseId: string
  readonly parkId: string
  readonly provinceCode: string
  readonly since: string
  /** The last day, and the moment at which it was said, RFC 3339 in UTC; null where it goes on. */
  readonly ended: { readonly until: string; readonly at: string } | null
  readonly version: number
}

/** Reads the event out of a job; one that is not whole is a fault of whoever announced it, and stays in the queue. */
export function readMonitoringSet(payload: JsonObject): MonitoringSet {
  const { baseId, parkId, provinceCode, since, ended, version } = payload
  if (
    typeof baseId === 'string' &&
    typeof parkId === 'string' &&
    typeof provinceCode === 'string' &&
    typeof since === 'string' &&
    (ended === null || isEnd(ended)) &&
    typeof version === 'number'
  )
    return { baseId, parkId, provinceCode, since, ended, version }
  throw new Error('the event says not whole until when which base is monitored')
}

const isEnd = (value: unknown): value is NonNullable<MonitoringSet['ended']> =>
  typeof value === 'object' &&
  value !== null &&
  'until' in value &&
  'at' in value &&
  typeof value.until === 'string' &&
  typeof value.at === 'string'
