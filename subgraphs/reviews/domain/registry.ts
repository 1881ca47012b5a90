import { DomainError } from '@ndseb/shared/errors.ts'
import type { BaseStatus } from '@ndseb/shared/lifecycles/base.ts'
import type { DesignationKind } from '@ndseb/shared/lifecycles/designation.ts'
import { type CivilDate, civilDateOf } from '@ndseb/shared/rules/beijing.ts'
import { type Cycle, isDue, isOverdue, nextReviewDue } from './review-cycle.ts'

/** A line of a base's history, oldest first, with the date and kind of the document that it rests on (N75). */
export type RegistryLine = {
  readonly toStatus: BaseStatus
  readonly at: Date
  readonly documentDate: CivilDate | null
  readonly documentKind: DesignationKind | null
}

/** Where a base stood on a day, and since when (N83). */
export type Standing = Cycle & { readonly since: CivilDate }

/** Where a base stood on a day, by its history; null before it was one (N83). */
export function standingAsOf(lines: readonly RegistryLine[], day: CivilDate): Standing | null {
  let standing: Standing | null = null
  for (const line of lines) {
    const since = effectiveOn(line, standing)
    if (since > day) break
    const due: CivilDate =
      line.documentKind && line.documentKind !== 'DISQUALIFICATION'
        ? nextReviewDue(since, line.documentKind)
        : (standing?.nextReviewDue ?? since)
    standing = { status: line.toStatus, since, nextReviewDue: due }
  }
  return standing
}

/**
 * A document takes effect on its date, whenever it was issued (N62, N65); a review falls due on its day, however late
 * the clock's job ran (N63); anything else holds from the day on which it was done.
 */
function effectiveOn({ toStatus, at, documentDate }: RegistryLine, before: Standing | null): CivilDate {
  if (documentDate) return documentDate
  return toStatus === 'RE_REVIEW_DUE' && before ? before.nextReviewDue : civilDateOf(new Date(at))
}

export type StandingFilter = {
  readonly statuses?: readonly BaseStatus[] | null
  readonly dueOnly?: boolean | null
  readonly overdue?: boolean | null
}

/** Whether a base that stood so on a day is asked for. */
export const isAskedFor = (standing: Standing, filter: StandingFilter, day: CivilDate): boolean =>
  (filter.statuses == null || filter.statuses.includes(standing.status)) &&
  (!filter.dueOnly || isDue(standing, day)) &&
  (filter.overdue == null || filter.overdue === isOverdue(standing, day))

/** A day that the registry can speak of: not one to come. */
export function checkDay(day: CivilDate, today: CivilDate, field: string): CivilDate {
  if (day <= today) return day
  throw new DomainError('IN_THE_FUTURE', { path: [field], clause: 'N83' })
}
