import { takeApplicationStep } from '@ndseb/db/applications/treaty.ts'
import type { Session, Tx } from '@ndseb/db/session.ts'
import { DomainError } from '@ndseb/shared/errors.ts'
import { parseId } from '@ndseb/shared/scalars.ts'
import type { ClearCandidatesInput } from '../generated/graphql.ts'
import { lockSubject } from './lock-subject.ts'

/**
 * After the window has ended MOFCOM clears the candidates on notice; one that an objection holds stays as it is (N61).
 * The time decides whether it has ended, not whether the clock's job has already said so (N76).
 */
export const clearCandidates = (session: Session, input: ClearCandidatesInput) =>
  session.act('clearCandidates', input, async (tx) => {
    const notice = await loadNotice(tx, input.noticeId)
    if (tx.now < new Date(notice.endsAt))
      throw new DomainError('NOTICE_RUNNING', {
        ...{ path: ['noticeId'], clause: 'N55' },
        values: { lastDay: notice.lastDay },
      })
    const waiting = await tx.rows<{ id: string }>(
      `select a.id from reviews.notice_candidate c join applications.application a on a.id = c.application_id
        where c.notice_id = $1 and a.status = 'PUBLIC_NOTICE' order by c.position`,
      [notice.id],
    )
    if (waiting.length === 0) throw new DomainError('NOTHING_TO_CLEAR', { path: ['noticeId'], clause: 'N61' })
    const document = notice.noticeNumber ?? `${notice.title}（${notice.firstDay}至${notice.lastDay}）`
    for (const { id } of waiting) await takeApplicationStep(tx, { id, step: 'clear', document })
    return { noticeId: notice.id, clearedIds: waiting.map(({ id }) => id) }
  })

type NoticeWindowRow = {
  id: string
  title: string
  noticeNumber: string | null
  firstDay: string
  lastDay: string
  endsAt: Date
}

async function loadNotice(tx: Tx, noticeId: string): Promise<NoticeWindowRow> {
  const id = parseId(noticeId, ['noticeId'])
  await lockSubject(tx, id)
  const [notice] = await tx.rows<NoticeWindowRow>(
    `select id, title, notice_number as "noticeNumber", first_day::text as "firstDay", last_day::text as "lastDay",
            ends_at as "endsAt"
       from reviews.notice where id = $1`,
    [id],
  )
  if (!notice) throw new DomainError('NOT_FOUND', { path: ['noticeId'] })
  return notice
}
