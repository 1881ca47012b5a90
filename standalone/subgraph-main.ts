import { connect } from '@ndseb/db/connect.ts'
import { OWNERS, type Owner, roleOf, urlOf, WORKER_ROLE } from '@ndseb/db/owners.ts'
import { refuseDemoDatabase } from '@ndseb/db/seed-demo.ts'
import { startWorker } from '@ndseb/db/worker.ts'
import { dataDirOf, defaultSubgraphPort, parsePort } from '@ndseb/gateway/config.ts'
import { isDemo } from '@ndseb/shared/demo-mode.ts'
import { stopOnSignal } from '@ndseb/shared/http/stop-on-signal.ts'
import { createLogger } from '@ndseb/shared/logging.ts'
import { runMain, StartupError } from '@ndseb/shared/startup-error.ts'
import { gatewaySecret } from '@ndseb/shared/transport/gateway-secret.ts'
import { serveSubgraph } from '@ndseb/shared/transport/serve-subgraph.ts'
import { addressKey } from '@ndseb/shared/transport/signed-address.ts'
import { closeInOrder } from './close-in-order.ts'
import { explainDatabaseError } from './database-error.ts'
import { isReady } from './ready.ts'
import { executorOf, filesOf, JOBS } from './subgraphs.ts'

/** `npm run start:subgraph -- reviews`: one subgraph alone, on a database that is migrated already. */
await runMain(async () => {
  const owner = ownerOf(process.argv[2])
  const ownerUrl = process.env.DATABASE_URL
  const url =
    process.env[`${owner.toUpperCase()}_DATABASE_URL`] ?? (ownerUrl && urlOf(roleOf(owner), ownerUrl))
  const workerUrl = process.env.WORKER_DATABASE_URL ?? (ownerUrl && urlOf(WORKER_ROLE, ownerUrl))
  if (!url || !workerUrl)
    throw new StartupError(
      '没有数据库地址 · No database is named.',
      `请设置 DATABASE_URL，或 ${owner.toUpperCase()}_DATABASE_URL 与 WORKER_DATABASE_URL · Set DATABASE_URL, or both of the others.`,
    )
  const secret = gatewaySecret(process.env, dataDirOf(process.env))
  const key = addressKey(secret)
  const logger = createLogger(owner)
  const opened = closeInOrder()
  stopOnSignal(opened.close, logger)
  try {
    if (!isDemo(process.env)) await refuseDemoDatabase(url)
    const database = await connect(owner, url)
    opened.add(() => database.close())
    const worker = await startWorker({ workerUrl, jobs: [{ database, jobs: JOBS[owner] }], log: logger })
    opened.add(() => worker.stop())
    const served = await serveSubgraph({
      name: owner,
      execute: executorOf(database, logger, key),
      ...(owner === 'statistics' && { files: filesOf(database, key) }),
      secret,
      ready: () => isReady(database),
      port: parsePort(process.env.PORT, defaultSubgraphPort(owner)),
      host: process.env.HOST || '127.0.0.1',
      logger,
    })
    opened.add(() => served.close())
    console.log(`子图 ${owner} 已就绪 · The subgraph ${owner} listens at ${served.url}/graphql`)
  } catch (error) {
    await opened.close()
    throw explainDatabaseError(
      error,
      url,
      '请检查地址；数据库须先由 npm run migrate 建好 · Check the address; npm run migrate must have prepared the database.',
    )
  }
})

function ownerOf(name: string | undefined): Owner {
  const owner = OWNERS.find((known) => known === name)
  if (owner) return owner
  throw new StartupError(
    `没有子图 ${name ?? ''} · There is no subgraph "${name ?? ''}".`,
    `npm run start:subgraph -- ${OWNERS.join(' | ')}`,
  )
}
