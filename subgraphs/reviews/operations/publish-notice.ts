import { readRulings } from '@ndseb/db/applications/read-rulings.ts'
import { takeApplicationStep, takeRoundStep } from '@ndseb/db/applications/treaty.ts'
import { readCalendar } from '@ndseb/db/platform/read-calendar.ts'
import { type Reference, readReference } from '@ndseb/db/reference.ts'
import { Notice, NoticeCandidate, NoticeWindowEdition } from '@ndseb/db/reviews/notice.ts'
import type { Session, Tx } from '@ndseb/db/session.ts'
import { DomainError } from '@ndseb/shared/errors.ts'
import { civilDateOf } from '@ndseb/shared/rules/beijing.ts'
import { normaliseDocumentNumber } from '@ndseb/shared/rules/document-number.ts'
import { noticeWindow } from '@ndseb/shared/rules/working-days.ts'
import { cleanText } from '@ndseb/shared/scalars.ts'
import { HOW_TO_OBJECT, noticeText, noticeTitle } from '../domain/notice-text.ts'
import type { PublishNoticeInput } from '../generated/graphql.ts'
import { type ListedCase, loadCandidateList, readEntries, type StandingList } from './load-candidate-list.ts'
import { readCasesOfRound, readRound } from './load-round.ts'
import { recordStep } from './take-step.ts'

const PROVINCES = new Map(
  readReference<Reference<{ code: string; zh: string }>>('provinces').rows.map(({ code, zh }) => [code, zh]),
)

/** MOFCOM posts the adopted list on public notice, with its window of working days (N55–N58). */
export const publishNotice = (session: Session, input: PublishNoticeInput) =>
  session.act('publishNotice', input, async (tx) => {
    const noticeNumber = cleanText(input.noticeNumber, { max: 60, path: ['noticeNumber'] })
    const howToObject =
      cleanText(input.howToObject, { max: 2000, path: ['howToObject'], multiline: true }) ?? HOW_TO_OBJECT
    const list = await loadCandidateList(tx, input.listId)
    const postedOn = readPostedOn(tx, list, input.postedOn)
    const round = await readRound(tx, list.roundId)
    await takeRoundStep(tx, {
      ...{ id: round.id, step: 'publish', expectedVersion: input.expectedVersion, document: noticeNumber },
    })
    const candidates = await readStandingCandidates(tx, list)
    const calendar = await readCalendar(tx.rows, postedOn)
    const { noticeWorkingDays: workingDays } = round
    const [dayOneRule = 'NEXT_DAY'] = (await readRulings(tx.rows, round.id)).DAY_ONE
    const window = noticeWindow(calendar, { postedOn, workingDays, dayOneRule })
    const notice = tx.em.create(Notice, {
      ...{ roundId: round.id, listId: list.id, noticeNumber },
      noticeNumberKey: noticeNumber && normaliseDocumentNumber(noticeNumber),
      title: noticeTitle(round.programmeName, round.number),
      text: noticeText({
        ...{ programme: round.programmeName, callNumber: round.noticeNumber },
        candidates: candidates.map(({ parkName, provinceCode }) => ({
          ...{ parkName, provinceName: PROVINCES.get(provinceCode) ?? provinceCode },
        })),
        ...{ workingDays, window, howToObject },
      }),
      ...{ howToObject, postedOn, workingDays, dayOneRule, recordedAt: tx.now },
      ...{ firstDay: window.firstDay, lastDay: window.lastDay, endsAt: window.endsAt },
      provisional: window.provisional,
    })
    await tx.em.flush()
    for (const [index, { applicationId, parkId, parkName, provinceCode }] of candidates.entries()) {
      tx.em.create(NoticeCandidate, {
        ...{ noticeId: notice.id, applicationId, position: index + 1, parkId, parkName, provinceCode },
      })
      await takeApplicationStep(tx, { id: applicationId, step: 'publish', document: noticeNumber })
    }
    tx.em.create(NoticeWindowEdition, {
      ...{ noticeId: notice.id, edition: 1, change: 'POST', postedOn, workingDays, ...window },
      publishedAt: tx.now,
    })
    await tx.em.flush()
    await recordStep(tx, {
      ...{ subject: 'NOTICE', id: notice.id, step: 'post', from: null, to: 'POSTED', document: noticeNumber },
    })
    return { noticeId: notice.id }
  })

/** The day of posting: today unless the record follows the posting, and never before the list was adopted (N55). */
function readPostedOn(tx: Tx, list: StandingList, given: string | null | undefined): string {
  if (list.status !== 'ADOPTED' || !list.adoptedAt)
    throw new DomainError('LIST_NOT_ADOPTED', { path: ['listId'], clause: 'N53' })
  const today = civilDateOf(tx.now)
  const earliest = civilDateOf(new Date(list.adoptedAt))
  const postedOn = given ?? today
  if (postedOn < earliest || postedOn > today)
    throw new DomainError('POSTED_ON', {
      path: ['postedOn'],
      clause: 'N55',
      values: { from: earliest, to: today },
    })
  return postedOn
}

/** The candidates, without those that have withdrawn since the list was adopted (N68). */
async function readStandingCandidates(tx: Tx, list: StandingList): Promise<ListedCase[]> {
  const standing = await readCasesOfRound(tx, list.roundId, ['CANDIDATE'])
  const candidates = (await readEntries(tx, list)).filter(({ applicationId }) =>
    standing.some(({ id }) => id === applicationId),
  )
  if (candidates.length === 0) throw new DomainError('CANDIDATES_EMPTY', { path: ['listId'], clause: 'N55' })
  return candidates
}
