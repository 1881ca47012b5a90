import type { JsonObject } from '../json.ts'

/**
 * Said by reviews when a joint letter has forwarded an application (N51). Which one is all that is said: whoever hears
 * it reads the case by itself, so that the announcement can tell nothing that is not so.
 */
export type ApplicationForwarded = { readonly applicationId: string }

/** Reads the event out of a job; one that is not whole is a fault of whoever announced it, and stays in the queue. */
export function readApplicationForwarded({ applicationId }: JsonObject): ApplicationForwarded {
  if (typeof applicationId === 'string') return { applicationId }
  throw new Error('the event says not which application was forwarded')
}
