import type { Transition } from '@ndseb/db/history.ts'
import type { BaseReportStatus } from '@ndseb/shared/lifecycles/base-report.ts'
import type { Warning as RaisedWarning } from '@ndseb/shared/rules/compare.ts'
import type { CreditCodeFault } from '@ndseb/shared/rules/credit-code.ts'
import type { OriginalAmount as OriginalOfFigure } from '@ndseb/shared/rules/currency.ts'
import type { BusinessType, CountSystem } from '@ndseb/shared/rules/enterprise-count.ts'
import type { BusinessStandard, Finding as JudgedFinding } from '@ndseb/shared/rules/finding.ts'
import type { Threshold } from '@ndseb/shared/rules/judge.ts'
import type { Region, Tier } from '@ndseb/shared/rules/place.ts'
import type { ReplayDifference as FoundDifference, Replay as Replayed } from '@ndseb/shared/rules/replay.ts'
import type {
  ClientRegion,
  Delivery,
  EnterpriseBand,
  PlaceLevel,
  Quarter,
  ReleaseStatus,
  WithheldReason,
} from '@ndseb/shared/vocabulary/aggregates.ts'
import type { ExportDataset, ExportFormat, ExportJobStatus } from '@ndseb/shared/vocabulary/export-jobs.ts'
import type { FaultRule } from '@ndseb/shared/vocabulary/import-jobs.ts'
import type {
  Denominator,
  ForeignCurrency,
  ImportStatus,
  IndicatorCode,
  MeasureCode,
  Progress,
  ServiceCategory,
  TargetKind,
  Task as TaskCode,
} from '@ndseb/shared/vocabulary/statistics.ts'
import type { RawCount } from './domain/count.ts'
import type { Change, Recorded } from './domain/dossier.ts'
import type { Source } from './domain/exports/lineage.ts'
import type { FigureCheck as CheckedFigures } from './domain/figure-check.ts'
import type { FileNote } from './domain/formats/records.ts'
import type { EncodingName, Pace, ImportedYear as YearOfFile } from './domain/import-job.ts'
import type { KeptRefusal } from './domain/kept-refusal.ts'
import type { Item } from './domain/report-items.ts'
import type { Definition, Group, Service, Taxonomy } from './domain/taxonomy.ts'
import type { FrozenCheckRow } from './queries/frozen-checks.ts'
import type { FileRow } from './queries/stored-files.ts'

/** What stands behind the object types in their resolvers. */

