import { takeRoundStep } from '@ndseb/db/applications/treaty.ts'
import type { Job } from '@ndseb/db/worker.ts'

/** The clock closes the rounds whose deadline has passed. It decides no case (N48, N76). */
export const tick: Job = {
  task: 'applications:tick',
  run: async (session) => {
    await session.act('closeRounds', {}, async (tx) => {
      const due = await tx.rows<{ id: string }>(
        `select id from applications.round where status = 'OPEN' and closes_at <= $1 order by id`,
        [tx.now],
      )
      for (const { id } of due) await takeRoundStep(tx, { id, step: 'close' })
      return { roundIds: due.map(({ id }) => id) }
    })
  },
}
