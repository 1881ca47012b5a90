import type { Session } from '@ndseb/db/session.ts'
import type { SubgraphContext } from '@ndseb/shared/subgraph/context.ts'
import type { Loaders } from './loaders.ts'

/** What every resolver of this subgraph gets. */
export type Context = SubgraphContext<Session, Loaders>
