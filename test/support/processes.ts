import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Processes, startProcesses } from '@ndseb/standalone/processes.ts'
import { openTestDatabase } from './database.ts'

/** The graph as production has it, on a database and in a folder of its own. Close it in `afterAll`. */
export async function openProcesses(): Promise<Processes> {
  const database = await openTestDatabase()
  const dataDir = mkdtempSync(join(tmpdir(), 'ndseb-processes-'))
  const processes = await startProcesses(database.url, dataDir)
  return {
    ...processes,
    close: async () => {
      await processes.close()
      rmSync(dataDir, { recursive: true, force: true })
      await database.drop()
    },
  }
}
