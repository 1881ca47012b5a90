import type { JsonObject } from '../json.ts'

/**
 * Said by reviews when an expert is admitted to an application, or is no longer: what others show him follows (N80).
 * The version is the assignment's: of two such events the higher one holds, in whatever order they arrive.
 */
export type ReaderSet = {
  readonly applicationId: string
  readonly parkId: string
  readonly personId: string
  readonly admitted: boolean
  readonly version: number
}

/** Reads the event out of a job; one that is not whole is a fault of whoever announced it, and stays in the queue. */
export function readReaderSet(payload: JsonObject): ReaderSet {
  const { applicationId, parkId, personId, admitted, version } = payload
  if (
    typeof applicationId === 'string' &&
    typeof parkId === 'string' &&
    typeof personId === 'string' &&
    typeof admitted === 'boolean' &&
    typeof version === 'number'
  )
    return { applicationId, parkId, personId, admitted, version }
  throw new Error('the event says not whole who may read what')
}
