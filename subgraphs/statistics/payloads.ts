import type { UserError } from '@ndseb/shared/errors.ts'
import type { ForeignCurrency } from '@ndseb/shared/vocabulary/statistics.ts'
import type { PlaceOfTotal } from './domain/place-of-total.ts'

/** What an act hands to the resolvers of its payload: ids alone; their fields are read again after the act. */

export type ImportReturnsPayload = { importId?: string; alreadyImported?: boolean; errors: UserError[] }
export type ImportJobPayload = { jobId?: string; errors: UserError[] }
export type ExportJobPayload = { jobId?: string; errors: UserError[] }
export type ParkStatisticsPayload = { parkId?: string; errors: UserError[] }
export type MatchPayload = { matchId?: string; errors: UserError[] }
export type ExchangeRatePayload = { currency?: ForeignCurrency; year?: number; errors: UserError[] }
export type TradeTotalPayload = { place?: PlaceOfTotal; year?: number; errors: UserError[] }
export type BaseStatisticsPayload = { baseId?: string; errors: UserError[] }
export type RequestBaseReportsPayload = { reportIds?: readonly string[]; errors: UserError[] }
export type BaseReportPayload = { reportId?: string; errors: UserError[] }
export type AttachReportEvidencePayload = { evidenceId?: string; reportId?: string; errors: UserError[] }
