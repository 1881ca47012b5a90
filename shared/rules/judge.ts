import { type CivilDate, wholeYearsSince, yearsHavePassed } from './beijing.ts'
import { type OriginalAmount, wordsOfOriginal } from './currency.ts'
import { compareDecimals, subtractDecimals } from './decimal.ts'
import {
  type BusinessStandard,
  concludeVerdict,
  type Figures,
  type Finding,
  type Originals,
  OUTCOMES,
  type Outcome,
  STANDARDS,
  type StandardCode,
  UNITS,
  type Verdict,
} from './finding.ts'
import type { Tier } from './place.ts'
import { askedStandards } from './programme.ts'

/** A row of db/seeds/reference/standards.json, or of a round's own table. */
export type Threshold = {
  readonly standard: BusinessStandard
  readonly tier: Tier
  /** Decimal text in the standard's unit; reaching it is enough (N16, N34). */
  readonly value: string
}

type Measured = {
  readonly outcome: Outcome
  readonly required: string | null
  readonly actual: string | null
  readonly margin: string | null
}
type Origin = {
  readonly source: string
  readonly original?: OriginalAmount | null
  readonly ruleVersion: string
}

function finding(standard: StandardCode, measured: Measured, origin: Origin): Finding {
  const { clause, unit, owner, zh, en } = STANDARDS[standard]
  const { outcome, required, actual, margin } = measured
  const { source, original, ruleVersion } = origin
  const amount = (value: string | null, words: 'zh' | 'en') =>
    value === null ? (words === 'zh' ? '无数据' : 'no figure') : `${value} ${UNITS[unit][words]}`
  const bound = {
    zh: required === null ? '' : `，要求不低于 ${amount(required, 'zh')}`,
    en: required === null ? '' : `, at least ${amount(required, 'en')} required`,
  }
  const words = original && wordsOfOriginal(original)
  const from = { zh: words ? `（${words.zh}）` : '', en: words ? ` (${words.en})` : '' }
  return {
    ...{ clause, standard, outcome, required, actual, margin, unit, owner, source, ruleVersion },
    ...(original && { original }),
    message: {
      zh: `${zh}：${amount(actual, 'zh')}${from.zh}${bound.zh}；${OUTCOMES[outcome].zh}`,
      en: `${en}: ${amount(actual, 'en')}${from.en}${bound.en}; ${OUTCOMES[outcome].en}`,
    },
  }
}

function measure(required: string | null, actual: string | null): Measured {
  if (required === null || actual === null) {
    return { outcome: 'INSUFFICIENT_DATA', required, actual, margin: null }
  }
  const outcome = compareDecimals(actual, required) >= 0 ? 'MEETS' : 'BELOW'
  return { outcome, required, actual, margin: subtractDecimals(actual, required) }
}

/** N30–N37: the standards of a tier that the thresholds name, inclusive, compared without rounding, each with its margin. */
export function judgeStandards(input: {
  readonly tier: Tier
  readonly declared: Figures
  /** Of those that were converted, what from: a finding says it. */
  readonly originals?: Originals
  readonly thresholds: readonly Threshold[]
  /** Which standards are judged; by default those that the thresholds name. */
  readonly asked?: readonly BusinessStandard[]
  readonly source?: string
  readonly ruleVersion: string
}): Verdict {
  const { tier, declared, thresholds, source = 'DECLARED', ruleVersion } = input
  const { asked = askedStandards(thresholds) } = input
  const findings = asked.map((standard) => {
    const row = thresholds.find((threshold) => threshold.tier === tier && threshold.standard === standard)
    return finding(standard, measure(row?.value ?? null, declared[standard] ?? null), {
      ...{ source, original: input.originals?.[standard], ruleVersion },
    })
  })
  return concludeVerdict(findings, ruleVersion)
}

/** N24 1b: operating for at least so many years on the reference date, that day included. */
export function judgeOperatingYears(input: {
  readonly operatingSince: CivilDate | null
  readonly referenceDate: CivilDate
  readonly requiredYears?: number
  readonly source?: string
  readonly ruleVersion: string
}): Finding {
  const { operatingSince, referenceDate, requiredYears = 2, source = 'DECLARED', ruleVersion } = input
  const required = String(requiredYears)
  if (operatingSince === null) {
    return finding('OPERATING_YEARS', measure(required, null), { source, ruleVersion })
  }
  const years = wholeYearsSince(operatingSince, referenceDate)
  const measured: Measured = {
    outcome: yearsHavePassed(operatingSince, requiredYears, referenceDate) ? 'MEETS' : 'BELOW',
    required,
    actual: String(years),
    margin: String(years - requiredYears),
  }
  const judged = finding('OPERATING_YEARS', measured, { source, ruleVersion })
  return {
    ...judged,
    message: {
      zh: `${judged.message.zh}（自 ${operatingSince} 起，截至 ${referenceDate}）`,
      en: `${judged.message.en} (since ${operatingSince}, as of ${referenceDate})`,
    },
  }
}

/** N42: a list with evidence. The notice names no number, so none is asked for: one with evidence is enough. */
export function judgeLeadingEnterprises(input: {
  readonly enterprises: readonly { readonly name: string; readonly hasEvidence: boolean }[]
  readonly source?: string
  readonly ruleVersion: string
}): Finding {
  const { enterprises, source = 'DECLARED', ruleVersion } = input
  const proven = enterprises.filter((enterprise) => enterprise.hasEvidence).length
  const measured: Measured = {
    outcome: proven > 0 ? 'MEETS' : 'INSUFFICIENT_DATA',
    required: null,
    actual: String(proven),
    margin: null,
  }
  return finding('LEADING_ENTERPRISES', measured, { source, ruleVersion })
}
