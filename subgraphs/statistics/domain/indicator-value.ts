import {
  compareDecimals,
  type DecimalText,
  divideDecimals,
  multiplyDecimals,
  subtractDecimals,
} from '@ndseb/shared/rules/decimal.ts'
import type { IndicatorKind, LeftOutReason } from '@ndseb/shared/vocabulary/indicators.ts'
import { shownRatio } from './progress.ts'

/** Digits of a ratio that is shown (N15). */
const DIGITS = 6

/** What stands behind a value: sums over the bases that are in it. */
export type Sums = {
  readonly numerator: DecimalText | null
  readonly denominator: DecimalText | null
}

/** The change from one amount to another as a ratio; null where the former is missing or 0. */
export function growthOf(now: DecimalText | null, before: DecimalText | null): DecimalText | null {
  if (now === null || before === null || compareDecimals(before, '0') === 0) return null
  return divideDecimals(subtractDecimals(now, before), before, DIGITS)
}

/** The value as it is shown: a share, a growth, or an amount as it is (N15). */
export function shownValue(kind: IndicatorKind, { numerator, denominator }: Sums): DecimalText | null {
  if (kind === 'AMOUNT' || numerator === null) return numerator
  return kind === 'GROWTH' ? growthOf(numerator, denominator) : shownRatio({ numerator, denominator })
}

/**
 * A value against the year before, over the same bases: of shares the difference, from the unrounded figures; of amounts the
 * growth. Null where one of the two is missing or would divide by 0.
 */
export function yearOnYear(kind: IndicatorKind, now: Sums, before: Sums): DecimalText | null {
  if (kind === 'GROWTH') return null
  if (kind === 'AMOUNT') return growthOf(now.numerator, before.numerator)
  if (now.numerator === null || now.denominator === null) return null
  if (before.numerator === null || before.denominator === null) return null
  const over = multiplyDecimals(now.denominator, before.denominator)
  if (compareDecimals(over, '0') === 0) return null
  return divideDecimals(
    subtractDecimals(
      multiplyDecimals(now.numerator, before.denominator),
      multiplyDecimals(before.numerator, now.denominator),
    ),
    over,
    DIGITS,
  )
}

/** How many bases of a place are left out of a value, by reason, those of which there are any. */
export function leftOutOf(counts: {
  readonly all: number
  readonly ended: number
  readonly notRecorded: number
  /** Those whose denominator is that of the value, or that have none because it is no share. */
  readonly ofDefinition: number
  readonly bases: number
}): { reason: LeftOutReason; bases: number }[] {
  const { all, ended, notRecorded, ofDefinition, bases } = counts
  const reasons: { reason: LeftOutReason; bases: number }[] = [
    { reason: 'NO_DENOMINATOR', bases: ofDefinition - bases },
    { reason: 'OTHER_DEFINITION', bases: all - ended - notRecorded - ofDefinition },
    { reason: 'NOT_RECORDED', bases: notRecorded },
    { reason: 'ENDED', bases: ended },
  ]
  return reasons.filter((reason) => reason.bases > 0)
}
