import type { JsonObject } from '@ndseb/shared/json.ts'
import type { Tx } from './session.ts'

/**
 * Tells another owner what happened: a job for its worker, in the transaction of the cause. `task` is
 * '<owner>:<file in its jobs/>'. Handlers are idempotent; a job may run twice.
 */
export async function announce(tx: Tx, task: `${string}:${string}`, payload: JsonObject): Promise<void> {
  await tx.rows('select platform.announce($1, $2)', [task, JSON.stringify(payload)])
}
