import type { Viewer } from '@ndseb/shared/viewer.ts'

/** What the gateway knows about one request. */
export type GatewayContext = {
  readonly viewer: Viewer
  readonly requestId: string
  /** performance.now() when it came in. */
  readonly startedAt: number
  /** Subgraphs that this request has found unavailable, so that it does not wait for them twice. */
  readonly unavailable: Set<string>
}
