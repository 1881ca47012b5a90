import type { UserError } from '@ndseb/shared/errors.ts'
import type { Warning as RaisedWarning } from '@ndseb/shared/rules/compare.ts'
import type { CreditCodeFault } from '@ndseb/shared/rules/credit-code.ts'
import type { CountSystem } from '@ndseb/shared/rules/enterprise-count.ts'
import type { BusinessStandard, Finding as JudgedFinding } from '@ndseb/shared/rules/finding.ts'
import type { Threshold } from '@ndseb/shared/rules/judge.ts'
import type { Tier } from '@ndseb/shared/rules/place.ts'
import type {
  Denominator,
  ForeignCurrency,
  ImportStatus,
  IndicatorCode,
  Progress,
  TargetKind,
} from '@ndseb/shared/vocabulary/statistics.ts'
import type { RawCount } from './domain/count.ts'
import type { FigureCheck as CheckedFigures } from './domain/figure-check.ts'
import type { Definition, Group, Service, Taxonomy } from './domain/taxonomy.ts'

/** What stands behind the object types in their resolvers. */

/** Entities of other owners: the reference that the gateway brings, with what `@requires` asks for. */
export type Park = { id: string }
export type Base = { id: string }
export type Application = {
  id: string
  statisticalYear: number
  park: { id: string }
  province: { tier: Tier }
  round: { ruleVersion: string; standards: readonly Threshold[] }
  declared: readonly { standard: BusinessStandard; value: string }[]
}

export type CountProof = RawCount & { parkId: string }
export type CountedEnterprise = {
  creditCode: string
  name: string
  inA: boolean
  inB: boolean
  claimedElsewhere: boolean
}
export type UnmatchedEnterprise = {
  system: CountSystem
  name: string
  rawCode: string | null
  reason: CreditCodeFault
}
export type ParkMember = {
  creditCode: string
  name: string
  validFrom: string
  validTo: string | null
  source: string
}
export type ParkFigure = {
  parkId: string
  year: number
  standard: BusinessStandard
  value: string
  original: OriginalAmount | null
  source: string
  extractDate: string
  revision: number
  recordedAt: Date
}
export type OriginalAmount = {
  amount: string
  currency: ForeignCurrency
  rate: string
  rateSource: string
  ratePublishedOn: string
  rateRevision: number
}
export type ExchangeRate = {
  currency: ForeignCurrency
  year: number
  rate: string
  source: string
  publishedOn: string
  revision: number
  recordedAt: Date
}

export type FigureCheck = CheckedFigures
export type FigureComparison = CheckedFigures['comparisons'][number]
export type Finding = JudgedFinding
export type Warning = RaisedWarning

export type Target = {
  code: string
  clause: string
  year: number
  indicator: IndicatorCode | null
  kind: TargetKind
  ratio: string | null
  tolerance: string | null
  zh: string
  en: string
  source: string
}
export type IndicatorValue = {
  baseId: string
  year: number
  code: IndicatorCode
  numerator: string
  denominator: string | null
  denominatorDefinition: Denominator
  source: string
  extractDate: string
  revision: number
}
export type TargetProgress = { target: Target; value: IndicatorValue | null; progress: Progress }
export type PooledIndicator = {
  code: IndicatorCode
  year: number
  denominatorDefinition: Denominator
  numerator: string
  denominator: string
  bases: number
  basesWithoutDenominator: number
}

export type ReturnImport = {
  id: string
  system: CountSystem
  year: number
  extractDate: string
  parkId: string | null
  status: ImportStatus
  parts: number
  rows: number
  matched: number
  contentHash: string
  startedAt: Date
  finishedAt: Date | null
}

export type ServiceTaxonomy = Taxonomy
export type DigitalServiceCondition = Definition['conditions'][number]
export type ServiceGroup = Group
export type DigitalService = Service

/** Payloads carry ids; their fields are read again after the act. */
export type ImportReturnsPayload = { importId?: string; alreadyImported?: boolean; errors: UserError[] }
export type ParkStatisticsPayload = { parkId?: string; errors: UserError[] }
export type ExchangeRatePayload = { currency?: ForeignCurrency; year?: number; errors: UserError[] }
export type BaseStatisticsPayload = { baseId?: string; errors: UserError[] }
