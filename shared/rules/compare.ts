import { compareDecimals, multiplyDecimals, subtractDecimals } from './decimal.ts'
import { BUSINESS_STANDARDS, type BusinessStandard, type Figures, STANDARDS } from './finding.ts'

/** How a declared figure stands to the one computed from the statistical systems. */
export const AGREEMENTS = {
  AGREES: { zh: '一致', en: 'agrees' },
  DIFFERS: { zh: '不一致', en: 'differs' },
  NOT_DECLARED: { zh: '未申报', en: 'not declared' },
  NOT_REPORTED: { zh: '统计系统无数据', en: 'not reported' },
} as const
export type Agreement = keyof typeof AGREEMENTS

export type Comparison = {
  readonly standard: BusinessStandard
  readonly clause: string
  readonly declared: string | null
  readonly reported: string | null
  /** Declared minus reported, exact; null where one is missing. */
  readonly difference: string | null
  readonly agreement: Agreement
}

/** Per standard that is asked for, what the park declared beside what was reported: a difference is shown, never decided upon. */
export function compareDeclaredWithReported(
  declared: Figures,
  reported: Figures,
  asked: readonly BusinessStandard[] = BUSINESS_STANDARDS,
): Comparison[] {
  return asked.map((standard) => {
    const pair = { declared: declared[standard] ?? null, reported: reported[standard] ?? null }
    return { standard, clause: STANDARDS[standard].clause, ...pair, ...compare(pair.declared, pair.reported) }
  })
}

function compare(
  declared: string | null,
  reported: string | null,
): Pick<Comparison, 'difference' | 'agreement'> {
  if (reported === null) return { difference: null, agreement: 'NOT_REPORTED' }
  if (declared === null) return { difference: null, agreement: 'NOT_DECLARED' }
  const agreement = compareDecimals(declared, reported) === 0 ? 'AGREES' : 'DIFFERS'
  return { difference: subtractDecimals(declared, reported), agreement }
}

/** N45. Warnings for whoever reads the case: no step is ever refused on them. */
export const WARNINGS = {
  INDUSTRY_ABOVE_PARK: {
    zh: '信息传输、软件和信息技术服务业产值大于园区产值',
    en: 'The industry output is above the park output.',
  },
  DIGITAL_ABOVE_DELIVERED: {
    zh: '数字服务出口大于利用现代信息技术交付的服务出口',
    en: 'Digital service exports are above the wider exports delivered by IT.',
  },
  COUNT_ABOVE_REGISTERED: {
    zh: '企业数量大于园区注册企业数',
    en: 'More enterprises are counted than are registered in the park.',
  },
  JUMP_YEAR_ON_YEAR: {
    zh: '与上年相比变动过大',
    en: 'The figure has changed too much against the year before.',
  },
} as const
export type WarningCode = keyof typeof WARNINGS
export type Warning = {
  readonly code: WarningCode
  readonly clause: 'N45'
  readonly standard: BusinessStandard | null
  readonly message: { readonly zh: string; readonly en: string }
}

const above = (left: string | null | undefined, right: string | null | undefined): boolean =>
  left != null && right != null && compareDecimals(left, right) > 0

const warn = (code: WarningCode, standard: BusinessStandard | null): Warning => ({
  ...{ code, clause: 'N45', standard, message: WARNINGS[code] },
})

/** What looks wrong in the figures. A jump is a change by more than `jumpFactor` up or down; the default is double. */
export function sanityWarnings(input: {
  readonly figures: Figures
  readonly previousYear?: Figures
  /** A: 数字服务出口, measure (i) of N8. */
  readonly digitalServiceExport?: string | null
  /** B: 利用现代信息技术完成交付或实现的服务出口, measure (ii) of N8; it contains A. */
  readonly itDeliveredExport?: string | null
  readonly registeredEnterprises?: string | null
  /** The enterprise count as the park declares it: that one may be above the register too. */
  readonly declaredCount?: string | null
  readonly jumpFactor?: string
}): Warning[] {
  const { figures, previousYear = {}, jumpFactor = '2' } = input
  const warnings: Warning[] = []
  if (above(figures.INDUSTRY_OUTPUT, figures.PARK_OUTPUT)) {
    warnings.push(warn('INDUSTRY_ABOVE_PARK', 'INDUSTRY_OUTPUT'))
  }
  if (above(input.digitalServiceExport, input.itDeliveredExport)) {
    warnings.push(warn('DIGITAL_ABOVE_DELIVERED', null))
  }
  const counts = [figures.ENTERPRISE_COUNT, input.declaredCount]
  if (counts.some((count) => above(count, input.registeredEnterprises))) {
    warnings.push(warn('COUNT_ABOVE_REGISTERED', 'ENTERPRISE_COUNT'))
  }
  for (const standard of BUSINESS_STANDARDS) {
    const [now, before] = [figures[standard], previousYear[standard]]
    if (now == null || before == null) continue
    const jumped =
      above(now, multiplyDecimals(before, jumpFactor)) || above(before, multiplyDecimals(now, jumpFactor))
    if (jumped) warnings.push(warn('JUMP_YEAR_ON_YEAR', standard))
  }
  return warnings
}
