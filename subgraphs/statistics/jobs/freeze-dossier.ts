import type { Job } from '@ndseb/db/worker.ts'
import { readReReviewStarted } from '@ndseb/shared/events/re-review-started.ts'
import { readMonitored } from '../queries/dossiers.ts'

/** A re-review was started: what was monitored of the base until that moment becomes its dossier, once and for good (N64). */
export const freezeDossier: Job = {
  task: 'statistics:freeze-dossier',
  run: async (session, payload) => {
    const { reReviewId, baseId, parkId, provinceCode, startedAt } = readReReviewStarted(payload)
    const contents = await readMonitored(session, baseId, startedAt)
    await session.act('freezeDossier', {}, async (tx) => {
      await tx.rows(
        `insert into statistics.re_review_dossier (re_review_id, base_id, park_id, province_code, frozen_at, contents)
         values ($1, $2, $3, $4, $5, $6) on conflict do nothing`,
        [reReviewId, baseId, parkId, provinceCode, startedAt, JSON.stringify(contents)],
      )
      return { reReviewId }
    })
  },
}
