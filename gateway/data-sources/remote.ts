import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from '@apollo/gateway'
import { faultMessage } from '@ndseb/shared/faults.ts'
import type { Logger } from '@ndseb/shared/logging.ts'
import { type SignViewer, viewerSigner } from '@ndseb/shared/transport/internal-token.ts'
import { type ExecutionResult, GraphQLError } from 'graphql'
import type { GatewayContext } from '../context.ts'
import { gapOf } from './gap.ts'
import { jsonPoster, type PostJson } from './post-json.ts'

/** How long one subgraph may take to answer one query. */
const QUERY_TIMEOUT = 2000
/** A mutation is waited for: to give up on it is not to know whether it happened. */
const MUTATION_TIMEOUT = 15_000
/** Once a part is known to be missing, the rest must be in by then: the partial answer is promised within 2.5 s. */
const PARTIAL_ANSWER_BY = 2300
const LAST_CHANCE = 100

export type RemoteOptions = {
  readonly name: string
  readonly url: string
  readonly secret: string
  readonly logger: Logger
}

type Process = GraphQLDataSource<GatewayContext>['process']

/**
 * A subgraph in a process of its own. Unlike Apollo's RemoteGraphQLDataSource it has a time limit, and its failures say
 * which part is missing and nothing about where that part runs or what it answered.
 */
export async function remoteDataSource(options: RemoteOptions): Promise<GraphQLDataSource<GatewayContext>> {
  const { name, url, secret, logger } = options
  const post = jsonPoster(url)
  const sign = await viewerSigner(secret, name)
  const process: Process = async (incoming) => {
    const context = incoming.context as GatewayContext
    if (context.unavailable.has(name)) return unavailable(name, incoming, context)
    try {
      return await ask(incoming.request, context, sign, post)
    } catch (error) {
      context.unavailable.add(name)
      logger.warn({ subgraph: name, requestId: context.requestId, err: error }, 'a subgraph is unavailable')
      return unavailable(name, incoming, context)
    }
  }
  return { process }
}

async function ask(
  { query, variables, operationName }: GraphQLDataSourceProcessOptions['request'],
  context: GatewayContext,
  sign: SignViewer,
  post: PostJson,
): Promise<ExecutionResult> {
  const mutates = query?.startsWith('mutation') ?? false
  const { status, body } = await post(JSON.stringify({ query, variables, operationName }), {
    headers: { authorization: `Bearer ${await sign(context.viewer)}`, 'x-request-id': context.requestId },
    timeout: mutates ? MUTATION_TIMEOUT : timeLeft(context),
    repeatable: !mutates,
  })
  if (status !== 200) throw new Error(`it answered with status ${status}`)
  const result: unknown = JSON.parse(body)
  if (typeof result !== 'object' || result === null) throw new Error('it answered with something else')
  return result
}

function timeLeft({ startedAt, unavailable }: GatewayContext): number {
  if (unavailable.size === 0) return QUERY_TIMEOUT
  const left = startedAt + PARTIAL_ANSWER_BY - performance.now()
  return Math.min(QUERY_TIMEOUT, Math.max(LAST_CHANCE, left))
}

/** The labelled gap in a partial answer: the part's public name, where it is missing, and what stands in for it. */
function unavailable(
  name: string,
  incoming: GraphQLDataSourceProcessOptions<GatewayContext>,
  { viewer }: GatewayContext,
): ExecutionResult {
  const label = new GraphQLError(faultMessage('SUBGRAPH_UNAVAILABLE', viewer.language, name), {
    // The gateway sets the place of the fetch before it.
    path: [],
    extensions: { code: 'SUBGRAPH_UNAVAILABLE', service: name },
  })
  const data = gapOf(incoming)
  if (data === null) throw label
  return { data, errors: [label] }
}
