import { APPEAL_STATUSES } from '@ndseb/shared/lifecycles/appeal.ts'
import { APPLICATION_STATUSES } from '@ndseb/shared/lifecycles/application.ts'
import { BASE_STATUSES } from '@ndseb/shared/lifecycles/base.ts'
import { BASE_REPORT_STATUSES } from '@ndseb/shared/lifecycles/base-report.ts'
import { CANDIDATE_LIST_STATUSES } from '@ndseb/shared/lifecycles/candidate-list.ts'
import { DESIGNATION_KINDS, DESIGNATION_STATUSES } from '@ndseb/shared/lifecycles/designation.ts'
import { ASSIGNMENT_STATUSES } from '@ndseb/shared/lifecycles/expert-assignment.ts'
import { TIE_STATUSES } from '@ndseb/shared/lifecycles/expert-tie.ts'
import { JOINT_LETTER_STATUSES } from '@ndseb/shared/lifecycles/joint-letter.ts'
import { NOTICE_RESULTS, NOTICE_STATUSES, WINDOW_CHANGES } from '@ndseb/shared/lifecycles/notice.ts'
import { OBJECTION_FINDINGS, OBJECTION_STATUSES } from '@ndseb/shared/lifecycles/objection.ts'
import { RE_REVIEW_STATUSES } from '@ndseb/shared/lifecycles/re-review.ts'
import { ROUND_STATUSES } from '@ndseb/shared/lifecycles/round.ts'
import { WAIVER_STATUSES } from '@ndseb/shared/lifecycles/waiver.ts'
import { AGREEMENTS } from '@ndseb/shared/rules/compare.ts'
import { BUSINESS_TYPES, COUNT_SYSTEMS } from '@ndseb/shared/rules/enterprise-count.ts'
import { BUSINESS_STANDARDS, OUTCOMES, STANDARDS } from '@ndseb/shared/rules/finding.ts'
import { REGIONS, TIERS } from '@ndseb/shared/rules/place.ts'
import { REPLAY_PARTS } from '@ndseb/shared/rules/replay.ts'
import { DAY_KINDS, DAY_ONE_RULES } from '@ndseb/shared/rules/working-days.ts'
import { AGENCY_LEVELS, AGENCY_LINES } from '@ndseb/shared/vocabulary/agency-lines.ts'
import {
  CLIENT_REGIONS,
  DELIVERIES,
  ENTERPRISE_BANDS,
  PLACE_LEVELS,
  QUARTERS,
  RELEASE_STATUSES,
  WITHHELD_REASONS,
} from '@ndseb/shared/vocabulary/aggregates.ts'
import { CONCURRING_POSITIONS } from '@ndseb/shared/vocabulary/concurring-parties.ts'
import { CONDITION_PARTS, QUESTION_SCOPES, SELF_CHECK_OUTCOMES } from '@ndseb/shared/vocabulary/conditions.ts'
import { AUDIT_KINDS, CONFIDENTIAL_KINDS } from '@ndseb/shared/vocabulary/confidential.ts'
import { CONTACT_PARTIES } from '@ndseb/shared/vocabulary/contact-parties.ts'
import { EARLY_WARNINGS } from '@ndseb/shared/vocabulary/early-warnings.ts'
import {
  CONFLICT_BASES,
  CONFLICT_GROUNDS,
  EMPLOYER_KINDS,
  TIE_KINDS,
} from '@ndseb/shared/vocabulary/experts.ts'
import { EXPORT_DATASETS, EXPORT_FORMATS, EXPORT_JOB_STATUSES } from '@ndseb/shared/vocabulary/export-jobs.ts'
import { FILE_KINDS, FILE_STATUSES } from '@ndseb/shared/vocabulary/files.ts'
import { FAULT_RULES, IMPORT_JOB_STATUSES } from '@ndseb/shared/vocabulary/import-jobs.ts'
import { INDICATOR_KINDS, INDICATOR_LEVELS, LEFT_OUT } from '@ndseb/shared/vocabulary/indicators.ts'
import { PARK_TYPES } from '@ndseb/shared/vocabulary/park-types.ts'
import { GOVERNMENT_LEVELS, GOVERNMENTS, PLAN_KINDS } from '@ndseb/shared/vocabulary/plans-and-policies.ts'
import { AGENCIES, NATIONAL_AGENCIES, PROVINCIAL_AGENCIES, ROLES } from '@ndseb/shared/vocabulary/roles.ts'
import { RULING_VALUES, RULINGS } from '@ndseb/shared/vocabulary/rulings.ts'
import {
  CURRENCIES,
  DENOMINATORS,
  DOSSIER_CHANGES,
  FOREIGN_CURRENCIES,
  IMPORT_STATUSES,
  INDICATORS,
  MATCH_REASONS,
  MATCH_STATUSES,
  MEASURES,
  PROGRESS,
  SERVICE_CATEGORIES,
  TARGET_KINDS,
  TASKS,
} from '@ndseb/shared/vocabulary/statistics.ts'
import { TRADE_FLOWS } from '@ndseb/shared/vocabulary/trade-totals.ts'

