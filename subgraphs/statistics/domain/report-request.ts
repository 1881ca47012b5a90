import { DomainError } from '@ndseb/shared/errors.ts'
import { civilDateOf, yearOf } from '@ndseb/shared/rules/beijing.ts'
import { parseId } from '@ndseb/shared/scalars.ts'
import { checkNotEnded, checkYear } from './bounds.ts'

const MOST_BASES = 100

type Given = { readonly baseIds: readonly string[]; readonly year: number; readonly dueOn: string }

/** What is asked for: of some bases, each once, for a year that has begun, due today or later (N17). */
export function readRequest(given: Given, now: Date): Given {
  const path = ['baseIds']
  if (given.baseIds.length === 0) throw new DomainError('REQUIRED', { path, clause: 'N17' })
  if (given.baseIds.length > MOST_BASES)
    throw new DomainError('TOO_MANY', { path, clause: 'N17', values: { max: MOST_BASES } })
  const baseIds = given.baseIds.map((id, index) => parseId(id, [...path, String(index)]))
  const twice = baseIds.findIndex((id, index) => baseIds.indexOf(id) < index)
  if (twice >= 0) throw new DomainError('GIVEN_TWICE', { path: [...path, String(twice)] })
  if (given.dueOn < civilDateOf(now)) throw new DomainError('DUE_IN_THE_PAST', { path: ['dueOn'] })
  return { baseIds, year: checkYear(given.year, now), dueOn: given.dueOn }
}

/** A base reports of the years in which it was one, that of its designation and that of its end among them. */
export function checkBaseYear(
  year: number,
  { since, until }: { readonly since: string; readonly until: string | null },
  path: readonly string[],
): void {
  if (year < yearOf(since))
    throw new DomainError('REPORT_YEAR_BEFORE_BASE', {
      path,
      clause: 'N17',
      values: { since: yearOf(since) },
    })
  checkNotEnded(year, until, path, 'N17')
}

/** Overdue: the due day is over in Beijing, the park still works on the first edition, and it is waited for. Only shown. */
export const isReportOverdue = (
  report: {
    readonly status: string
    readonly edition: number
    readonly dueOn: string
    /** With the base that ended. */
    readonly lapsed: boolean
  },
  today: string,
): boolean =>
  !report.lapsed &&
  report.edition === 1 &&
  (report.status === 'DRAFT' || report.status === 'RETURNED') &&
  report.dueOn < today
