import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEmbeddedPostgres } from '@ndseb/db/embedded/start-postgres.ts'
import { createLogger } from '@ndseb/shared/logging.ts'
import type { Post } from '@ndseb/standalone/demo/actor.ts'
import { askInProcess } from '@ndseb/standalone/demo/ask-in-process.ts'
import { openGraph } from '@ndseb/standalone/open-graph.ts'
import { prepareDatabase } from '@ndseb/standalone/prepare-database.ts'
import { startProcesses } from '@ndseb/standalone/processes.ts'
import { Client } from 'pg'
import { FILL } from './fill.ts'

export type BenchGraphs = {
  readonly ownerUrl: string
  readonly inProcess: Post
  readonly overHttp: Post
  close(): Promise<void>
}

/** The same data, asked in one process and as five, over one embedded PostgreSQL. */
export async function openBenchGraphs(cases: number): Promise<BenchGraphs> {
  const folder = mkdtempSync(join(tmpdir(), 'ndseb-bench-'))
  const logger = createLogger('bench', { level: 'fatal' })
  const postgres = await startEmbeddedPostgres({ dataDir: join(folder, 'postgres'), log: () => {} })
  await prepareDatabase(postgres.ownerUrl, { demoClockAt: new Date(), logger })
  const owner = new Client({ connectionString: postgres.ownerUrl })
  await owner.connect()
  await owner.query(FILL, [cases, new Date().getFullYear() - 1])
  await owner.query('analyze')
  await owner.end()
  const graph = await openGraph(postgres.ownerUrl, logger)
  const inProcess = await askInProcess(graph)
  const processes = await startProcesses(postgres.ownerUrl, join(folder, 'processes'))
  return {
    ownerUrl: postgres.ownerUrl,
    inProcess: inProcess.post,
    overHttp: processes.post,
    close: async () => {
      await processes.close()
      await inProcess.close()
      await graph.close()
      await postgres.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
