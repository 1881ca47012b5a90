import type { Tx } from '@ndseb/db/session.ts'
import { checkUpheld } from '../domain/appeal.ts'
import { nextReviewDue } from '../domain/review-cycle.ts'
import { announceMonitoring } from './announce-monitoring.ts'
import { appealCourse, loadAppeals, readAppealDecisions, writeAppeal } from './load-appeal.ts'
import { baseCourse, writeBase } from './load-base.ts'
import type { StandingDesignation } from './load-designation.ts'
import { takeStep } from './take-step.ts'

/** An issued document upholds the appeals of its re-reviews: the bases are bases again, from its date (N65). */
export async function reinstateBases(
  tx: Tx,
  { id, edition, documentDate, documentNumber: document }: StandingDesignation,
): Promise<void> {
  const listed = await tx.rows<{ appealId: string }>(
    `select a.id as "appealId" from reviews.document_re_review c join reviews.appeal a on a.re_review_id = c.re_review_id
      where c.designation_id = $1 and c.edition = $2 order by c.position`,
    [id, edition],
  )
  const appeals = await loadAppeals(
    tx,
    listed.map(({ appealId }) => appealId),
  )
  for (const appeal of appeals) {
    const { base } = appeal
    // A ministry may have thought again since the draft.
    checkUpheld({ name: base.name, words: await readAppealDecisions(tx, appeal.id) }, ['designationId'])
    await writeAppeal(tx, appeal.id, await takeStep(tx, appealCourse, appeal, 'upholdAppeal', { document }))
    // That there is an appeal says that the round had the option when it disqualified, whatever was ruled since.
    const options = ['APPEAL'] as const
    const status = await takeStep(tx, baseCourse, base, 'reinstate', { document, options })
    await writeBase(tx, base.id, status, nextReviewDue(documentDate, 'REINSTATEMENT'))
    await announceMonitoring(tx, base, null)
  }
}
