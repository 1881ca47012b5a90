import type { Session } from '@ndseb/db/session.ts'
import { readDocumentNumber } from '@ndseb/shared/subgraph/search.ts'
import type { Notice, NoticeCandidate, NoticeWindowEdition } from '../parents.ts'

const NOTICE = `select id, round_id as "roundId", notice_number as "noticeNumber", title, text, how_to_object as "howToObject",
  posted_on::text as "postedOn", working_days as "workingDays", day_one_rule as "dayOneRule", first_day::text as "firstDay",
  last_day::text as "lastDay", ends_at as "endsAt", provisional, status, version from reviews.notice`

/** Every notice, newest first: there are a few a round at most. */
export const readNotices = (session: Session, noticeNumber?: string | null) =>
  session.read<Notice>(
    `${NOTICE} where $1::text is null or notice_number_key = $1 order by posted_on desc, id desc`,
    [readDocumentNumber(noticeNumber, ['noticeNumber'])],
  )

export const readNoticesById = (session: Session, ids: readonly string[]) =>
  session.read<Notice>(`${NOTICE} where id = any($1)`, [ids])

/** The notices of rounds, newest first. */
export const readNoticesOfRounds = (session: Session, roundIds: readonly string[]) =>
  session.read<Notice>(`${NOTICE} where round_id = any($1) order by posted_on desc, id desc`, [roundIds])

export const readNoticeCandidatesOf = (session: Session, noticeIds: readonly string[]) =>
  session.read<NoticeCandidate>(
    `select notice_id as "noticeId", application_id as "applicationId", position, park_name as "parkName",
            province_code as "provinceCode", result
       from reviews.notice_candidate where notice_id = any($1) order by position`,
    [noticeIds],
  )

/** Every window of notices that was published, oldest first (N57, N59). */
export const readWindowsOf = (session: Session, noticeIds: readonly string[]) =>
  session.read<NoticeWindowEdition>(
    `select notice_id as "noticeId", edition, change, posted_on::text as "postedOn", working_days as "workingDays",
            first_day::text as "firstDay", last_day::text as "lastDay", ends_at as "endsAt", provisional, reason,
            published_at as "publishedAt"
       from reviews.notice_window where notice_id = any($1) order by edition`,
    [noticeIds],
  )
