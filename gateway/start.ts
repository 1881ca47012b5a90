import type { ServeFile } from '@ndseb/shared/http/sending.ts'
import { type Served, serve } from '@ndseb/shared/http/serve.ts'
import type { Logger } from '@ndseb/shared/logging.ts'
import { createAuthenticator } from './authenticate.ts'
import type { GatewayConfig } from './config.ts'
import { openDemoIssuer } from './demo-issuer.ts'
import { createGateway, type GatewayOptions } from './gateway.ts'

export type StartGatewayOptions = Pick<GatewayOptions, 'supergraphSdl' | 'buildService'> & {
  readonly config: GatewayConfig
  readonly logger: Logger
  /** Who keeps the files: in this process, or at the end of `remoteFiles`. */
  readonly files: ServeFile
  /** Whether what the gateway stands on is there; it is itself ready as soon as it listens. */
  readonly ready?: () => boolean | Promise<boolean>
}

/** Starts the gateway of a configuration and serves it. */
export async function startGateway(options: StartGatewayOptions): Promise<Served> {
  const { config, supergraphSdl, buildService, logger, files, ready = () => true } = options
  const demo = config.demo ? [(await openDemoIssuer(config.dataDir)).issuer] : []
  const authenticate = createAuthenticator([...config.issuers, ...demo], { logger })
  const gateway = await createGateway({
    ...{ supergraphSdl, buildService, authenticate },
    logger,
    introspection: config.introspection,
    suggestions: config.suggestions,
  })
  const served = await serve({
    answer: gateway.answer,
    files: async (request, response, requestId) =>
      files({ request, response, viewer: await authenticate(request.headers), requestId }),
    ready,
    port: config.port,
    host: config.host,
    corsOrigins: config.corsOrigins,
    logger,
  }).catch(async (error: unknown) => {
    await gateway.stop()
    throw error
  })
  return {
    ...served,
    close: async () => {
      await served.close()
      await gateway.stop()
    },
  }
}
