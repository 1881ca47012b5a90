import { startEmbeddedPostgres } from '@ndseb/db/embedded/start-postgres.ts'
import { refuseDemoDatabase, seedDemo } from '@ndseb/db/seed-demo.ts'
import { createLogger } from '@ndseb/shared/logging.ts'
import { prepareDatabase } from '@ndseb/standalone/prepare-database.ts'
import { expect, test } from 'vitest'
import { withFolder } from './folders.ts'

test('production takes a database of its own, and none that has been a demonstration’s', () =>
  withFolder(async (dataDir) => {
    const { ownerUrl, stop } = await startEmbeddedPostgres({ dataDir, log: () => {} })
    try {
      const logger = createLogger('test')
      await prepareDatabase(ownerUrl, { demoClockAt: null, logger })
      await refuseDemoDatabase(ownerUrl)
      await seedDemo(ownerUrl, new Date('2026-03-02T01:00:00Z'))
      await expect(prepareDatabase(ownerUrl, { demoClockAt: null, logger })).rejects.toThrow(
        /此数据库是演示用的/,
      )
    } finally {
      await stop()
    }
  }))
