import type { UnitStatus as StatusOfUnit } from '@ndseb/db/applications/recommending-unit.ts'
import type { Annex as NoticeAnnex } from '@ndseb/db/applications/round.ts'
import type { Transition } from '@ndseb/db/history.ts'
import type { ApplicationStatus } from '@ndseb/shared/lifecycles/application.ts'
import type { RoundStatus } from '@ndseb/shared/lifecycles/round.ts'
import type { Warning as RaisedWarning } from '@ndseb/shared/rules/compare.ts'
import type { OriginalAmount as OriginalOfFigure } from '@ndseb/shared/rules/currency.ts'
import type {
  BusinessStandard,
  Finding as JudgedFinding,
  Verdict as JudgedVerdict,
} from '@ndseb/shared/rules/finding.ts'
import type { Threshold } from '@ndseb/shared/rules/judge.ts'
import type { Region, Tier } from '@ndseb/shared/rules/place.ts'
import type {
  Question as FormQuestion,
  Programme as ProgrammeContent,
  Criterion as RubricCriterion,
  TierTable,
} from '@ndseb/shared/rules/programme.ts'
import type { ReplayDifference as FoundDifference, Replay as Replayed } from '@ndseb/shared/rules/replay.ts'
import type { ContactParty } from '@ndseb/shared/vocabulary/contact-parties.ts'
import type { FindingClause } from '@ndseb/shared/vocabulary/finding-clauses.ts'
import type { ParkType } from '@ndseb/shared/vocabulary/park-types.ts'
import type { Governments } from '@ndseb/shared/vocabulary/plans-and-policies.ts'
import type { RulingPoint, RulingValue } from '@ndseb/shared/vocabulary/rulings.ts'
import type { Condition as CheckedCondition, SelfCheck as CheckedSelf } from './domain/conditions.ts'
import type { Person } from './domain/contacts.ts'
import type { DeclaredCase } from './domain/eligibility.ts'
import type { Obstacle } from './domain/unit-standing.ts'
import type { EvidenceRow } from './queries/cases.ts'

/** What stands behind the object types in their resolvers: plain rows as the queries read them. */

export type Province = {
  id: string
  code: string
  name: string
  fullName: string
  region: Region
}
export type RecommendingUnit = {
  id: string
  name: string
  nameEn: string
  provinceCode: string
  governments: Governments
  statuses: StatusOfUnit[]
  overlap: string | null
  byRuling: boolean
}
export type Park = {
  id: string
  name: string
  type: ParkType
  managementBody: string
  creditCode: string | null
  operatingSince: string | null
  areaKm2: string | null
  fictional: boolean
  unitId: string
}
export type Round = {
  id: string
  programme: string
  programmeName: string
  programmeNameEn: string
  number: number
  title: string
  noticeNumber: string
  issuingOffices: string[]
  legalBasis: string
  annexes: NoticeAnnex[]
  referenceDate: string
  deadline: string
  closesAt: Date
  statisticalYear: number
  tiers: TierTable
  standards: Threshold[]
  conditions: FindingClause[]
  quotaPerUnit: number
  ruleVersion: string
  rubric: RubricCriterion[]
  form: FormQuestion[]
  guideVersion: string
  candidateBandMin: number
  candidateBandMax: number
  noticeWorkingDays: number
  appealWorkingDays: number
  status: RoundStatus
  version: number
}
export type Application = {
  id: string
  roundId: string
  parkId: string
  unitId: string
  provinceCode: string
  status: ApplicationStatus
  version: number
  createdAt: Date
  filedAt: Date | null
  forwardedAt: Date | null
}
export type DeclaredFigure = {
  applicationId: string
  standard: BusinessStandard
  value: string
  original: OriginalAmount | null
  note: string | null
}
export type OriginalAmount = OriginalOfFigure
export type LeadingEnterprise = {
  id: string
  applicationId: string
  name: string
  creditCode: string
  reason: string
  evidenceId: string | null
}
export type ContactList = {
  party: ContactParty
  edition: number
  count: number
  people: Contact[]
  recordedByName: string
  recordedAt: Date
}
export type Contact = Person
export type HistoryEntry = Transition
export type RulingDecision = {
  roundId: string
  point: RulingPoint
  number: number
  values: RulingValue[]
  reason: string
  ruledByName: string
  ruledAt: Date
}
export type Ruling = {
  point: RulingPoint
  values: RulingValue[]
  open: boolean
  decisions: RulingDecision[]
}
export type UnitStanding = {
  unit: RecommendingUnit
  obstacle: Obstacle | null
  sharesPlaceWith: RecommendingUnit[]
}
export type Annex = NoticeAnnex
export type Programme = Required<ProgrammeContent>
export type TierOfRegion = { region: Region; tier: Tier }
export type JudgedClause = { clause: FindingClause }
export type Standard = Threshold
export type Criterion = RubricCriterion
export type Question = FormQuestion
export type Verdict = JudgedVerdict & { warnings: RaisedWarning[] }
export type Finding = JudgedFinding
export type Warning = RaisedWarning
export type Filing = {
  applicationId: string
  number: number
  filedAt: Date
  inputs: DeclaredCase | null
  verdict: Verdict | null
}
export type Replay = Replayed
export type ReplayDifference = FoundDifference
export type Condition = CheckedCondition<Question, EvidenceRow>
export type SelfCheck = CheckedSelf

/** Of the viewer an id is all there is here. */
export type Viewer = { id: string }
