import { type CreditCodeFault, readCreditCode } from './credit-code.ts'
import { normaliseName } from './name.ts'

/** The two systems that N39 counts from. */
export const COUNT_SYSTEMS = {
  SERVICE_TRADE_DIRECT: { zh: '服贸直报系统', en: 'direct reporting of service trade' },
  SERVICE_OUTSOURCING: { zh: '服务外包统计系统', en: 'service outsourcing statistics' },
} as const
export type CountSystem = keyof typeof COUNT_SYSTEMS

export const BUSINESS_TYPES = {
  ITO: { zh: '信息技术外包', en: 'information technology outsourcing' },
  BPO: { zh: '业务流程外包', en: 'business process outsourcing' },
  KPO: { zh: '知识流程外包', en: 'knowledge process outsourcing' },
} as const
export type BusinessType = keyof typeof BUSINESS_TYPES

/** An enterprise of the park that reports 电信、计算机和信息服务. The code as it stands in the return. */
export type DirectReportingRow = { readonly code: string | null; readonly name: string }
/** An executed contract of an enterprise of the park. Clients in Hong Kong, Macao and Taiwan are offshore. */
export type OutsourcingRow = {
  readonly code: string | null
  readonly name: string
  readonly businessType: BusinessType
  readonly offshore: boolean
}

export type CountedEnterprise = {
  readonly code: string
  readonly name: string
  readonly inA: boolean
  readonly inB: boolean
}
export type UnmatchedEnterprise = {
  readonly name: string
  readonly rawCode: string | null
  readonly reason: CreditCodeFault
  readonly system: CountSystem
}

/** The count with everything that shows it: union = a + b − overlap, and `list` is the union by code. */
export type CountProof = {
  readonly a: number
  readonly b: number
  readonly overlap: number
  readonly union: number
  readonly unmatched: readonly UnmatchedEnterprise[]
  readonly list: readonly CountedEnterprise[]
}

type Sorted = { readonly matched: Map<string, string>; readonly unmatched: Map<string, UnmatchedEnterprise> }

function sortByCode(rows: readonly DirectReportingRow[], system: CountSystem): Sorted {
  const matched = new Map<string, string>()
  const unmatched = new Map<string, UnmatchedEnterprise>()
  for (const { code: rawCode, name } of rows) {
    const read = readCreditCode(rawCode)
    if (!read.ok) {
      unmatched.set(JSON.stringify([rawCode, normaliseName(name)]), {
        ...{ name, rawCode, reason: read.reason, system },
      })
    } else if (!matched.has(read.code)) matched.set(read.code, name)
  }
  return { matched, unmatched }
}

/** N39–N40: |A ∪ B| by credit code. Onshore, BPO and KPO do not count; a row without a valid code is queued, not counted. */
export function countEnterprises(input: {
  readonly directReporting: readonly DirectReportingRow[]
  readonly outsourcing: readonly OutsourcingRow[]
}): CountProof {
  const a = sortByCode(input.directReporting, 'SERVICE_TRADE_DIRECT')
  const offshoreIto = input.outsourcing.filter((row) => row.businessType === 'ITO' && row.offshore)
  const b = sortByCode(offshoreIto, 'SERVICE_OUTSOURCING')
  const names = new Map([...b.matched, ...a.matched])
  const list = [...names]
    .map(([code, name]) => ({ code, name, inA: a.matched.has(code), inB: b.matched.has(code) }))
    .sort((left, right) => (left.code < right.code ? -1 : 1))
  return {
    a: a.matched.size,
    b: b.matched.size,
    overlap: list.filter((enterprise) => enterprise.inA && enterprise.inB).length,
    union: list.length,
    unmatched: [...a.unmatched.values(), ...b.unmatched.values()],
    list,
  }
}