export type Words = Readonly<Record<string, { readonly zh: string; readonly en: string }>>

const pick = <Name extends string>(
  words: Readonly<Record<Name, Words[string]>>,
  names: readonly Name[],
): Words => Object.fromEntries(names.map((name) => [name, words[name]]))

/** Every list of words that stands in more than one place: the enum of the SDL, the words, the CHECKs of the database. */
export const VOCABULARY: readonly { enum?: string; words: Words; checks?: readonly string[] }[] = [
  { enum: 'RoundStatus', words: ROUND_STATUSES, checks: ['round_status'] },
  { enum: 'ApplicationStatus', words: APPLICATION_STATUSES, checks: ['application_status'] },
  { enum: 'ParkType', words: PARK_TYPES, checks: ['park_type'] },
  { enum: 'Region', words: REGIONS, checks: ['aggregate_region', 'province_region'] },
  { enum: 'Tier', words: TIERS },
  { enum: 'DayOneRule', words: DAY_ONE_RULES, checks: ['notice_day_one_rule'] },
  { enum: 'AuditKind', words: AUDIT_KINDS, checks: ['audit_entry_kind'] },
  { enum: 'ConfidentialKind', words: CONFIDENTIAL_KINDS },
  { enum: 'ContactParty', words: CONTACT_PARTIES, checks: ['contact_edition_party'] },
  { enum: 'RulingPoint', words: RULINGS, checks: ['ruling_point'] },
  { enum: 'RulingValue', words: RULING_VALUES },
  { enum: 'BusinessStandard', words: pick(STANDARDS, BUSINESS_STANDARDS), checks: ['declared_standard'] },
  { enum: 'StandardCode', words: STANDARDS, checks: ['waiver_claim_standard', 'waiver_standard'] },
  { enum: 'WaiverStatus', words: WAIVER_STATUSES, checks: ['waiver_status'] },
  { enum: 'Outcome', words: OUTCOMES, checks: ['agency_finding_outcome'] },
  { enum: 'ReplayPart', words: REPLAY_PARTS },
  { enum: 'SelfCheckOutcome', words: SELF_CHECK_OUTCOMES },
  { enum: 'ConditionPart', words: CONDITION_PARTS },
  { enum: 'QuestionScope', words: QUESTION_SCOPES },
  { enum: 'GovernmentLevel', words: GOVERNMENT_LEVELS, checks: ['evidence_level'] },
  { enum: 'PlanKind', words: PLAN_KINDS, checks: ['evidence_kind'] },
  { enum: 'Governments', words: GOVERNMENTS, checks: ['recommending_unit_governments'] },
  { enum: 'Role', words: ROLES },
  { enum: 'AgencyKind', words: AGENCIES },
  { enum: 'AgencyLine', words: AGENCY_LINES },
  { enum: 'AgencyLevel', words: AGENCY_LEVELS },
  { enum: 'DayKind', words: DAY_KINDS, checks: ['calendar_day_kind'] },
  {
    enum: 'NationalAgency',
    words: pick(AGENCIES, NATIONAL_AGENCIES),
    checks: [
      ...['concurrence_agency', 'designation_signature_agency', 'letter_delivery_recipient'],
      're_review_opinion_agency',
      'appeal_decision_agency',
    ],
  },
  {
    enum: 'ProvincialAgency',
    words: pick(AGENCIES, PROVINCIAL_AGENCIES),
    checks: ['letter_signature_agency', 'provincial_opinion_agency'],
  },
  { enum: 'JointLetterStatus', words: JOINT_LETTER_STATUSES, checks: ['joint_letter_status'] },
  { enum: 'AssignmentStatus', words: ASSIGNMENT_STATUSES, checks: ['expert_assignment_status'] },
  {
    enum: 'EmployerKind',
    words: EMPLOYER_KINDS,
    checks: ['expert_edition_employer_kind', 'expert_employer_kind'],
  },
  { enum: 'TieKind', words: TIE_KINDS, checks: ['expert_tie_kind'] },
  { enum: 'TieStatus', words: TIE_STATUSES, checks: ['expert_tie_status'] },
  { enum: 'ConflictGround', words: CONFLICT_GROUNDS },
  { enum: 'ConflictBasis', words: CONFLICT_BASES },
  { enum: 'CandidateListStatus', words: CANDIDATE_LIST_STATUSES, checks: ['candidate_list_status'] },
  { enum: 'NoticeStatus', words: NOTICE_STATUSES, checks: ['notice_status'] },
  { enum: 'NoticeResult', words: NOTICE_RESULTS, checks: ['notice_candidate_result'] },
  { enum: 'WindowChange', words: WINDOW_CHANGES, checks: ['notice_window_change'] },
  { enum: 'ObjectionStatus', words: OBJECTION_STATUSES, checks: ['objection_status'] },
  { enum: 'ObjectionFinding', words: pick(OBJECTION_STATUSES, OBJECTION_FINDINGS) },
  { enum: 'DesignationStatus', words: DESIGNATION_STATUSES, checks: ['designation_status'] },
  { enum: 'DesignationKind', words: DESIGNATION_KINDS, checks: ['designation_kind'] },
  { enum: 'ReReviewStatus', words: RE_REVIEW_STATUSES, checks: ['re_review_status'] },
  { enum: 'ReReviewOutcome', words: pick(RE_REVIEW_STATUSES, ['PASSED', 'WARNED', 'FAILED']) },
  { enum: 'ConcurringPosition', words: CONCURRING_POSITIONS, checks: ['party_concurrence_position'] },
  { enum: 'AppealStatus', words: APPEAL_STATUSES, checks: ['appeal_status'] },
  { enum: 'BaseStatus', words: BASE_STATUSES, checks: ['base_status'] },
  {
    enum: 'StatisticalSystem',
    words: COUNT_SYSTEMS,
    checks: ['return_batch_system', 'aggregate_release_system', 'return_match_system'],
  },
  { enum: 'ReturnImportStatus', words: IMPORT_STATUSES, checks: ['return_batch_status'] },
  { enum: 'MatchStatus', words: MATCH_STATUSES },
  { enum: 'MatchReason', words: MATCH_REASONS },
  { enum: 'ImportJobStatus', words: IMPORT_JOB_STATUSES, checks: ['import_job_status'] },
  { enum: 'ImportFaultRule', words: FAULT_RULES, checks: ['import_job_on_fault'] },
  { enum: 'ExportDataset', words: EXPORT_DATASETS, checks: ['export_job_dataset'] },
  { enum: 'ExportFormat', words: EXPORT_FORMATS, checks: ['export_job_format'] },
  { enum: 'ExportJobStatus', words: EXPORT_JOB_STATUSES, checks: ['export_job_status'] },
  { words: FILE_KINDS, checks: ['stored_file_kind'] },
  { words: FILE_STATUSES, checks: ['stored_file_status'] },
  { enum: 'Agreement', words: AGREEMENTS },
  { enum: 'IndicatorCode', words: INDICATORS, checks: ['indicator_value_code', 'target_indicator'] },
  { enum: 'DenominatorDefinition', words: DENOMINATORS, checks: ['indicator_value_definition'] },
  { enum: 'IndicatorKind', words: INDICATOR_KINDS },
  { enum: 'IndicatorLevel', words: INDICATOR_LEVELS },
  { enum: 'LeftOutReason', words: LEFT_OUT },
  { enum: 'EarlyWarningCode', words: EARLY_WARNINGS },
  { enum: 'TradeFlow', words: TRADE_FLOWS, checks: ['trade_total_flow'] },
  { enum: 'TargetKind', words: TARGET_KINDS, checks: ['target_kind'] },
  { enum: 'TargetProgressState', words: PROGRESS },
  { enum: 'MeasureCode', words: MEASURES },
  { enum: 'BaseTask', words: TASKS },
  { enum: 'BaseReportStatus', words: BASE_REPORT_STATUSES, checks: ['base_report_status'] },
  { enum: 'DossierChangeKind', words: DOSSIER_CHANGES },
  {
    enum: 'ServiceCategory',
    words: SERVICE_CATEGORIES,
    checks: ['direct_return_category', 'aggregate_category'],
  },
  { enum: 'Quarter', words: QUARTERS, checks: ['aggregate_quarter'] },
  { enum: 'PlaceLevel', words: PLACE_LEVELS, checks: ['aggregate_place_level'] },
  { enum: 'Delivery', words: DELIVERIES, checks: ['aggregate_delivery'] },
  { enum: 'ClientRegion', words: CLIENT_REGIONS, checks: ['aggregate_client_region'] },
  { enum: 'EnterpriseBand', words: ENTERPRISE_BANDS, checks: ['aggregate_band'] },
  { enum: 'WithheldReason', words: WITHHELD_REASONS, checks: ['aggregate_backing_withheld'] },
  { enum: 'ReleaseStatus', words: RELEASE_STATUSES, checks: ['aggregate_release_status'] },
  {
    enum: 'ForeignCurrency',
    words: FOREIGN_CURRENCIES,
    checks: ['exchange_rate_currency', 'park_figure_currency', 'declared_currency', 'trade_total_currency'],
  },
  { words: CURRENCIES, checks: ['direct_return_currency'] },
  {
    enum: 'BusinessType',
    words: BUSINESS_TYPES,
    checks: ['outsourcing_return_business_type', 'aggregate_business_type'],
  },
]

/** Lists of one place, or of two that no person reads as words. */
export const ELSEWHERE = {
  enums: [
    'ContentKind',
    'AggregateOrder',
    'ApplicationOrder',
    'BaseOrder',
    'ParkOrder',
    'PlaceOrder',
    'UnitStatusKind',
    'CreditCodeFault',
    'DeliveryKind',
    'ExportDimension',
    'ImportEncoding',
    'OutsourcingDimension',
  ],
  checks: ['decision_history_subject_type', 'park_figure_standard'],
  /** An enum whose values are those of a CHECK, without words of their own. */
  pairs: [
    { enum: 'Attitude', check: 'provincial_opinion_attitude' },
    { enum: 'Attitude', check: 're_review_opinion_attitude' },
  ],
}
