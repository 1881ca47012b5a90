import { holdRoundOf } from '@ndseb/db/applications/hold-round.ts'
import { lockSubject } from '@ndseb/db/lock-subject.ts'
import type { Tx } from '@ndseb/db/session.ts'
import { DomainError } from '@ndseb/shared/errors.ts'
import {
  NOTICE_LIFECYCLE,
  NOTICE_STATUSES,
  type NoticeResult,
  type NoticeStatus,
  type NoticeStep,
} from '@ndseb/shared/lifecycles/notice.ts'
import type { DayOneRule } from '@ndseb/shared/rules/working-days.ts'
import { parseId } from '@ndseb/shared/scalars.ts'
import type { Course } from './take-step.ts'

/** The lifecycle of a notice, for `takeStep`. */
export const noticeCourse: Course<NoticeStatus, NoticeStep> = {
  subject: 'NOTICE',
  lifecycle: NOTICE_LIFECYCLE,
  statuses: NOTICE_STATUSES,
}

export type StandingNotice = {
  id: string
  roundId: string
  title: string
  noticeNumber: string | null
  postedOn: string
  workingDays: number
  dayOneRule: DayOneRule
  firstDay: string
  lastDay: string
  endsAt: Date
  provisional: boolean
  status: NoticeStatus
  version: number
}

/**
 * The notice with its window in force. Filing, handling and clearing on it, and moving its window, wait for each other:
 * an objection that is in time is there when its candidate is looked at (N61).
 */
export async function loadNotice(tx: Tx, noticeId: string): Promise<StandingNotice> {
  const id = parseId(noticeId, ['noticeId'])
  await holdRoundOf(tx, 'reviews.notice', id, ['noticeId'])
  await lockSubject(tx, id)
  const [notice] = await tx.rows<StandingNotice>(
    `select id, round_id as "roundId", title, notice_number as "noticeNumber", posted_on::text as "postedOn",
            working_days as "workingDays", day_one_rule as "dayOneRule", first_day::text as "firstDay",
            last_day::text as "lastDay", ends_at as "endsAt", provisional, status, version
       from reviews.notice where id = $1`,
    [id],
  )
  if (!notice) throw new DomainError('NOT_FOUND', { path: ['noticeId'] })
  return { ...notice, endsAt: new Date(notice.endsAt) }
}

/** Writes what came of a candidate, for the public to read (N83). The caller holds the notice's lock. */
export const recordResult = (tx: Tx, noticeId: string, applicationId: string, result: NoticeResult) =>
  tx.rows(
    `update reviews.notice_candidate set result = $3, result_at = $4
      where notice_id = $1 and application_id = $2 and result is null`,
    [noticeId, applicationId, result, tx.now],
  )
