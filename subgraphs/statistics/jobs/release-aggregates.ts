import type { Job } from '@ndseb/db/worker.ts'
import { readAggregatesOutdated } from '@ndseb/shared/events/aggregates-outdated.ts'
import { COUNT_SYSTEMS, type CountSystem } from '@ndseb/shared/rules/enterprise-count.ts'
import { releaseAggregates } from '../operations/release-aggregates.ts'

/**
 * A register, a match or a rate has changed: the aggregates of the year are reckoned anew, of each system in a transaction of
 * its own.
 */
export const releaseOutdated: Job = {
  task: 'statistics:release-aggregates',
  run: async (session, payload) => {
    const { year } = readAggregatesOutdated(payload)
    for (const system of Object.keys(COUNT_SYSTEMS) as CountSystem[])
      await session.act('releaseAggregates', {}, async (tx) => {
        await releaseAggregates(tx, system, year)
        return { system, year }
      })
  },
}
