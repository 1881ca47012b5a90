import type { Answer } from '../actor.ts'
import type { Stage } from './stage.ts'

/**
 * Moves the demo's clock to the end of a notice. An end in a year that has no paper yet is provisional and clears nobody:
 * then a paper that is made up, and says so, is entered, and MOFCOM recomputes the window (N57–N58).
 */
export async function moveToEnd(stage: Stage, notice: Answer): Promise<void> {
  const { as, key, tell, moveTo } = stage
  await moveTo(notice.endsAt)
  if (!notice.provisional) return
  const mofcom = as('mofcom.officer')
  await announceThrough(stage, Number(notice.lastDay.slice(0, 4)))
  const recomputed = await mofcom.do(
    'recomputeNotice',
    {
      ...{ noticeId: notice.id, reason: '放假安排公布（演示，虚构）' },
      idempotencyKey: key('recompute-notice'),
    },
    'notice { lastDay endsAt }',
  )
  tell(`年度放假安排公布，公示末日定为 ${recomputed.notice.lastDay} · the provisional end is settled`)
  await moveTo(recomputed.notice.endsAt)
}

/** Enters the papers of a year and of those before it that have none. */
async function announceThrough(stage: Stage, year: number): Promise<void> {
  const { as, key } = stage
  const mofcom = as('mofcom.officer')
  const { calendarDays, now } = await mofcom.read(
    'query ($year: Int!) { calendarDays(year: $year) { date } now { today } }',
    { year },
  )
  if (calendarDays?.length > 0) return
  await announceThrough(stage, year - 1)
  await mofcom.do('announceCalendar', {
    ...{ year, issued: now.today, paper: `${year}年放假安排（演示，虚构）` },
    days: [{ date: `${year}-01-01`, kind: 'HOLIDAY', name: '元旦' }],
    idempotencyKey: key(`calendar:${year}`),
  })
}
