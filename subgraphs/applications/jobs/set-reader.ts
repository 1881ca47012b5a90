import type { Job } from '@ndseb/db/worker.ts'
import { readReaderSet } from '@ndseb/shared/events/reader-set.ts'

/** An expert may read the application from now on, or no longer (N80). Said twice or late, it comes to the same. */
export const setReader: Job = {
  task: 'applications:set-reader',
  run: async (session, payload) => {
    const { applicationId, personId, admitted, version } = readReaderSet(payload)
    await session.act('setReader', {}, async (tx) => {
      await tx.rows(
        `insert into applications.reader (application_id, person_id, admitted, version) values ($1, $2, $3, $4)
         on conflict (application_id, person_id) do update set admitted = excluded.admitted, version = excluded.version
          where reader.version < excluded.version`,
        [applicationId, personId, admitted, version],
      )
      return { applicationId }
    })
  },
}
