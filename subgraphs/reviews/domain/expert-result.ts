import { DomainError } from '@ndseb/shared/errors.ts'
import { CLOSED_ASSIGNMENTS } from '@ndseb/shared/lifecycles/expert-assignment.ts'
import {
  compareDecimals,
  divideDecimals,
  subtractDecimals,
  sumDecimals,
  trimDecimal,
} from '@ndseb/shared/rules/decimal.ts'
import { type Judged, type Replay, replay } from '@ndseb/shared/rules/replay.ts'
import { listed } from './agency-names.ts'
import { checkEnough } from './panel.ts'
import { type Criterion, type Score, weightedTotal } from './scores.ts'

/** What the sheets come to, without rounding. */
export type Conclusion = {
  readonly count: number
  readonly sum: string
  readonly highest: string
  readonly lowest: string
}

/** Refuses to conclude while a score that was asked for is missing, or with fewer sheets than the least (N52). */
export function checkConcludable(
  assignments: readonly { readonly expertName: string; readonly status: string }[],
): void {
  const open = assignments.filter(({ status }) => !CLOSED_ASSIGNMENTS.some((closed) => closed === status))
  const waited = open.filter(({ status }) => status !== 'SUBMITTED').map(({ expertName }) => expertName)
  if (waited.length > 0)
    throw new DomainError('SCORES_MISSING', {
      path: ['applicationId'],
      clause: 'N52',
      values: { count: waited.length, experts: listed(waited) },
    })
  checkEnough(open.length, ['applicationId'])
}

/** Sums up the weighted totals of at least one sheet. */
export function conclude(totals: readonly string[]): Conclusion {
  const [first, ...others] = totals
  if (first === undefined) throw new TypeError('There is nothing to conclude.')
  return {
    count: totals.length,
    sum: sumDecimals(totals),
    highest: others.reduce((a, b) => (compareDecimals(a, b) < 0 ? b : a), first),
    lowest: others.reduce((a, b) => (compareDecimals(a, b) > 0 ? b : a), first),
  }
}

/** For reading: the mean rounded half up to four digits, the spread exact. */
export const resultOf = ({ count, sum, highest, lowest }: Conclusion) => ({
  count,
  mean: divideDecimals(sum, String(count), 4) ?? '0',
  spread: subtractDecimals(highest, lowest),
})

/**
 * Works the result out again, from the points of the sheets by the rubric (N52). Sheets are final and a rubric is fixed
 * before the round opens, so that the inputs of then are those of today.
 */
export function replayConclusion(
  concluded: Conclusion,
  sheets: readonly { readonly scores: readonly Score[] }[],
  rubric: readonly Criterion[],
): Replay {
  const again = linesOf(
    sheets.length > 0 ? conclude(sheets.map(({ scores }) => weightedTotal(rubric, scores))) : null,
  )
  return replay({ frozen: linesOf(concluded), again, today: again })
}

/** Its numbers as they are compared: equal ones alike, however they were written. */
const linesOf = (conclusion: Conclusion | null): Judged => ({
  ruleVersion: null,
  lines: conclusion
    ? [
        {
          ...{ clause: 'N52', subject: null, name: { zh: '专家评审结果', en: 'result of the experts' } },
          parts: {
            COUNT: String(conclusion.count),
            SUM: trimDecimal(conclusion.sum),
            HIGHEST: trimDecimal(conclusion.highest),
            LOWEST: trimDecimal(conclusion.lowest),
          },
        },
      ]
    : [],
})
