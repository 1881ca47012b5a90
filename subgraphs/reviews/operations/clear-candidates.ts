import { takeApplicationStep } from '@ndseb/db/applications/treaty.ts'
import type { Session, Tx } from '@ndseb/db/session.ts'
import { DomainError } from '@ndseb/shared/errors.ts'
import { OPEN_OBJECTIONS } from '@ndseb/shared/lifecycles/objection.ts'
import { listed } from '../domain/agency-names.ts'
import type { ClearCandidatesInput } from '../generated/graphql.ts'
import { loadNotice, recordResult, type StandingNotice } from './load-notice.ts'

type Waiting = { id: string; parkName: string; held: boolean }

/**
 * After the window has ended MOFCOM clears the candidates on notice; one with an open objection stays as it is, and is
 * cleared by itself when that is concluded (N61). The time decides whether the window has ended, not whether the clock's
 * job has already said so (N76).
 */
export const clearCandidates = (session: Session, input: ClearCandidatesInput) =>
  session.act('clearCandidates', input, async (tx) => {
    const notice = await loadNotice(tx, input.noticeId)
    checkEnded(notice, tx.now)
    const waiting = await readWaiting(tx, notice)
    if (waiting.length === 0) throw new DomainError('NOTHING_TO_CLEAR', { path: ['noticeId'], clause: 'N61' })
    const free = waiting.filter(({ held }) => !held)
    if (free.length === 0)
      throw new DomainError('CANDIDATES_HELD', {
        ...{ path: ['noticeId'], clause: 'N61' },
        values: { parks: listed(waiting.map(({ parkName }) => parkName)) },
      })
    const document = notice.noticeNumber ?? `${notice.title}（${notice.firstDay}至${notice.lastDay}）`
    for (const { id } of free) {
      await takeApplicationStep(tx, { id, step: 'clear', document })
      await recordResult(tx, notice.id, id, 'CLEARED')
    }
    return { noticeId: notice.id, clearedIds: free.map(({ id }) => id) }
  })

/** A window that still runs clears nobody (N55), nor does one whose end may yet move (N58). */
function checkEnded({ endsAt, lastDay, provisional }: StandingNotice, now: Date): void {
  if (now < endsAt)
    throw new DomainError('NOTICE_RUNNING', { path: ['noticeId'], clause: 'N55', values: { lastDay } })
  if (provisional)
    throw new DomainError('NOTICE_PROVISIONAL', { path: ['noticeId'], clause: 'N58', values: { lastDay } })
}

/** The candidates that wait, and whether an open objection holds each. */
const readWaiting = (tx: Tx, { id }: StandingNotice) =>
  tx.rows<Waiting>(
    `select a.id, c.park_name as "parkName",
            exists (select 1 from reviews.objection o where o.application_id = a.id and o.status = any($2)) as held
       from reviews.notice_candidate c join applications.application a on a.id = c.application_id
      where c.notice_id = $1 and a.status in ('PUBLIC_NOTICE', 'OBJECTION_PENDING') order by c.position`,
    [id, OPEN_OBJECTIONS],
  )
