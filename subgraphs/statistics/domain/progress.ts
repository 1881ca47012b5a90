import {
  addDecimals,
  compareDecimals,
  compareRatio,
  divideDecimals,
  subtractDecimals,
} from '@ndseb/shared/rules/decimal.ts'
import type { IndicatorCode, Progress, TargetKind } from '@ndseb/shared/vocabulary/statistics.ts'

/** A share as it is kept: never as a ratio (N15). */
export type Share = { readonly numerator: string; readonly denominator: string | null }
export type Aim = {
  readonly kind: TargetKind
  readonly ratio: string | null
  readonly tolerance: string | null
}

/**
 * How a share stands to a target, on the unrounded figures: 39.995 % prints as 40.0 % and misses 40 % (N15). 以上 and
 * 不低于 include the number itself (N16); 左右 is a band whose ends belong to it (N10).
 */
export function judgeProgress(aim: Aim, share: Share | null): Progress {
  if (aim.kind === 'NARRATIVE' || aim.ratio === null) return 'NARRATIVE'
  if (!share || share.denominator === null || compareDecimals(share.denominator, '0') === 0) return 'NO_DATA'
  const { numerator, denominator } = share
  const tolerance = aim.kind === 'APPROXIMATE' ? (aim.tolerance ?? '0') : '0'
  const least = compareRatio(numerator, denominator, subtractDecimals(aim.ratio, tolerance))
  if (least === -1) return 'BELOW'
  if (aim.kind === 'AT_LEAST') return 'REACHED'
  const most = compareRatio(numerator, denominator, addDecimals(aim.ratio, tolerance))
  return most === 1 ? 'ABOVE' : 'REACHED'
}

/** The share for display, to six digits; null, never 0, where there is no denominator (N15). */
export const shownRatio = ({ numerator, denominator }: Share): string | null =>
  denominator === null ? null : divideDecimals(numerator, denominator, 6)

type Goal = Aim & { readonly indicator: IndicatorCode | null; readonly year: number }
type Value = Share & { readonly code: IndicatorCode; readonly year: number }

/** How a base stands to each target, by its share of the target's year. */
export const progressToTargets = <Target extends Goal, Row extends Value>(
  targets: readonly Target[],
  values: readonly Row[],
): { target: Target; value: Row | null; progress: Progress }[] =>
  targets.map((target) => {
    const value = values.find(({ code, year }) => code === target.indicator && year === target.year) ?? null
    return { target, value, progress: judgeProgress(target, value) }
  })
