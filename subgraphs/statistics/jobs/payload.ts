import type { JsonObject } from '@ndseb/shared/json.ts'

/** A text of an event; an event without it is a fault of whoever announced it, and stays in the queue. */
export function textOf(payload: JsonObject, name: string): string {
  const value = payload[name]
  if (typeof value === 'string' && value !== '') return value
  throw new Error(`the event names no ${name}`)
}
