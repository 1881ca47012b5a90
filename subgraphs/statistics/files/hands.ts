import type { Session } from '@ndseb/db/session.ts'
import type { ServeFile } from '@ndseb/shared/http/sending.ts'
import type { Viewer } from '@ndseb/shared/viewer.ts'

/** What files are served with. */
export type FileHands = {
  /** A session of a request, as anybody; whoever opens it closes it. */
  open(viewer: Viewer, requestId: string): Session
  /** What addresses are signed with. */
  readonly key: Buffer
}

export type Asked = Parameters<ServeFile>[0]
