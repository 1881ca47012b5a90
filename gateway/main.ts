import { stopOnSignal } from '@ndseb/shared/http/stop-on-signal.ts'
import { createLogger } from '@ndseb/shared/logging.ts'
import { runMain } from '@ndseb/shared/startup-error.ts'
import { gatewaySecret } from '@ndseb/shared/transport/gateway-secret.ts'
import { readGatewayConfig, SUBGRAPH_NAMES, subgraphUrls } from './config.ts'
import { remoteDataSource } from './data-sources/remote.ts'
import { remoteFiles } from './data-sources/remote-files.ts'
import { startGateway } from './start.ts'
import { supergraphSdl } from './supergraph.ts'

/** The gateway alone, with each subgraph in a process of its own. */
await runMain(async () => {
  const logger = createLogger('gateway')
  const config = readGatewayConfig(process.env)
  const urls = subgraphUrls(process.env)
  const secret = gatewaySecret(process.env, config.dataDir)
  const sources = new Map(
    await Promise.all(
      SUBGRAPH_NAMES.map(
        async (name) =>
          [name as string, await remoteDataSource({ name, url: urls[name], secret, logger })] as const,
      ),
    ),
  )
  const served = await startGateway({
    config,
    logger,
    supergraphSdl: supergraphSdl(),
    files: await remoteFiles({ name: 'statistics', url: urls.statistics, secret, logger }),
    buildService: (name) => {
      const source = sources.get(name)
      if (!source) throw new Error(`the supergraph names a subgraph "${name}" that is not known here`)
      return source
    },
  })
  stopOnSignal(served.close, logger)
  console.log(`网关已就绪 · The gateway listens at ${served.url}/graphql`)
})
