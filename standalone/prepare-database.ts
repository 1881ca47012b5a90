import { migrate } from '@ndseb/db/migrate.ts'
import { refuseDemoDatabase, seedDemo } from '@ndseb/db/seed-demo.ts'
import { seedReference } from '@ndseb/db/seed-reference.ts'
import type { Logger } from '@ndseb/shared/logging.ts'
import { explainDatabaseError } from './database-error.ts'

/**
 * Brings a database to where the programme can run on it: tables, reference data, and for a demo its parks and its
 * clock, which begins at `demoClockAt`. What the database refuses is one sentence.
 */
export async function prepareDatabase(
  ownerUrl: string,
  { demoClockAt, logger }: { readonly demoClockAt: Date | null; readonly logger: Logger },
): Promise<void> {
  const startedAt = performance.now()
  try {
    await migrate(ownerUrl)
    await seedReference(ownerUrl)
    if (demoClockAt) await seedDemo(ownerUrl, demoClockAt)
    else await refuseDemoDatabase(ownerUrl)
  } catch (cause) {
    throw explainDatabaseError(
      cause,
      ownerUrl,
      '请检查数据库及其所有者的权限 · Check the database and the rights of its owner.',
    )
  }
  logger.debug({ ms: Math.round(performance.now() - startedAt) }, 'database prepared')
}
