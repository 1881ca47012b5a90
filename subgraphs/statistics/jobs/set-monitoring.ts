import type { Job } from '@ndseb/db/worker.ts'
import { readMonitoringSet } from '@ndseb/shared/events/monitoring-set.ts'

/** A base ended with a document, and is monitored until that day; or it was reinstated, and its monitoring goes on (N27, N65). */
export const setMonitoring: Job = {
  task: 'statistics:set-monitoring',
  run: async (session, payload) => {
    const { baseId, parkId, provinceCode, since, ended, version } = readMonitoringSet(payload)
    await session.act('setMonitoring', {}, async (tx) => {
      await tx.rows(
        `insert into statistics.base_monitoring (base_id, park_id, province_code, since, until, ended_at, version)
         values ($1, $2, $3, $4, $5, $6, $7)
         on conflict (base_id) do update
           set until = excluded.until, ended_at = excluded.ended_at, version = excluded.version
         where base_monitoring.version < excluded.version`,
        [baseId, parkId, provinceCode, since, ended?.until ?? null, ended?.at ?? null, version],
      )
      return { baseId }
    })
  },
}
