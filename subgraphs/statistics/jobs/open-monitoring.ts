import type { Job } from '@ndseb/db/worker.ts'
import { readBaseDesignated } from '@ndseb/shared/events/base-designated.ts'

/** A designation took effect: the base is monitored online from then on (N27 4b). */
export const openMonitoring: Job = {
  task: 'statistics:open-monitoring',
  run: async (session, payload) => {
    const { baseId, parkId, provinceCode, effectiveOn } = readBaseDesignated(payload)
    await session.act('openMonitoring', {}, async (tx) => {
      await tx.rows(
        `insert into statistics.base_monitoring (base_id, park_id, province_code, since) values ($1, $2, $3, $4)
         on conflict do nothing`,
        [baseId, parkId, provinceCode, effectiveOn],
      )
      return { baseId }
    })
  },
}
