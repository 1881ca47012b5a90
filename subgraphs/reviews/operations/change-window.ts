import { readCalendar } from '@ndseb/db/platform/read-calendar.ts'
import { NoticeWindowEdition } from '@ndseb/db/reviews/notice.ts'
import type { Session, Tx } from '@ndseb/db/session.ts'
import { DomainError } from '@ndseb/shared/errors.ts'
import { civilDateOf } from '@ndseb/shared/rules/beijing.ts'
import type { Calendar } from '@ndseb/shared/rules/working-days.ts'
import { cleanText } from '@ndseb/shared/scalars.ts'
import { type WindowInForce, windowMoved } from '../domain/notice-windows.ts'
import type { ChangeNoticeInput } from '../generated/graphql.ts'
import { loadNotice, noticeCourse, type StandingNotice } from './load-notice.ts'
import { takeStep } from './take-step.ts'

type WindowStep = 'recompute' | 'extend' | 'restart'
/** The window that a decision leads to, by the calendar as it is known today. */
type Decide = (notice: StandingNotice, calendar: Calendar, now: Date) => WindowInForce

const CHANGES = { recompute: 'RECOMPUTE', extend: 'EXTEND', restart: 'RESTART' } as const

/** MOFCOM changes a window by a decision with its reason: logged with the old and the new end, and published (N57, N59). */
export const changeWindow = (
  session: Session,
  mutation: string,
  step: WindowStep,
  input: ChangeNoticeInput,
  decide: Decide,
) =>
  session.act(mutation, input, async (tx) => {
    const reason = cleanText(input.reason, { max: 2000, path: ['reason'], multiline: true, required: true })
    const notice = await loadNotice(tx, input.noticeId)
    await checkUnconcluded(tx, notice)
    const window = decide(notice, await readCalendar(tx.rows, civilDateOf(tx.now)), tx.now)
    const status = await takeStep(tx, noticeCourse, notice, step, {
      expectedVersion: input.expectedVersion,
      reason: windowMoved(reason, notice, window),
    })
    await publish(tx, notice, { ...window, status, reason, change: CHANGES[step] })
    return { noticeId: notice.id }
  })

/** A candidate that was cleared or removed relied on the window as it was. */
async function checkUnconcluded(tx: Tx, { id }: StandingNotice): Promise<void> {
  const concluded = await tx.rows(
    'select 1 from reviews.notice_candidate where notice_id = $1 and result is not null limit 1',
    [id],
  )
  if (concluded.length > 0) throw new DomainError('NOTICE_CONCLUDED', { path: ['noticeId'], clause: 'N59' })
}

async function publish(
  tx: Tx,
  { id: noticeId }: StandingNotice,
  window: WindowInForce & { status: string; reason: string; change: string },
): Promise<void> {
  const { postedOn, workingDays, firstDay, lastDay, endsAt, provisional, status, reason, change } = window
  await tx.rows(
    `update reviews.notice set posted_on = $2, working_days = $3, first_day = $4, last_day = $5, ends_at = $6,
            provisional = $7, status = $8, version = version + 1
      where id = $1`,
    [noticeId, postedOn, workingDays, firstDay, lastDay, endsAt, provisional, status],
  )
  const [last] = await tx.rows<{ edition: number }>(
    'select max(edition) as edition from reviews.notice_window where notice_id = $1',
    [noticeId],
  )
  tx.em.create(NoticeWindowEdition, {
    ...{ noticeId, edition: (last?.edition ?? 0) + 1, change, postedOn, workingDays },
    ...{ firstDay, lastDay, endsAt, provisional, reason, publishedAt: tx.now },
  })
  await tx.em.flush()
}
