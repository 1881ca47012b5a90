import {
  compareDecimals,
  type DecimalText,
  divideDecimals,
  multiplyDecimals,
  subtractDecimals,
} from './decimal.ts'
import { BUSINESS_STANDARDS, type Finding, type Outcome } from './finding.ts'
import { judgeLeadingEnterprises, judgeStandards, type Threshold } from './judge.ts'
import type { Tier } from './place.ts'

/** What a waiver can speak of: the conditions that a figure of the application is held against (N44). */
export const WAIVABLE = [...BUSINESS_STANDARDS, 'LEADING_ENTERPRISES'] as const
export type Waivable = (typeof WAIVABLE)[number]

/** The finding that a waiver is asked for, by the same rules as the verdict: it changes nothing of it (N37, N43). */
export function judgeWaivable(
  standard: Waivable,
  given: {
    readonly tier: Tier
    readonly thresholds: readonly Threshold[]
    /** The declared figure; of leading enterprises the number with evidence. */
    readonly actual: DecimalText | null
    readonly ruleVersion: string
  },
): Finding {
  const { tier, thresholds, actual, ruleVersion } = given
  if (standard === 'LEADING_ENTERPRISES') {
    const enterprises = Array.from({ length: Number(actual ?? 0) }, () => ({ name: '', hasEvidence: true }))
    return judgeLeadingEnterprises({ enterprises, ruleVersion })
  }
  const declared = { [standard]: actual }
  const { findings } = judgeStandards({ tier, thresholds, asked: [standard], declared, ruleVersion })
  const [finding] = findings
  if (!finding) throw new TypeError(`${standard} has no finding.`)
  return finding
}

/** Whether there is anything to lower: a standard that is met needs no waiver, one without a figure cannot have one. */
export const needsWaiver = ({ standard, outcome }: { standard: string; outcome: Outcome }): boolean =>
  outcome === 'BELOW' || (standard === 'LEADING_ENTERPRISES' && outcome === 'INSUFFICIENT_DATA')

/** How far the threshold would be lowered, exact; null where the notice names no number (N42). */
export const howFarLowered = (required: DecimalText | null, actual: DecimalText): DecimalText | null =>
  required === null ? null : subtractDecimals(required, actual)

/** A waiver by what it lowers: `lowered` of `required`, never rounded to be compared. */
export type Lowering = { readonly lowered: DecimalText; readonly required: DecimalText }

/** For reading: the share of the threshold, rounded half up to six digits (N90). */
export const loweredRatio = ({ lowered, required }: Lowering): DecimalText | null =>
  divideDecimals(lowered, required, 6)

/** -1 where the first lowers its threshold by a smaller share, without rounding. */
export const compareShares = (left: Lowering, right: Lowering): -1 | 0 | 1 =>
  compareDecimals(
    multiplyDecimals(left.lowered, right.required),
    multiplyDecimals(right.lowered, left.required),
  )
