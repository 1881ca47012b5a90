import type { Region } from '@ndseb/shared/rules/place.ts'
import type { IndicatorLevel, LeftOutReason } from '@ndseb/shared/vocabulary/indicators.ts'
import type { Denominator, Progress } from '@ndseb/shared/vocabulary/statistics.ts'
import type { TradeFlow } from '@ndseb/shared/vocabulary/trade-totals.ts'
import type { EarlyWarning as RaisedEarly } from '../domain/early-warning.ts'
import type { IndicatorDefinition } from '../domain/indicator-definitions.ts'
import type { OriginalAmount, Target } from '../parents.ts'

/** What stands behind indicators by place, early warnings and totals of foreign trade. */

export type Indicator = IndicatorDefinition & {
  readonly source: string
  readonly unit: string
  readonly sourceSystem: string
}
export type IndicatorPlace = {
  readonly level: IndicatorLevel
  readonly region: Region | null
  readonly provinceCode: string | null
  readonly baseId: string | null
}
export type IndicatorRecord = {
  readonly baseId: string
  readonly source: string
  readonly extractDate: string
  readonly revision: number
}
export type LeftOutBases = { readonly reason: LeftOutReason; readonly bases: number }
export type TargetStanding = { readonly target: Target; readonly progress: Progress }
export type PlacedIndicator = IndicatorPlace & {
  readonly indicator: Indicator
  readonly year: number
  readonly denominatorDefinition: Denominator | null
  readonly numerator: string | null
  readonly denominator: string | null
  /** Over the bases that have the year before as well, of this year and of that. */
  readonly numeratorCompared: string | null
  readonly denominatorCompared: string | null
  readonly numeratorBefore: string | null
  readonly denominatorBefore: string | null
  readonly comparedBases: number
  /** Of the place: those in the value, those of its definition, and all. */
  readonly bases: number
  readonly ofDefinition: number
  readonly all: number
  readonly ended: number
  readonly notRecorded: number
  readonly records: readonly IndicatorRecord[]
}
export type EarlyWarning = RaisedEarly<Target> & { readonly baseId: string }

export type TradeTotal = {
  readonly place: string
  readonly provinceCode: string | null
  readonly parkId: string | null
  readonly flow: TradeFlow
  readonly value: string
  readonly original: OriginalAmount | null
  readonly source: string
  readonly extractDate: string
  readonly revision: number
  readonly recordedAt: Date
}
export type TradeTotals = {
  readonly provinceCode: string | null
  readonly parkId: string | null
  readonly year: number
  readonly goods: TradeTotal | null
  readonly services: TradeTotal | null
  readonly revisions: readonly TradeTotal[]
}
export type TradeDenominator = { readonly definition: Denominator; readonly value: string | null }
