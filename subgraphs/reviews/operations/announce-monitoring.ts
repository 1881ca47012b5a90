import { announce } from '@ndseb/db/events.ts'
import type { Tx } from '@ndseb/db/session.ts'
import type { MonitoringSet } from '@ndseb/shared/events/monitoring-set.ts'
import type { StandingBase } from './load-base.ts'

/** Tells whoever watches over a base that it ended with the document of a day, or that it is one again: null (N27, N65). */
export async function announceMonitoring(
  tx: Tx,
  { id: baseId, parkId, provinceCode, designatedOn: since, version }: StandingBase,
  until: string | null,
): Promise<void> {
  const ended = until === null ? null : { until, at: tx.now.toISOString() }
  const event: MonitoringSet = { baseId, parkId, provinceCode, since, ended, version }
  await announce(tx, 'statistics:set-monitoring', event)
}
