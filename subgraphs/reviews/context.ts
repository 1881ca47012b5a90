import type { Session } from '@ndseb/db/session.ts'
import type { SubgraphContext } from '@ndseb/shared/subgraph/context.ts'
import type { Loaders } from './loaders.ts'

/** What the resolvers of this subgraph get. */
export type Context = SubgraphContext<Session, Loaders>
