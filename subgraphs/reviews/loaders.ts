import type { Session } from '@ndseb/db/session.ts'

/** The DataLoaders of one request: each is one statement of queries/, whatever the number of keys. */
export const makeLoaders = (session: Session) => ({
  session,
})

export type Loaders = ReturnType<typeof makeLoaders>
