import { ApolloGateway, type GraphQLDataSource } from '@apollo/gateway'
import { ApolloServer, HeaderMap } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled'
import type { HttpAnswer, HttpRequest } from '@ndseb/shared/http/serve.ts'
import type { Logger } from '@ndseb/shared/logging.ts'
import type { Authenticate } from './authenticate.ts'
import type { GatewayContext } from './context.ts'
import { guardErrors, publicError } from './errors.ts'
import { guardLimits, LIMITS } from './limits.ts'

export type GatewayOptions = {
  readonly supergraphSdl: string
  /** How a subgraph is reached: see data-sources/. */
  readonly buildService: (name: string) => GraphQLDataSource<GatewayContext>
  readonly authenticate: Authenticate
  readonly logger: Logger
  readonly introspection: boolean
  readonly suggestions: boolean
}
export type Gateway = {
  /** For serve(): one POST /graphql. */
  readonly answer: (request: HttpRequest) => Promise<HttpAnswer>
  stop(): Promise<void>
}

/** The graph as its clients see it: authenticated, limited, planned over the subgraphs, its errors masked. */
export async function createGateway(options: GatewayOptions): Promise<Gateway> {
  const { supergraphSdl, buildService, authenticate, logger, introspection, suggestions } = options
  // Apollo's gateway reports its host to the vendor unless it is told not to, and is told by the environment alone.
  process.env.APOLLO_TELEMETRY_DISABLED = 'true'
  const server = new ApolloServer<GatewayContext>({
    gateway: new ApolloGateway({
      supergraphSdl,
      buildService: ({ name }) => buildService(name),
      logger: quiet(logger),
      __exposeQueryPlanExperimental: false,
    }),
    nodeEnv: 'production',
    logger: quiet(logger),
    introspection,
    hideSchemaDetailsFromClientErrors: !suggestions,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    maxRecursiveSelections: LIMITS.recursiveSelections,
    parseOptions: { maxTokens: LIMITS.tokens },
    formatError: publicError,
    plugins: [
      guardLimits,
      guardErrors(logger),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  })
  await server.start()
  return {
    answer: async ({ headers, body, requestId }) => {
      const startedAt = performance.now()
      const viewer = await authenticate(headers)
      const context: GatewayContext = { viewer, requestId, startedAt, unavailable: new Set() }
      const response = await server.executeHTTPGraphQLRequest({
        httpGraphQLRequest: { method: 'POST', headers: negotiable(headers.accept), search: '', body },
        context: async () => context,
      })
      if (response.body.kind !== 'complete') throw new Error('an answer in parts was not asked for')
      return {
        status: response.status ?? 200,
        headers: Object.fromEntries(response.headers),
        body: response.body.string,
      }
    },
    stop: () => server.stop(),
  }
}

/** The headers that Apollo Server is to see: the type, checked by serve() already, and what the client accepts. */
function negotiable(accept: string | undefined): HeaderMap {
  const headers = new HeaderMap([['content-type', 'application/json']])
  if (accept) headers.set('accept', accept)
  return headers
}

/** Apollo's log of what it does is for whoever asks for it; its warnings and errors are for everybody. */
const quiet = (logger: Logger) => ({
  debug: (message?: unknown) => logger.trace(String(message)),
  info: (message?: unknown) => logger.debug(String(message)),
  warn: (message?: unknown) => logger.warn(String(message)),
  error: (message?: unknown) => logger.error(String(message)),
})
