import { dataDirOf } from '@ndseb/gateway/config.ts'
import { isDemo } from '@ndseb/shared/demo-mode.ts'
import { createLogger } from '@ndseb/shared/logging.ts'
import { runMain } from '@ndseb/shared/startup-error.ts'
import { openDatabase } from './database.ts'
import { DEMO_BEGINS } from './demo/first-rounds.ts'
import { prepareDatabase } from './prepare-database.ts'

/** `npm run migrate`: brings the database to this version and ends, as a deployment does before it starts its processes. */
await runMain(async () => {
  const logger = createLogger('migrate')
  const database = await openDatabase(process.env, dataDirOf(process.env))
  try {
    const demoClockAt = isDemo(process.env) ? new Date(DEMO_BEGINS) : null
    await prepareDatabase(database.ownerUrl, { demoClockAt, logger })
    console.log('数据库已是本版本 · The database is of this version.')
  } finally {
    await database.stop()
  }
})
