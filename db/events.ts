import type { JsonObject } from '@ndseb/shared/json.ts'
import type { Tx } from './session.ts'

/**
 * Tells another owner what happened: a job for its worker, in the transaction of the cause. `task` is
 * '<owner>:<file in its jobs/>'. Handlers are idempotent; a job may run twice.
 *
 * @param key where it is given, a job of the same task and key that has not begun is replaced by this one: for what is
 *   true however often it was said
 */
export async function announce(
  tx: Pick<Tx, 'rows'>,
  task: `${string}:${string}`,
  payload: JsonObject,
  key: string | null = null,
): Promise<void> {
  await tx.rows('select platform.announce($1, $2, $3)', [task, JSON.stringify(payload), key])
}
