import { OWNERS } from '@ndseb/db/owners.ts'
import { defaultSubgraphPort, readGatewayConfig } from '@ndseb/gateway/config.ts'
import { stopOnSignal } from '@ndseb/shared/http/stop-on-signal.ts'
import { createLogger } from '@ndseb/shared/logging.ts'
import { runMain } from '@ndseb/shared/startup-error.ts'
import { gatewaySecret } from '@ndseb/shared/transport/gateway-secret.ts'
import { startChild, stopChildren } from './child.ts'
import { closeInOrder } from './close-in-order.ts'
import { openDatabase } from './database.ts'
import { DEMO_BEGINS } from './demo/first-rounds.ts'
import { playUntilClosed } from './demo/play-until-closed.ts'
import { greet } from './greeting.ts'
import { openGraph } from './open-graph.ts'
import { prepareDatabase } from './prepare-database.ts'

/**
 * `npm run start:distributed`: the gateway and each subgraph as a process of its own on this machine, as production has
 * them, over one database. This process holds the database and the children, and ends with them.
 */
await runMain(async () => {
  const startedAt = performance.now()
  const logger = createLogger('distributed')
  const config = readGatewayConfig(process.env)
  const opened = closeInOrder()
  stopOnSignal(opened.close, logger)
  try {
    const database = await openDatabase(process.env, config.dataDir, logger)
    opened.add(() => database.stop())
    await prepareDatabase(database.ownerUrl, {
      demoClockAt: config.demo ? new Date(DEMO_BEGINS) : null,
      logger,
    })
    if (config.demo) {
      const graph = await openGraph(database.ownerUrl, logger)
      await playUntilClosed(graph, opened).finally(() => graph.close())
    }
    const env = {
      ...process.env,
      DATABASE_URL: database.ownerUrl,
      GATEWAY_SECRET: gatewaySecret(process.env, config.dataDir),
    }
    const children = await Promise.all(
      OWNERS.map((owner) =>
        startChild(owner, ['standalone/subgraph-main.ts', owner], {
          ...env,
          PORT: String(portOf(owner)),
        }),
      ),
    )
    opened.add(() => stopChildren(children))
    const subgraphUrls = Object.fromEntries(
      OWNERS.map((owner) => [`SUBGRAPH_${owner.toUpperCase()}_URL`, `http://127.0.0.1:${portOf(owner)}`]),
    )
    const gateway = await startChild('gateway', ['gateway/main.ts'], { ...env, ...subgraphUrls })
    opened.add(() => stopChildren([gateway]))
    greet({
      url: `http://localhost:${config.port}`,
      demo: config.demo,
      seconds: (performance.now() - startedAt) / 1000,
    })
  } catch (error) {
    await opened.close()
    throw error
  }
})

/** The subgraphs stand on the ports after the gateway's, so that two graphs can run side by side. */
function portOf(owner: (typeof OWNERS)[number]): number {
  const base = Number(process.env.PORT || 4000)
  return base === 4000 ? defaultSubgraphPort(owner) : base + 1 + OWNERS.indexOf(owner)
}
