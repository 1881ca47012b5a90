import { readFileSync } from 'node:fs'
import { readGatewayConfig } from '@ndseb/gateway/config.ts'
import { startGateway } from '@ndseb/gateway/start.ts'
import { stopOnSignal } from '@ndseb/shared/http/stop-on-signal.ts'
import { createLogger } from '@ndseb/shared/logging.ts'
import { runMain } from '@ndseb/shared/startup-error.ts'
import { checkPorts } from './check-ports.ts'
import { closeInOrder } from './close-in-order.ts'
import { openDatabase } from './database.ts'
import { DEMO_BEGINS } from './demo/first-rounds.ts'
import { playUntilClosed } from './demo/play-until-closed.ts'
import { greet } from './greeting.ts'
import { openGraph } from './open-graph.ts'
import { prepareDatabase } from './prepare-database.ts'

/** `npm start`: the whole graph in one process, on the embedded PostgreSQL unless DATABASE_URL names another. */
await runMain(async () => {
  const logger = createLogger('standalone')
  const config = readGatewayConfig(process.env)
  await checkPorts(config.host, [config.port])
  const opened = closeInOrder()
  // Ctrl-C during start-up stops what has been started so far.
  stopOnSignal(opened.close, logger)
  try {
    const database = await openDatabase(process.env, config.dataDir)
    opened.add(() => database.stop())
    await prepareDatabase(database.ownerUrl, {
      demoClockAt: config.demo ? new Date(DEMO_BEGINS) : null,
      logger,
    })
    const graph = await openGraph(database.ownerUrl, logger)
    opened.add(() => graph.close())
    if (config.demo) await playUntilClosed(graph, opened)
    const served = await startGateway({
      config,
      supergraphSdl: readFileSync(new URL('../gateway/supergraph.graphql', import.meta.url), 'utf8'),
      buildService: (name) => graph.buildService(name),
      files: graph.files,
      ready: () => graph.ready(),
      logger,
    })
    opened.add(() => served.close())
    greet({ url: served.url, demo: config.demo })
  } catch (error) {
    await opened.close()
    throw error
  }
})
