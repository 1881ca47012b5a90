import { lockSubject } from '@ndseb/db/lock-subject.ts'
import type { Session } from '@ndseb/db/session.ts'
import { civilDateOf } from '@ndseb/shared/rules/beijing.ts'
import { baseCourse, writeBase } from './load-base.ts'
import { type Standing, takeStep } from './take-step.ts'

/** The clock says of which bases the review is due; it decides no case (N63, N76). Done again, it finds nothing to do. */
export const makeReviewsDue = (session: Session) =>
  session.act('makeReviewsDue', {}, async (tx) => {
    // One clock at a time: nothing else leads away from ACTIVE.
    await lockSubject(tx, 'reviews:make-reviews-due')
    const due = await tx.rows<Standing<'ACTIVE'>>(
      `select id, status, version from reviews.base where status = 'ACTIVE' and next_review_due <= $1 order by id`,
      [civilDateOf(tx.now)],
    )
    for (const base of due) await writeBase(tx, base.id, await takeStep(tx, baseCourse, base, 'fallDue'))
    return { baseIds: due.map(({ id }) => id) }
  })
