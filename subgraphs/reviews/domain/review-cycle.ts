import { type BaseStatus, REVIEW_AFTER_YEARS } from '@ndseb/shared/lifecycles/base.ts'
import { addYears, type CivilDate } from '@ndseb/shared/rules/beijing.ts'

/** The day on which the next review of a base is due, from the date and kind of the document by which it is one (N63, N65). */
export const nextReviewDue = (documentDate: CivilDate, kind: keyof typeof REVIEW_AFTER_YEARS): CivilDate =>
  addYears(documentDate, REVIEW_AFTER_YEARS[kind])

export type Cycle = { readonly status: BaseStatus; readonly nextReviewDue: CivilDate }

/** Whether nobody has started the re-review that the cycle asks for, by the date and not by what the clock's job said. */
const waits = ({ status }: Cycle): boolean => status === 'ACTIVE' || status === 'RE_REVIEW_DUE'

/** Whether the re-review has fallen due, the due day included (N63). */
export const isDue = (cycle: Cycle, today: CivilDate): boolean => waits(cycle) && cycle.nextReviewDue <= today

/** Whether the cycle was missed: the due day is over and no re-review was started (N67). */
export const isOverdue = (cycle: Cycle, today: CivilDate): boolean =>
  waits(cycle) && cycle.nextReviewDue < today
