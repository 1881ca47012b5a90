import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { startEmbeddedPostgres } from '@ndseb/db/embedded/start-postgres.ts'
import { createLogger } from '@ndseb/shared/logging.ts'
import { askInProcess } from '@ndseb/standalone/demo/ask-in-process.ts'
import { openGraph } from '@ndseb/standalone/open-graph.ts'
import { prepareDatabase } from '@ndseb/standalone/prepare-database.ts'
import { Client } from 'pg'
import { playModel } from './play.ts'

/** `npm run model -- --seed 7 --steps 100000`: plays on a PostgreSQL of its own and prints what happened. */
const { values } = parseArgs({
  options: { seed: { type: 'string', default: '1' }, steps: { type: 'string', default: '10000' } },
})
const [seed, steps] = [Number(values.seed), Number(values.steps)]
if (!Number.isSafeInteger(seed) || !Number.isSafeInteger(steps) || steps < 1)
  throw new Error('--seed and --steps are whole numbers')

const folder = mkdtempSync(join(tmpdir(), 'ndseb-model-'))
const logger = createLogger('model', { level: 'error' })
const postgres = await startEmbeddedPostgres({ dataDir: join(folder, 'postgres'), log: () => {} })
try {
  await prepareDatabase(postgres.ownerUrl, { demoClockAt: new Date('2026-03-02T01:00:00.000Z'), logger })
  const owner = new Client({ connectionString: postgres.ownerUrl })
  await owner.connect()
  const graph = await openGraph(postgres.ownerUrl, logger)
  const { post, close } = await askInProcess(graph)
  const startedAt = performance.now()
  try {
    const ground = {
      ...{ post, settled: () => graph.worker.settled() },
      sql: async (text: string, params: unknown[] = []) => (await owner.query(text, params)).rows,
    }
    const tally = await playModel(ground, { seed, steps, tell: (line) => console.log(line) })
    console.log(tally.lines().join('\n'))
    console.log(
      `\n${tally.steps} steps, seed ${seed}, ${((performance.now() - startedAt) / 1000).toFixed(1)} s`,
    )
  } finally {
    await close()
    await graph.close()
    await owner.end()
  }
} finally {
  await postgres.stop()
  rmSync(folder, { recursive: true, force: true })
}
