import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  type GraphQLError,
  type GraphQLSchema,
  parse,
  validate,
} from 'graphql'
import { fault } from '../faults.ts'
import type { Logger } from '../logging.ts'
import type { Shown } from '../subgraph/confidential.ts'
import type { Viewer } from '../viewer.ts'
import { BoundedCache } from './bounded-cache.ts'
import { presentErrors } from './present-errors.ts'

/** What the transport needs of a subgraph's context: what was shown, and a session that writes it down and closes. */
export type ClosableContext = {
  readonly session: { recordReads(shown: Shown): Promise<void>; close(): Promise<void> }
  readonly shown: Shown
}

/** A subgraph as it is executed: its guarded schema, and the context of one request for one viewer. */
export type ExecutableSubgraph<Context extends ClosableContext = ClosableContext> = {
  readonly name: string
  readonly schema: GraphQLSchema
  readonly makeContext: (viewer: Viewer, requestId: string) => Context | Promise<Context>
}

export type SubgraphRequest = {
  readonly query?: string | null
  readonly variables?: Readonly<Record<string, unknown>> | null
  readonly operationName?: string | null
}
/** On whose behalf, and as part of which request. */
export type Caller = { readonly viewer: Viewer; readonly requestId: string }
export type ExecuteSubgraph = (request: SubgraphRequest, caller: Caller) => Promise<ExecutionResult>

type Prepared =
  | { readonly document: DocumentNode }
  | { readonly document: null; readonly errors: readonly GraphQLError[] }

/** Each query text that the gateway sends recurs as often as its plan is used: some hundreds are remembered. */
const REMEMBERED_QUERIES = 500
const REMEMBERED_LENGTH = 20_000

/**
 * The one way in which a subgraph is executed, in the gateway's process or in its own: parse and validate (remembered),
 * a context for this request alone, execute, close the session whatever happened, mask what is nobody's business.
 */
export function subgraphExecutor<Context extends ClosableContext>(
  subgraph: ExecutableSubgraph<Context>,
  logger: Logger,
): ExecuteSubgraph {
  const remembered = new BoundedCache<string, Prepared>(REMEMBERED_QUERIES)
  const prepare = (query: string): Prepared => {
    const known = remembered.get(query)
    if (known) return known
    const prepared = parseAndValidate(subgraph.schema, query)
    if (query.length <= REMEMBERED_LENGTH) remembered.set(query, prepared)
    return prepared
  }
  return async ({ query, variables, operationName }, caller) => {
    const about = { subgraph: subgraph.name, requestId: caller.requestId }
    const present = (result: ExecutionResult) => presentErrors(result, caller.viewer.language, logger, about)
    if (!query) return { errors: [fault('BAD_REQUEST', caller.viewer.language, 'query')] }
    const prepared = prepare(query)
    if (prepared.document === null) return present({ errors: prepared.errors })
    let context: Context | undefined
    try {
      context = await subgraph.makeContext(caller.viewer, caller.requestId)
      const result = await execute({
        schema: subgraph.schema,
        document: prepared.document,
        contextValue: context,
        variableValues: variables ?? {},
        operationName,
      })
      // Before the answer goes out: what could not be written down is not shown (N86).
      if (context.shown.size > 0) await context.session.recordReads(context.shown)
      return present(result)
    } catch (error) {
      logger.error({ ...about, err: error }, 'a subgraph request failed')
      return { errors: [fault('INTERNAL', caller.viewer.language)] }
    } finally {
      // The answer need not wait until PostgreSQL has taken note that nothing more is read.
      context?.session
        .close()
        .catch((error: unknown) => logger.warn({ ...about, err: error }, 'a session did not close in order'))
    }
  }
}

function parseAndValidate(schema: GraphQLSchema, query: string): Prepared {
  try {
    const document = parse(query, { noLocation: true })
    const errors = validate(schema, document)
    return errors.length > 0 ? { document: null, errors } : { document }
  } catch (error) {
    return { document: null, errors: [error as GraphQLError] }
  }
}