/** Entities of other owners: the reference that the gateway brings, with what `@requires` asks for. */
export type Park = { id: string }
export type Base = { id: string }
export type ReReview = { id: string }
export type Application = {
  id: string
  statisticalYear: number
  park: { id: string }
  tier: Tier
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
export type OriginalAmount = OriginalOfFigure
export type ExchangeRate = {
  currency: ForeignCurrency
  year: number
  rate: string
  source: string
  publishedOn: string
  revision: number
  recordedAt: Date
}

/** Its warnings are frozen with it, or asked for with what they rest on. */
export type FigureCheck = CheckedFigures &
  ({ warnings: readonly RaisedWarning[] } | { parkId: string; declaredCount: string | null })
export type FigureComparison = CheckedFigures['comparisons'][number]
/** With the application as it stands today, for the replay. */
export type FrozenCheck = FrozenCheckRow & { application: Application }
export type Replay = Replayed
export type ReplayDifference = FoundDifference
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
export type TargetProgress = {
  target: Target
  value: IndicatorValue | null
  progress: Progress
  baseId: string
  /** The editions that the evidence is taken from; null: those that are accepted today. */
  editions: readonly ReportEdition[] | null
}
export type MeasureValue = {
  baseId: string
  year: number
  code: MeasureCode
  value: string
  unit: string
  period: string
  sourceSystem: string
  source: string
  extractDate: string
  revision: number
}
export type PooledIndicator = {
  code: IndicatorCode
  year: number
  denominatorDefinition: Denominator
  numerator: string
  denominator: string
  bases: number
  basesWithoutDenominator: number
}
export type PooledProgress = { pooled: PooledIndicator; progress: Progress }

export type MainTask = { code: TaskCode; order: number; zh: string; en: string; source: string }
export type BaseReport = {
  id: string
  baseId: string
  year: number
  status: BaseReportStatus
  version: number
  edition: number
  dueOn: string
  requestedAt: Date
  submittedAt: Date | null
  /** Nobody waits for it any more: its base has ended. */
  lapsed: boolean
}
export type ReportEdition = {
  reportId: string
  baseId: string
  year: number
  edition: number
  /** Text in a dossier. */
  acceptedAt: Date | string
}
export type ReportItem = Item & { reportId: string; year: number; edition: number; number: number }
export type ReportEvidence = {
  id: string
  reportId: string
  title: string
  fileName: string
  mediaType: string
  sizeBytes: string
  sha256: string
  version: number
  recordedAt: Date
}
export type HistoryEntry = Transition

type RecordedOfBase = Recorded<IndicatorValue, MeasureValue, ReportEdition>
/** What a dossier keeps (N64). */
export type DossierContents = RecordedOfBase & {
  targets: readonly { target: Target; value: IndicatorValue | null; progress: Progress }[]
}
export type ReReviewDossier = { id: string; baseId: string; frozenAt: Date; contents: DossierContents }
export type DossierChange = Change<IndicatorValue, MeasureValue, ReportEdition>

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

export type ImportedYear = YearOfFile
export type StoredFile = FileRow
export type ImportJob = Pace & {
  readonly id: string
  readonly fileId: string | null
  readonly fileName: string
  readonly extractDate: string
  readonly parkId: string | null
  readonly onFault: FaultRule
  readonly dryRun: boolean
  readonly encoding: EncodingName | null
  readonly sheet: string | null
  readonly notes: readonly FileNote[]
  readonly startedById: string
  readonly startedBy: string
  readonly createdAt: Date
  readonly queuedAt: Date | null
  readonly startedAt: Date | null
  readonly finishedAt: Date | null
  readonly years: readonly YearOfFile[]
  readonly refusal: KeptRefusal | null
  readonly rejectedFileId: string | null
}

export type ServiceTaxonomy = Taxonomy
export type DigitalServiceCondition = Definition['conditions'][number]
export type ServiceGroup = Group
export type DigitalService = Service

/** Of the viewer an id is all there is here. */
export type Viewer = { id: string }

export type Aggregate = {
  readonly releaseId: string
  readonly system: CountSystem
  readonly year: number
  readonly coordinate: string
  readonly quarter: Quarter | null
  readonly level: PlaceLevel
  readonly region: Region | null
  readonly provinceCode: string | null
  readonly parkId: string | null
  readonly category: ServiceCategory | null
  readonly businessType: BusinessType | null
  readonly delivery: Delivery | null
  readonly clientRegion: ClientRegion | null
  /** As far as the viewer sees it. */
  readonly amount: string | null
  readonly band: EnterpriseBand | null
  /** For its owners alone, as is why others do not see it (N84). */
  readonly enterprises: number | null
  readonly withheldAs: WithheldReason | null
  /** The codes of what it is a share of, and the moment that was asked for. */
  readonly whole: string
  readonly asOf: Date | null
}
export type AggregatePlace = Pick<Aggregate, 'level' | 'region' | 'provinceCode' | 'parkId'>
export type AggregateRelease = {
  readonly id: string
  readonly system: CountSystem
  readonly year: number
  readonly revision: number
  readonly status: ReleaseStatus
  readonly releasedAt: Date
  readonly extractDate: string
  readonly extractCount: number
  readonly exchangeRate: string | null
  readonly ruleVersion: string
}

export type ExportSource = Source
export type ExportJob = {
  readonly id: string
  readonly status: ExportJobStatus
  readonly dataset: ExportDataset
  readonly format: ExportFormat
  readonly years: readonly number[]
  readonly parkId: string | null
  readonly asOf: Date | null
  readonly fileId: string | null
  readonly rowsWritten: string
  readonly bytesWritten: string
  readonly createdAt: Date
  readonly startedAt: Date | null
  readonly finishedAt: Date | null
  readonly sources: readonly Source[]
  readonly refusal: KeptRefusal | null
}
