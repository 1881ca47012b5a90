import type { Job } from '@ndseb/db/worker.ts'
import { readReaderSet } from '@ndseb/shared/events/reader-set.ts'

/** Counts and figures of the application's park are open to the expert from now on, or no longer (N80). */
export const setReader: Job = {
  task: 'statistics:set-reader',
  run: async (session, payload) => {
    const { applicationId, parkId, personId, admitted, version } = readReaderSet(payload)
    await session.act('setReader', {}, async (tx) => {
      await tx.rows(
        `insert into statistics.reader (application_id, park_id, person_id, admitted, version) values ($1, $2, $3, $4, $5)
         on conflict (park_id, person_id, application_id) do update
           set admitted = excluded.admitted, version = excluded.version where reader.version < excluded.version`,
        [applicationId, parkId, personId, admitted, version],
      )
      return { applicationId }
    })
  },
}
