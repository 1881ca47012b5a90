import type { SignAddress } from '../transport/signed-address.ts'
import type { Viewer } from '../viewer.ts'
import type { Shown } from './confidential.ts'

/** As much of a database session as the mechanism needs; the whole is db/session.ts. */
export type SubgraphSession = {
  readonly viewer: Viewer
  recordReads(shown: Shown): Promise<void>
  close(): Promise<void>
}

/** What every resolver gets. */
export type SubgraphContext<Session extends SubgraphSession, Loaders> = {
  readonly viewer: Viewer
  /** Whether the gateway asks; always so when the request came through its data sources. */
  readonly fromGateway: boolean
  readonly session: Session
  /** What of the confidential this request has shown, for the audit log (N86). */
  readonly shown: Shown
  /** Makes the address at which a file is sent or fetched. */
  readonly signAddress: SignAddress
  /** DataLoaders of this request. */
  readonly loaders: Loaders
}
