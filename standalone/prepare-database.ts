import { migrate } from '@ndseb/db/migrate.ts'
import { seedDemo } from '@ndseb/db/seed-demo.ts'
import { seedReference } from '@ndseb/db/seed-reference.ts'
import type { Logger } from '@ndseb/shared/logging.ts'

/** Brings a database to where the programme can run on it: tables, reference data, and for a demo its parks and clock. */
export async function prepareDatabase(
  ownerUrl: string,
  { demo, logger }: { readonly demo: boolean; readonly logger: Logger },
): Promise<void> {
  const startedAt = performance.now()
  await migrate(ownerUrl)
  await seedReference(ownerUrl)
  if (demo) await seedDemo(ownerUrl)
  logger.debug({ ms: Math.round(performance.now() - startedAt) }, 'database prepared')
}
