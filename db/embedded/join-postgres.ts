import { setTimeout as sleep } from 'node:timers/promises'
import { StartupError } from '@ndseb/shared/startup-error.ts'
import { FolderInUse } from './folder-lock.ts'
import { readRunning } from './server.ts'
import { addressOf, type EmbeddedPostgres, startEmbeddedPostgres } from './start-postgres.ts'

const POLL_MS = 100
const PATIENCE_MS = 5_000

/**
 * The PostgreSQL of the data folder for whoever comes beside: where a process holds the folder, the one that it runs, which goes
 * on when this one is done; else one of its own.
 */
export async function joinEmbeddedPostgres(
  options: Parameters<typeof startEmbeddedPostgres>[0],
): Promise<EmbeddedPostgres> {
  try {
    return await startEmbeddedPostgres(options)
  } catch (error) {
    if (!(error instanceof FolderInUse)) throw error
    const port = await portOf(options.dataDir, error)
    return { ownerUrl: addressOf(options.dataDir, port), stop: async () => {} }
  }
}

/** Its holder may be starting: it is waited for, not for ever. */
async function portOf(folder: string, inUse: FolderInUse): Promise<number> {
  const end = Date.now() + PATIENCE_MS
  for (;;) {
    const running = readRunning(folder)
    if (running) return running.port
    if (Date.now() > end)
      throw new StartupError(
        `${inUse.message} 其数据库未就绪 · Its PostgreSQL is not ready.`,
        '请稍后再试 · Try again when it has started or stopped.',
        { cause: inUse },
      )
    await sleep(POLL_MS)
  }
}
