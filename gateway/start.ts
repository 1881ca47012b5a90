import { type Served, serve } from '@ndseb/shared/http/serve.ts'
import type { Logger } from '@ndseb/shared/logging.ts'
import { createAuthenticator } from './authenticate.ts'
import type { GatewayConfig } from './config.ts'
import { openDemoIssuer } from './demo-issuer.ts'
import { createGateway, type GatewayOptions } from './gateway.ts'

export type StartGatewayOptions = Pick<GatewayOptions, 'supergraphSdl' | 'buildService'> & {
  readonly config: GatewayConfig
  readonly logger: Logger
  /** Whether what the gateway stands on is there; it is itself ready as soon as it listens. */
  readonly ready?: () => boolean | Promise<boolean>
}

/** Starts the gateway of a configuration and serves it. */
export async function startGateway(options: StartGatewayOptions): Promise<Served> {
  const { config, supergraphSdl, buildService, logger, ready = () => true } = options
  const demo = config.demo ? [(await openDemoIssuer(config.dataDir)).issuer] : []
  const gateway = await createGateway({
    supergraphSdl,
    buildService,
    authenticate: createAuthenticator([...config.issuers, ...demo], { logger }),
    logger,
    introspection: config.introspection,
    suggestions: config.suggestions,
  })
  const served = await serve({
    answer: gateway.answer,
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
