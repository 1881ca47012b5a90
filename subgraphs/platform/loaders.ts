import type { Session } from '@ndseb/db/session.ts'

/** Agencies are a list in memory and the rest is read at the roots: nothing is loaded by id here. */
export const makeLoaders = (_session: Session) => ({})

export type Loaders = ReturnType<typeof makeLoaders>
