import type { Viewer } from '../viewer.ts'

/** As much of a database session as the mechanism needs; the whole is db/session.ts. */
export type SubgraphSession = { readonly viewer: Viewer; close(): Promise<void> }

/** What every resolver gets. */
export type SubgraphContext<Session extends SubgraphSession, Loaders> = {
  readonly viewer: Viewer
  /** Whether the gateway asks; always so when the request came through its data sources. */
  readonly fromGateway: boolean
  readonly session: Session
  /** DataLoaders of this request. */
  readonly loaders: Loaders
}
