import type { Agency } from '../vocabulary/roles.ts'
import type { OriginalAmount } from './currency.ts'

/** One clause, one finding: what is required, what there is, by how much they differ, and from where that is known. */
export type Finding = {
  /** The rule, e.g. 'N30'. */
  readonly clause: string
  readonly standard: StandardCode
  readonly outcome: Outcome
  readonly required: string | null
  readonly actual: string | null
  /** What the actual was converted from; absent where it was given in its unit (N35). */
  readonly original?: OriginalAmount
  /** Actual minus required, exact; negative where it falls short (N36). */
  readonly margin: string | null
  readonly unit: UnitCode
  /** Where the actual comes from, e.g. 'DECLARED'. */
  readonly source: string
  readonly ruleVersion: string
  /** The agency whose finding it is (N85). */
  readonly owner: Agency
  readonly message: { readonly zh: string; readonly en: string }
}

export type Verdict = {
  readonly outcome: Outcome
  readonly findings: readonly Finding[]
  readonly ruleVersion: string
}

/** N37: below is not a rejection; it asks for a justification. */
export const OUTCOMES = {
  MEETS: { zh: '达到标准', en: 'meets the standard' },
  BELOW: { zh: '低于标准，需说明理由', en: 'below the standard, needs justification' },
  INSUFFICIENT_DATA: { zh: '数据不足', en: 'insufficient data' },
} as const
export type Outcome = keyof typeof OUTCOMES

export const UNITS = {
  YI_YUAN: { zh: '亿元', en: 'hundred million yuan' },
  ENTERPRISES: { zh: '家', en: 'enterprises' },
  YEARS: { zh: '年', en: 'years' },
} as const
export type UnitCode = keyof typeof UNITS

/** The four business standards, then the two conditions that are judged by a rule. */
export const STANDARDS = {
  PARK_OUTPUT: { clause: 'N30', unit: 'YI_YUAN', owner: 'MIIT', zh: '园区产值', en: 'park output' },
  INDUSTRY_OUTPUT: {
    clause: 'N31',
    unit: 'YI_YUAN',
    owner: 'MIIT',
    zh: '信息传输、软件和信息技术服务业产值',
    en: 'output of information transmission, software and IT services',
  },
  SERVICE_EXPORT: {
    clause: 'N32',
    unit: 'YI_YUAN',
    owner: 'MOFCOM',
    zh: '电信、计算机和信息服务出口额',
    en: 'export of telecommunications, computer and information services',
  },
  ENTERPRISE_COUNT: {
    clause: 'N33',
    unit: 'ENTERPRISES',
    owner: 'MOFCOM',
    zh: '开展数字服务业务企业数量',
    en: 'enterprises doing digital services',
  },
  OPERATING_YEARS: {
    clause: 'N24',
    unit: 'YEARS',
    owner: 'MOFCOM',
    zh: '管理机构运营年限',
    en: 'years of operation of the management body',
  },
  LEADING_ENTERPRISES: {
    clause: 'N42',
    unit: 'ENTERPRISES',
    owner: 'MOFCOM',
    zh: '数字服务领军企业',
    en: 'leading digital service enterprises',
  },
} as const satisfies Record<string, { clause: string; unit: UnitCode; owner: Agency; zh: string; en: string }>
export type StandardCode = keyof typeof STANDARDS

/** N30–N33, in the notice's order: all four are needed (N36). */
export const BUSINESS_STANDARDS = [
  'PARK_OUTPUT',
  'INDUSTRY_OUTPUT',
  'SERVICE_EXPORT',
  'ENTERPRISE_COUNT',
] as const satisfies readonly StandardCode[]
export type BusinessStandard = (typeof BUSINESS_STANDARDS)[number]

/** A figure per standard as decimal text, in the standard's unit; null or absent where there is none. */
export type Figures = Readonly<Partial<Record<BusinessStandard, string | null>>>

/** What a figure was converted from, where it was (N35). */
export type Originals = Readonly<Partial<Record<BusinessStandard, OriginalAmount | null>>>

/** Of all the findings: one below is enough to be below; without one, a missing figure leaves the verdict open (N36, N37). */
export function concludeVerdict(findings: readonly Finding[], ruleVersion: string): Verdict {
  const outcomes = findings.map((finding) => finding.outcome)
  const outcome = outcomes.includes('BELOW')
    ? 'BELOW'
    : outcomes.includes('INSUFFICIENT_DATA') || outcomes.length === 0
      ? 'INSUFFICIENT_DATA'
      : 'MEETS'
  return { outcome, findings, ruleVersion }
}
