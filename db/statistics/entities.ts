import { idempotencyOf } from '../idempotency.ts'
import { Aggregate, AggregateBacking, AggregateRelease } from './aggregate.ts'
import { BaseMonitoring, IndicatorValue } from './base.ts'
import { BaseReport, BaseReportAcceptance } from './base-report.ts'
import { Enterprise } from './enterprise.ts'
import { ExchangeRate } from './exchange-rate.ts'
import { ExportJob } from './export-job.ts'
import { FrozenCheck } from './frozen-check.ts'
import { StatisticsHistory } from './history.ts'
import { ImportJob } from './import-job.ts'
import { ParkFigure } from './park-figure.ts'
import { ParkMembership, ParkMembershipFormer } from './park-membership.ts'
import { ReReviewDossier } from './re-review-dossier.ts'
import { StatisticsReader } from './reader.ts'
import { BaseReportItem, ReportEvidence } from './report-item.ts'
import { ReturnBatch } from './return-batch.ts'
import { ReturnMatch } from './return-match.ts'
import { DirectReturn, OutsourcingReturn } from './returns.ts'
import { FilePiece, StoredFile } from './stored-file.ts'
import { Target } from './target.ts'
import { TradeTotal } from './trade-total.ts'

/** The tables of the statistics owner. */
export const statisticsEntities = [
  Enterprise,
  ParkMembership,
  ParkMembershipFormer,
  ReturnBatch,
  DirectReturn,
  OutsourcingReturn,
  ReturnMatch,
  ExchangeRate,
  ParkFigure,
  FrozenCheck,
  Target,
  BaseMonitoring,
  IndicatorValue,
  StatisticsReader,
  BaseReport,
  BaseReportAcceptance,
  BaseReportItem,
  ReportEvidence,
  StatisticsHistory,
  ReReviewDossier,
  AggregateRelease,
  Aggregate,
  AggregateBacking,
  TradeTotal,
  StoredFile,
  FilePiece,
  ImportJob,
  ExportJob,
  idempotencyOf('statistics'),
]
