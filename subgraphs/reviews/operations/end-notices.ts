import { lockSubject } from '@ndseb/db/lock-subject.ts'
import type { Session } from '@ndseb/db/session.ts'
import type { NoticeStatus } from '@ndseb/shared/lifecycles/notice.ts'
import { noticeCourse } from './load-notice.ts'
import { type Standing, takeStep } from './take-step.ts'

type Ending = Standing<NoticeStatus>

/** The clock ends the windows that are over; it decides no case (N76). Done again, it finds nothing to do. */
export const endNotices = (session: Session) =>
  session.act('endNotices', {}, async (tx) => {
    // One clock at a time: a second process waits here, and then finds the notices ended.
    await lockSubject(tx, 'reviews:end-notices')
    const over = await tx.rows<{ id: string }>(
      `select id from reviews.notice where status = 'POSTED' and ends_at <= $1 order by id`,
      [tx.now],
    )
    for (const { id } of over) {
      // MOFCOM may be moving this window: read it again when that is done (N59).
      await lockSubject(tx, id)
      const [notice] = await tx.rows<Ending>(
        `select id, status, version from reviews.notice where id = $1 and status = 'POSTED' and ends_at <= $2`,
        [id, tx.now],
      )
      if (!notice) continue
      const status = await takeStep(tx, noticeCourse, notice, 'end')
      await tx.rows('update reviews.notice set status = $2, version = version + 1 where id = $1', [
        notice.id,
        status,
      ])
    }
    return { noticeIds: over.map(({ id }) => id) }
  })
