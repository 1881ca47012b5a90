import type { JsonObject } from '../json.ts'

/** Said by statistics to itself when a file that is to be imported is there as a whole. */
export type ImportQueued = { readonly jobId: string }

/** Reads the event out of a job; one that is not whole is a fault of whoever announced it, and stays in the queue. */
export function readImportQueued({ jobId }: JsonObject): ImportQueued {
  if (typeof jobId === 'string') return { jobId }
  throw new Error('the event says not which import is to be run')
}
