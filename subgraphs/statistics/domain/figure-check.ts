import {
  type Agreement,
  type Comparison,
  compareDeclaredWithReported,
  sanityWarnings,
  type Warning,
} from '@ndseb/shared/rules/compare.ts'
import type { OriginalAmount } from '@ndseb/shared/rules/currency.ts'
import type { BusinessStandard, Figures, Verdict } from '@ndseb/shared/rules/finding.ts'
import { judgeStandards, type Threshold } from '@ndseb/shared/rules/judge.ts'
import type { Tier } from '@ndseb/shared/rules/place.ts'
import { askedStandards } from '@ndseb/shared/rules/programme.ts'

/** Where a reported figure is known from. */
export type Origin = {
  readonly source: string
  readonly extractDate: string | null
  readonly revision: number | null
  /** What it was converted from; absent where it was reported in its unit (N35). */
  readonly original?: OriginalAmount
}

/** What was reported of a park for a year, and where it is known from. */
export type Reported = {
  readonly figures: Figures
  readonly origins: Readonly<Partial<Record<BusinessStandard, Origin>>>
  /** On the park's register at the end of the year; null without one. */
  readonly registered: string | null
}

/** Measures (i) and (ii) of N8, of the base that the park is; null where nothing is recorded. */
export type Exports = {
  readonly digitalServiceExport: string | null
  readonly itDeliveredExport: string | null
}

/** What a check rests on. */
export type CheckedCase = {
  readonly year: number
  readonly tier: Tier
  readonly thresholds: readonly Threshold[]
  readonly declared: Figures
  readonly reported: Reported
  readonly ruleVersion: string
}

/** The same with what its warnings rest on: all that is frozen with a check. */
export type WarnedCase = CheckedCase & { readonly previousYear: Reported; readonly exports: Exports }

export type FigureCheck = Verdict & {
  readonly year: number
  readonly agreement: Agreement
  readonly comparisons: readonly (Comparison & {
    readonly source: string | null
    readonly extractDate: string | null
    /** Null for the enterprise count, which is computed. */
    readonly revision: number | null
  })[]
}

/** What weighs most when all four are put into one word. */
const BY_WEIGHT = [
  'DIFFERS',
  'NOT_REPORTED',
  'NOT_DECLARED',
  'AGREES',
] as const satisfies readonly Agreement[]

/**
 * The declared figures beside the reported ones, and the verdict on the reported ones (N30–N37, N39). A difference is
 * shown to whoever decides; it decides nothing itself.
 */
export function checkFigures(given: CheckedCase): FigureCheck {
  const { year, tier, thresholds, declared, reported, ruleVersion } = given
  const { figures, origins } = reported
  const comparisons = compareDeclaredWithReported(declared, figures, askedStandards(thresholds)).map(
    (comparison) => ({
      ...comparison,
      source: origins[comparison.standard]?.source ?? null,
      extractDate: origins[comparison.standard]?.extractDate ?? null,
      revision: origins[comparison.standard]?.revision ?? null,
    }),
  )
  return {
    ...judgeStandards({
      ...{ tier, declared: figures, thresholds, source: 'REPORTED', ruleVersion },
      originals: { SERVICE_EXPORT: origins.SERVICE_EXPORT?.original },
    }),
    year,
    agreement: BY_WEIGHT.find((word) => comparisons.some(({ agreement }) => agreement === word)) ?? 'AGREES',
    comparisons,
  }
}

/** What looks wrong in what was reported of a park, beside the year before and the count that it declares (N45). */
export const warningsOf = (given: {
  readonly reported: Reported
  readonly previousYear: Reported
  readonly exports: Exports
  readonly declaredCount?: string | null
}): Warning[] =>
  sanityWarnings({
    ...{ figures: given.reported.figures, previousYear: given.previousYear.figures, ...given.exports },
    ...{ registeredEnterprises: given.reported.registered, declaredCount: given.declaredCount ?? null },
  })

/** A check with its warnings, as it is frozen and judged again. */
export const checkAndWarn = (given: WarnedCase): FigureCheck & { readonly warnings: readonly Warning[] } => ({
  ...checkFigures(given),
  warnings: warningsOf({ ...given, declaredCount: given.declared.ENTERPRISE_COUNT ?? null }),
})
