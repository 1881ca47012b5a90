import { OWNERS, type Owner } from '@ndseb/db/owners.ts'
import { readGatewayConfig } from '@ndseb/gateway/config.ts'
import { stopOnSignal } from '@ndseb/shared/http/stop-on-signal.ts'
import { createLogger } from '@ndseb/shared/logging.ts'
import { runMain, StartupError } from '@ndseb/shared/startup-error.ts'
import { gatewaySecret } from '@ndseb/shared/transport/gateway-secret.ts'
import { checkPorts } from './check-ports.ts'
import { startChild } from './child.ts'
import { closeInOrder } from './close-in-order.ts'
import { openDatabase } from './database.ts'
import { DEMO_BEGINS } from './demo/first-rounds.ts'
import { playUntilClosed } from './demo/play-until-closed.ts'
import { greet } from './greeting.ts'
import { openGraph } from './open-graph.ts'
import { prepareDatabase } from './prepare-database.ts'
import { supervise } from './supervise.ts'

/** Where the subgraphs listen, whatever HOST says of the gateway. */
const LOOPBACK = '127.0.0.1'

/**
 * `npm run start:distributed`: the gateway and each subgraph as a process of its own on this machine, as production has
 * them, over one database. This process holds the database and the children, starts one again that ends by itself, and
 * ends with them.
 */
await runMain(async () => {
  const logger = createLogger('distributed')
  const config = readGatewayConfig(process.env)
  const secret = gatewaySecret(process.env, config.dataDir)
  const ports = portsAfter(config.port)
  await checkPorts(config.host, [config.port])
  await checkPorts(LOOPBACK, Object.values(ports))
  const opened = closeInOrder()
  stopOnSignal(opened.close, logger)
  try {
    const database = await openDatabase(process.env, config.dataDir)
    opened.add(() => database.stop())
    await prepareDatabase(database.ownerUrl, {
      demoClockAt: config.demo ? new Date(DEMO_BEGINS) : null,
      logger,
    })
    if (config.demo) {
      const graph = await openGraph(database.ownerUrl, logger)
      const play = closeInOrder()
      play.add(() => graph.close())
      opened.add(play.close)
      await playUntilClosed(graph, play)
      await play.close()
    }
    const env = { ...process.env, DATABASE_URL: database.ownerUrl, GATEWAY_SECRET: secret }
    const keep = async (name: string, args: string[], more: NodeJS.ProcessEnv) => {
      const kept = await supervise(name, () => startChild(name, args, { ...env, ...more }), {
        tell: (line) => console.error(line),
      })
      opened.add(kept.stop)
    }
    // All, also when one fails: what is still starting then could not be stopped.
    const started = await Promise.allSettled(
      OWNERS.map((owner) =>
        keep(owner, ['standalone/subgraph-main.ts', owner], { PORT: String(ports[owner]), HOST: LOOPBACK }),
      ),
    )
    for (const one of started) if (one.status === 'rejected') throw one.reason
    const urls = OWNERS.map((owner) => [
      `SUBGRAPH_${owner.toUpperCase()}_URL`,
      `http://${LOOPBACK}:${ports[owner]}`,
    ])
    await keep('gateway', ['gateway/main.ts'], { PORT: String(config.port), ...Object.fromEntries(urls) })
    greet({ url: `http://localhost:${config.port}`, demo: config.demo })
  } catch (error) {
    await opened.close()
    throw error
  }
})

/** The subgraphs stand on the ports after the gateway's, so that two graphs can run side by side. */
function portsAfter(port: number): Record<Owner, number> {
  if (port === 0 || port + OWNERS.length > 65_535)
    throw new StartupError(
      `PORT 有误 · PORT is wrong: ${port}.`,
      '子图用其后四个端口 · The subgraphs take the four ports after it.',
    )
  return Object.fromEntries(OWNERS.map((owner, index) => [owner, port + 1 + index])) as Record<Owner, number>
}
