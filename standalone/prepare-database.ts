import { migrate } from '@ndseb/db/migrate.ts'
import { refuseDemoDatabase, seedDemo } from '@ndseb/db/seed-demo.ts'
import { seedReference } from '@ndseb/db/seed-reference.ts'
import type { Logger } from '@ndseb/shared/logging.ts'

/**
 * Brings a database to where the programme can run on it: tables, reference data, and for a demo its parks and its
 * clock, which begins at `demoClockAt`.
 */
export async function prepareDatabase(
  ownerUrl: string,
  { demoClockAt, logger }: { readonly demoClockAt: Date | null; readonly logger: Logger },
): Promise<void> {
  const startedAt = performance.now()
  await migrate(ownerUrl)
  await seedReference(ownerUrl)
  if (demoClockAt) await seedDemo(ownerUrl, demoClockAt)
  else await refuseDemoDatabase(ownerUrl)
  logger.debug({ ms: Math.round(performance.now() - startedAt) }, 'database prepared')
}
