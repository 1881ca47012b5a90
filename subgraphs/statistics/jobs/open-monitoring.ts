import { openSession } from '@ndseb/db/session.ts'
import type { Job } from '@ndseb/db/worker.ts'
import { systemViewer } from '@ndseb/shared/viewer.ts'
import { textOf } from './payload.ts'

/** A designation took effect: the base is monitored online from then on (N27 4b). */
export const openMonitoring: Job = {
  task: 'statistics:open-monitoring',
  async run(database, payload) {
    const [baseId, parkId, provinceCode, effectiveOn] = [
      'baseId',
      'parkId',
      'provinceCode',
      'effectiveOn',
    ].map((name) => textOf(payload, name))
    await openSession(database, systemViewer).act('openMonitoring', {}, async (tx) => {
      await tx.rows(
        `insert into statistics.base_monitoring (base_id, park_id, province_code, since) values ($1, $2, $3, $4)
         on conflict do nothing`,
        [baseId, parkId, provinceCode, effectiveOn],
      )
      return {}
    })
  },
}
