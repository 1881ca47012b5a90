import type { GraphQLDataSource } from '@apollo/gateway'
import type { ExecuteSubgraph } from '@ndseb/shared/transport/execute.ts'
import type { GatewayContext } from '../context.ts'

/** A subgraph in the gateway's own process: the viewer is handed over, nothing is serialised. */
export const inProcessDataSource = (execute: ExecuteSubgraph): GraphQLDataSource<GatewayContext> => ({
  process: ({ request, context }) =>
    // The supergraph is a file: the gateway never probes or loads from subgraphs, so the context is always a client's.
    execute(request, context as GatewayContext),
})
