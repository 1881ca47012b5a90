import { JobEnded } from '../operations/tell-progress.ts'

/** So often a long job is begun before it is given up: one that ends its process each time would do so for ever. */
export const MOST_ATTEMPTS = 5

/**
 * Runs an attempt at a long job. One that fails is put back where it waits for its turn, and is tried again by the queue;
 * after so many it is given up. A stop that was asked for is no attempt that failed.
 *
 * @param attempts which attempt this is, from 1
 */
export async function inAttempts(
  attempts: number,
  stopping: AbortSignal,
  does: {
    work(): Promise<void>
    putBack(stopped: boolean): Promise<void>
    giveUp(): Promise<void>
  },
): Promise<void> {
  try {
    // Whoever ran it before was killed each time.
    if (attempts > MOST_ATTEMPTS) return await does.giveUp()
    await does.work()
  } catch (error) {
    if (error instanceof JobEnded) return
    if (attempts < MOST_ATTEMPTS || stopping.aborted) await does.putBack(stopping.aborted)
    else await does.giveUp()
    throw error
  }
}
