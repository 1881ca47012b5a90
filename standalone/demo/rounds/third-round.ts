import { fictionalParksOf } from '../fictional-parks.ts'
import { fictionalCall, openRound } from '../play/call.ts'
import { assignmentsOf } from '../play/choices.ts'
import { playLate, playUntilDeadline } from '../play/course.ts'
import { review } from '../play/experts.ts'
import { applyFictional } from '../play/fictional-case.ts'
import { concludeReReviews, startReReviews } from '../play/re-review.ts'
import { recordShares, recordTotals } from '../play/record-shares.ts'
import { askForReports, reportWork } from '../play/report-work.ts'
import type { Stage } from '../play/stage.ts'
import type { FictionalBase } from './second-round.ts'

const OUTCOMES = [
  { outcome: 'PASSED', documentNumber: '演示文〔2026〕3号', title: '关于复审合格的通知（演示，虚构）' },
  { outcome: 'FAILED', documentNumber: '演示文〔2026〕4号', title: '关于取消基地资格的通知（演示，虚构）' },
] as const

/**
 * Round 3 (2026), fictional throughout, stands at the experts: a case is at every stage from the letter to the end of
 * its review, and fictional bases of round 2 have passed, failed and are under their re-review (N64–N65).
 */
export async function playThirdRound(stage: Stage, bases: readonly FictionalBase[]): Promise<void> {
  const letterOf = (date: string) => (province: string) => ({
    ...{ number: `演示函〔2026〕${province}-${date.slice(5, 7)}号`, date },
  })
  await stage.moveTo('2026-05-11T01:00:00.000Z')
  const roundId = await openRound(stage, fictionalCall(3, '2026', '2026-07-31'))
  const [cases] = await Promise.all([
    applyFictional(stage, roundId, fictionalParksOf('3'), 3),
    reReview(stage, roundId, bases),
  ])
  await playUntilDeadline(stage, roundId, cases, letterOf('2026-05-11'))
  await reportLastYear(stage, bases)
  await recordShares(
    stage,
    bases.map(({ id, of }) => ({ id, name: of.slug })),
  )
  await recordTotals(stage)
  await stage.moveTo('2026-08-03T01:00:00.000Z')
  await playLate(stage, roundId, cases, letterOf('2026-08-03'))
  await review(stage, roundId, assignmentsOf(cases))
}

/** MOFCOM asks all bases for last year's report: a fictional one's is accepted, the others are still to come (N17, N73). */
async function reportLastYear(stage: Stage, fictional: readonly FictionalBase[]): Promise<void> {
  const { bases } = await stage
    .as('mofcom.officer')
    .read('{ bases(first: 100) { nodes { id name status } } }')
  const live = bases.nodes.filter(({ status }: { status: string }) => status !== 'DISQUALIFIED')
  const reportIds = await askForReports(stage, live, { year: 2025, dueOn: '2027-03-31' })
  const [first] = fictional
  const reportId = reportIds[live.findIndex(({ id }: { id: string }) => id === first?.id)]
  if (first && reportId) await reportWork(stage, first.of, reportId)
}

/** Those whose outcome is known are concluded, each by its document; the others go on. */
async function reReview(stage: Stage, roundId: string, bases: readonly FictionalBase[]): Promise<void> {
  const reviewed = bases.filter(({ of }) => of.plan.reReview)
  const ids = await startReReviews(
    stage,
    roundId,
    reviewed.map(({ id }) => id),
  )
  for (const document of OUTCOMES)
    await concludeReReviews(stage, {
      ...{ ...document, roundId, documentDate: '2026-05-11' },
      reReviewIds: ids.filter((_, index) => reviewed[index]?.of.plan.reReview === document.outcome),
    })
}
