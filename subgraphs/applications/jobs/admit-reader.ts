import { openSession } from '@ndseb/db/session.ts'
import type { Job } from '@ndseb/db/worker.ts'
import { systemViewer } from '@ndseb/shared/viewer.ts'

/** An expert who declared no conflict may read the application from now on (N80). Said twice, it is done once. */
export const admitReader: Job = {
  task: 'applications:admit-reader',
  run: async (database, { applicationId, personId }) => {
    const session = openSession(database, systemViewer)
    await session.act('admitReader', {}, async (tx) => {
      await tx.rows(
        `insert into applications.reader (application_id, person_id, since) values ($1, $2, $3)
         on conflict do nothing`,
        [applicationId, personId, tx.now],
      )
      return {}
    })
  },
}
