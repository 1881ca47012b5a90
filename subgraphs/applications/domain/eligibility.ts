import { sanityWarnings, type Warning } from '@ndseb/shared/rules/compare.ts'
import { concludeVerdict, type Figures, type Originals, type Verdict } from '@ndseb/shared/rules/finding.ts'
import {
  judgeLeadingEnterprises,
  judgeOperatingYears,
  judgeStandards,
  type Threshold,
} from '@ndseb/shared/rules/judge.ts'
import type { Tier } from '@ndseb/shared/rules/place.ts'
import type { FindingClause } from '@ndseb/shared/vocabulary/finding-clauses.ts'

export type DeclaredCase = {
  readonly tier: Tier
  readonly thresholds: readonly Threshold[]
  /** The clauses that the round judges. */
  readonly conditions: readonly FindingClause[]
  readonly figures: Figures
  /** What figures were converted from (N35); none of a filing from before that was kept. */
  readonly originals?: Originals
  readonly operatingSince: string | null
  readonly referenceDate: string
  readonly leadingEnterprises: readonly { readonly name: string; readonly hasEvidence: boolean }[]
  readonly ruleVersion: string
}

/** What a park's own figures come to: the operating years, the four standards, the leading enterprises (N24, N30–N37, N42). */
export function judgeDeclared(given: DeclaredCase): Verdict & { warnings: Warning[] } {
  const { ruleVersion } = given
  const isAsked = (clause: FindingClause) => given.conditions.includes(clause)
  const { operatingSince, referenceDate } = given
  const findings = [
    ...(isAsked('N24.1b') ? [judgeOperatingYears({ operatingSince, referenceDate, ruleVersion })] : []),
    ...judgeStandards({
      tier: given.tier,
      declared: given.figures,
      originals: given.originals,
      thresholds: given.thresholds,
      ruleVersion,
    }).findings,
    ...(isAsked('N42')
      ? [judgeLeadingEnterprises({ enterprises: given.leadingEnterprises, ruleVersion })]
      : []),
  ]
  return { ...concludeVerdict(findings, ruleVersion), warnings: sanityWarnings({ figures: given.figures }) }
}
