import { DomainError } from '@ndseb/shared/errors.ts'
import { civilDateOf } from '@ndseb/shared/rules/beijing.ts'
import {
  amendWindow,
  type Calendar,
  type DayOneRule,
  extendWindow,
  type NoticeWindow,
  noticeWindow,
} from '@ndseb/shared/rules/working-days.ts'
import { checkRange } from '@ndseb/shared/scalars.ts'

/** The window of a notice in force, with what it is counted from. */
export type WindowInForce = NoticeWindow & { readonly postedOn: string; readonly workingDays: number }
type Published = WindowInForce & { readonly dayOneRule: DayOneRule }

/**
 * N57: the window by the calendar as it is known now. A window that is over stays as it was, unless its end was
 * provisional, which was no end yet (N58).
 */
export function recomputed(published: Published, calendar: Calendar, now: Date): WindowInForce {
  if (now >= published.endsAt && !published.provisional) throw over()
  const window = amendWindow(published, noticeWindow(calendar, published))
  if (window.lastDay === published.lastDay && window.provisional === published.provisional)
    throw new DomainError('WINDOW_UNCHANGED', {
      ...{ path: ['noticeId'], clause: 'N57', values: { lastDay: published.lastDay } },
    })
  return { ...window, postedOn: published.postedOn, workingDays: published.workingDays }
}

/** N59: a running window, so many working days longer. */
export function extended(published: Published, calendar: Calendar, now: Date, more: number): WindowInForce {
  if (now >= published.endsAt) throw over()
  checkRange(more, { min: 1, max: 60, path: ['workingDays'], clause: 'N59' })
  return {
    ...extendWindow(calendar, published, more),
    ...{ postedOn: published.postedOn, workingDays: published.workingDays + more },
  }
}

/** N59: the whole length again, as if it were posted today in Beijing; never a shorter window than was published. */
export function restarted(published: Published, calendar: Calendar, now: Date): WindowInForce {
  const { workingDays, dayOneRule } = published
  const postedOn = civilDateOf(now)
  const anew = noticeWindow(calendar, { postedOn, workingDays, dayOneRule })
  return { ...amendWindow(published, anew), firstDay: anew.firstDay, postedOn, workingDays }
}

const over = () => new DomainError('NOTICE_OVER', { path: ['noticeId'], clause: 'N57' })

/** A decision on a window as the history tells it: why, and from which end to which (N57, N75). */
export const windowMoved = (reason: string, from: NoticeWindow, to: NoticeWindow): string =>
  `${reason}（公示末日：${dayOf(from)} → ${dayOf(to)}）`

const dayOf = ({ lastDay, provisional }: NoticeWindow) => (provisional ? `${lastDay}（暂定）` : lastDay)
