import type { JsonObject } from '../json.ts'

/** Said by statistics to itself when somebody has asked for an export. */
export type ExportQueued = { readonly jobId: string }

/** Reads the event out of a job; one that is not whole is a fault of whoever announced it, and stays in the queue. */
export function readExportQueued({ jobId }: JsonObject): ExportQueued {
  if (typeof jobId === 'string') return { jobId }
  throw new Error('the event says not which export is to be written')
}
