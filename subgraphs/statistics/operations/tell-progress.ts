import type { Tx } from '@ndseb/db/session.ts'
import type { JobHands } from '@ndseb/db/worker.ts'
import { systemViewer } from '@ndseb/shared/viewer.ts'

/**
 * The job was cancelled, or has ended otherwise, while it was run: nothing of this attempt remains, and nothing is left to do.
 */
export class JobEnded extends Error {
  /** Else a reader of archives would take it for a fault of the file. */
  readonly code = 'JOB_ENDED'
}

const EACH_MS = 1_000

/**
 * Writes down each second how far an attempt has come, on a connection of its own, and learns whether its job has ended
 * meanwhile.
 *
 * @param write writes it down where the job is under way; gives no row where it is not
 */
export function tellProgress(
  attempt: { ended: boolean },
  hands: JobHands,
  write: (tx: Tx) => Promise<readonly object[]>,
): { end(): Promise<void> } {
  const session = hands.open(systemViewer)
  const tell = () =>
    session.write(async (tx) => {
      attempt.ended = (await write(tx)).length === 0
    })
  let telling: Promise<void> | null = null
  const timer = setInterval(() => {
    // Where it cannot be told, the attempt itself will fail or go on.
    telling ??= tell()
      .catch(() => {})
      .finally(() => {
        telling = null
      })
  }, EACH_MS)
  return {
    end: async () => {
      clearInterval(timer)
      await telling
      await session.close()
    },
  }
}
