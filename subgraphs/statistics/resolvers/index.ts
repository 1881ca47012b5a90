import { Aggregate, AggregatePlace } from './Aggregate.ts'
import { Application, FigureCheck, FigureComparison, Finding, Warning } from './Application.ts'
import {
  Base,
  BaseStatisticsPayload,
  IndicatorValue,
  MeasureValue,
  PooledIndicator,
  PooledProgress,
  Target,
  TargetProgress,
} from './Base.ts'
import {
  AttachReportEvidencePayload,
  BaseReport,
  BaseReportPayload,
  HistoryEntry,
  MainTask,
  ReportEdition,
  ReportItem,
  RequestBaseReportsPayload,
} from './BaseReport.ts'
import { EarlyWarning } from './EarlyWarning.ts'
import { ExchangeRate, ExchangeRatePayload, OriginalAmount } from './ExchangeRate.ts'
import { ExportJob, ExportJobPayload, ExportSource } from './ExportJob.ts'
import { FrozenCheck, Replay, ReplayDifference } from './FrozenCheck.ts'
import { ImportedYear, ImportJob, ImportJobPayload, StoredFile } from './ImportJob.ts'
import {
  Indicator,
  IndicatorPlace,
  IndicatorRecord,
  LeftOutBases,
  PlacedIndicator,
  TargetStanding,
} from './Indicator.ts'
import { MatchEntry, MatchPayload, ParkClaim } from './Match.ts'
import { Mutation } from './Mutation.ts'
import { CountedEnterprise, CountProof, Park, ParkFigure, ParkStatisticsPayload } from './Park.ts'
import { Query } from './Query.ts'
import { DossierChange, ReReview, ReReviewDossier } from './ReReview.ts'
import { ImportReturnsPayload, ReturnImport } from './ReturnImport.ts'
import { DigitalService, DigitalServiceCondition, ServiceGroup, ServiceTaxonomy } from './ServiceTaxonomy.ts'
import { TradeDenominator, TradeTotal, TradeTotalPayload, TradeTotals } from './TradeTotals.ts'
import { Viewer } from './Viewer.ts'

/** Every type that has a field which is more than a column of its row. */
export const resolvers = {
  Query,
  Mutation,
  Park,
  CountProof,
  CountedEnterprise,
  ParkFigure,
  ParkStatisticsPayload,
  Application,
  FigureCheck,
  FigureComparison,
  Finding,
  Warning,
  FrozenCheck,
  Replay,
  ReplayDifference,
  Base,
  BaseStatisticsPayload,
  IndicatorValue,
  Target,
  TargetProgress,
  PooledIndicator,
  PooledProgress,
  MeasureValue,
  ReturnImport,
  MatchEntry,
  MatchPayload,
  ParkClaim,
  ImportReturnsPayload,
  ImportJob,
  ImportedYear,
  StoredFile,
  ImportJobPayload,
  ExportJob,
  ExportSource,
  ExportJobPayload,
  MainTask,
  BaseReport,
  ReportEdition,
  ReportItem,
  HistoryEntry,
  RequestBaseReportsPayload,
  BaseReportPayload,
  AttachReportEvidencePayload,
  ReReview,
  ReReviewDossier,
  DossierChange,
  Viewer,
  ExchangeRate,
  OriginalAmount,
  ExchangeRatePayload,
  ServiceTaxonomy,
  DigitalServiceCondition,
  ServiceGroup,
  DigitalService,
  Aggregate,
  AggregatePlace,
  EarlyWarning,
  Indicator,
  IndicatorPlace,
  IndicatorRecord,
  LeftOutBases,
  PlacedIndicator,
  TargetStanding,
  TradeTotals,
  TradeDenominator,
  TradeTotal,
  TradeTotalPayload,
}
