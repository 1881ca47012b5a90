import { openSession } from '@ndseb/db/session.ts'
import type { Job } from '@ndseb/db/worker.ts'
import { systemViewer } from '@ndseb/shared/viewer.ts'
import { textOf } from './payload.ts'

/** An expert was admitted to an application: counts and figures of its park are open to it (N80). */
export const admitReader: Job = {
  task: 'statistics:admit-reader',
  async run(database, payload) {
    const [applicationId, parkId, personId] = ['applicationId', 'parkId', 'personId'].map((name) =>
      textOf(payload, name),
    )
    await openSession(database, systemViewer).act('admitReader', {}, async (tx) => {
      await tx.rows(
        'insert into statistics.reader (application_id, park_id, person_id) values ($1, $2, $3) on conflict do nothing',
        [applicationId, parkId, personId],
      )
      return {}
    })
  },
}
