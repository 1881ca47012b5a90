import { DomainError } from '@ndseb/shared/errors.ts'
import { divideDecimals } from '@ndseb/shared/rules/decimal.ts'
import { checkRange } from '@ndseb/shared/scalars.ts'
import { listed } from './agency-names.ts'

export type Criterion = { readonly code: string; readonly weight: number; readonly max: number }
export type Score = { readonly criterion: string; readonly points: number }

/** Digits of a weighted total. With a rubric of 100 points a criterion nothing is ever rounded. */
const DIGITS = 4

/** Every criterion of the rubric exactly once, whole points from 0 to its highest; in the rubric's order (N52). */
export function readScores(
  rubric: readonly Criterion[],
  given: readonly Score[],
): { criterion: string; points: number }[] {
  const path = ['scores']
  const unknown = given.filter((score) => !rubric.some(({ code }) => code === score.criterion))
  if (unknown.length > 0)
    throw new DomainError('SCORE_UNKNOWN', {
      path,
      clause: 'N52',
      values: { criteria: unknown.map(({ criterion }) => criterion).join(', ') },
    })
  const byCriterion = new Map(given.map(({ criterion, points }) => [criterion, points]))
  if (byCriterion.size < given.length) throw new DomainError('GIVEN_TWICE', { path, clause: 'N52' })
  const missing = rubric.filter(({ code }) => !byCriterion.has(code))
  if (missing.length > 0)
    throw new DomainError('SCORE_MISSING', {
      path,
      clause: 'N52',
      values: {
        criteria: listed(missing.map(({ code }) => code)),
      },
    })
  return rubric.map(({ code, max }) => {
    const points = byCriterion.get(code) ?? -1
    return {
      criterion: code,
      points: checkRange(points, { min: 0, max, path: [...path, code], clause: 'N52' }),
    }
  })
}

/**
 * Σ weight × points ÷ highest, out of the sum of the weights, exactly: one division at the end, rounded half up to four
 * digits where it does not come out even. Weights of a rubric sum to 100.
 */
export function weightedTotal(rubric: readonly Criterion[], scores: readonly Score[]): string {
  const denominator = rubric.reduce((product, { max }) => product * BigInt(max), 1n)
  const numerator = rubric.reduce((sum, { code, weight, max }) => {
    const points = scores.find(({ criterion }) => criterion === code)?.points ?? 0
    return sum + (BigInt(weight) * BigInt(points) * denominator) / BigInt(max)
  }, 0n)
  return divideDecimals(String(numerator), String(denominator), DIGITS) ?? '0'
}
