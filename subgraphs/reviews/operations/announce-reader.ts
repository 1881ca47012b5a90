import { announce } from '@ndseb/db/events.ts'
import type { Tx } from '@ndseb/db/session.ts'
import type { ReaderSet } from '@ndseb/shared/events/reader-set.ts'
import type { Assignment } from './load-assignment.ts'

/** Tells the owners of what an expert reads that he may from now on, or may no longer (N80). */
export async function announceReader(tx: Tx, assignment: Assignment, admitted: boolean): Promise<void> {
  const { applicationId, parkId, personId, version } = assignment
  const event: ReaderSet = { applicationId, parkId, personId, admitted, version }
  await announce(tx, 'applications:set-reader', event)
  await announce(tx, 'statistics:set-reader', event)
}
