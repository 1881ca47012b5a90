import type { Transition } from '@ndseb/db/history.ts'
import type { AppealStatus } from '@ndseb/shared/lifecycles/appeal.ts'
import type { BaseStatus } from '@ndseb/shared/lifecycles/base.ts'
import type { CandidateListStatus } from '@ndseb/shared/lifecycles/candidate-list.ts'
import type { DesignationKind, DesignationStatus } from '@ndseb/shared/lifecycles/designation.ts'
import type { AssignmentStatus } from '@ndseb/shared/lifecycles/expert-assignment.ts'
import type { TieStatus } from '@ndseb/shared/lifecycles/expert-tie.ts'
import type { JointLetterStatus } from '@ndseb/shared/lifecycles/joint-letter.ts'
import type { NoticeResult, NoticeStatus, WindowChange } from '@ndseb/shared/lifecycles/notice.ts'
import type { ObjectionStatus } from '@ndseb/shared/lifecycles/objection.ts'
import type { ReReviewStatus } from '@ndseb/shared/lifecycles/re-review.ts'
import type { WaiverStatus } from '@ndseb/shared/lifecycles/waiver.ts'
import type { Outcome } from '@ndseb/shared/rules/finding.ts'
import type { ReplayDifference as FoundDifference, Replay as Replayed } from '@ndseb/shared/rules/replay.ts'
import type { Waivable } from '@ndseb/shared/rules/waiver.ts'
import type { DayOneRule } from '@ndseb/shared/rules/working-days.ts'
import type { ConcurringPosition } from '@ndseb/shared/vocabulary/concurring-parties.ts'
import type {
  ConflictBasis,
  ConflictGround,
  EmployerKind,
  TieKind,
} from '@ndseb/shared/vocabulary/experts.ts'
import type { FindingClause } from '@ndseb/shared/vocabulary/finding-clauses.ts'
import type { NATIONAL_AGENCIES, PROVINCIAL_AGENCIES } from '@ndseb/shared/vocabulary/roles.ts'
import type { ContentPart } from './domain/filed-content.ts'
import type { Comparison } from './domain/waiver-comparison.ts'
import type { ConclusionRow } from './queries/experts.ts'

/** What stands behind the object types in their resolvers: plain rows as the queries read them. */

type ProvincialAgency = (typeof PROVINCIAL_AGENCIES)[number]
type NationalAgency = (typeof NATIONAL_AGENCIES)[number]

/** Entities of other owners: an id is all there is of them here. */
export type Round = { id: string }
export type Application = { id: string }
export type Park = { id: string }
export type Viewer = { id: string }
export type Agency = { id: string }

export type ProvincialOpinion = {
  id: string
  applicationId: string
  agency: ProvincialAgency
  provinceCode: string
  attitude: 'SUPPORT' | 'OPPOSE'
  text: string
  filedAt: Date
  counts: boolean
  changedSince: ContentPart[]
  givenAt: Date
}
export type ContentChange = ContentPart
export type JointLetter = {
  id: string
  roundId: string
  provinceCode: string
  letterNumber: string
  letterDate: string
  addressees: NationalAgency[]
  copies: NationalAgency[]
  status: JointLetterStatus
  version: number
  draftedAt: Date
  sentAt: Date | null
}
export type LetterSignature = { letterId: string; agency: ProvincialAgency; signedAt: Date }
export type LetterDelivery = {
  id: string
  letterId: string
  recipient: NationalAgency
  kind: 'ORIGINAL' | 'COPY'
  receivedAt: Date
}
export type HistoryEntry = Transition

/** What the pool says of somebody. */
type PoolEntry = {
  name: string
  field: string
  employer: string
  employerCode: string | null
  employerKind: EmployerKind
  employerUnitId: string | null
  provinceCode: string | null
}
export type Expert = PoolEntry & { id: string; edition: number }
export type ExpertEdition = PoolEntry & {
  personId: string
  edition: number
  reason: string
  recordedAt: Date
}
export type ExpertTie = {
  id: string
  personId: string
  kind: TieKind
  parkId: string | null
  name: string | null
  creditCode: string | null
  unitId: string | null
  provinceCode: string | null
  description: string
  status: TieStatus
  declaredAt: Date
  endedAt: Date | null
}
export type ExpertConflict = {
  personId: string
  ground: ConflictGround
  basis: ConflictBasis
  matched: string
}
export type AssignmentOverride = {
  personId: string
  conflicts: Omit<ExpertConflict, 'personId'>[]
  reason: string
  decidedAt: Date
}
export type ProposedAssignment = {
  applicationId: string
  expertIds: readonly string[]
  assigned: readonly string[]
  missing: number
  excluded: readonly ExcludedExpert[]
}
export type ExcludedExpert = { personId: string; released: boolean; conflicts: readonly ExpertConflict[] }
export type ExpertLoad = { personId: string; assigned: number; proposed: number }
export type AssignmentProposal = { applications: readonly ProposedAssignment[]; loads: readonly ExpertLoad[] }
export type ExpertSeverity = { personId: string; sheets: number; severity: string; group: number }
export type AdjustedResult = { count: number; mean: string; spread: string; group: number }
export type ExpertAssignment = {
  id: string
  applicationId: string
  roundId: string
  parkName: string
  provinceCode: string
  personId: string
  status: AssignmentStatus
  explanation: string | null
  assignedAt: Date
  declaredAt: Date | null
}
export type ScoreSheet = {
  id: string
  applicationId: string
  /** Null where the sheet is opened to the applicant (N81). */
  expertName: string | null
  scores: { criterion: string; points: number }[]
  weightedTotal: string
  opinion: string
  submittedAt: Date
}

export type ExpertResult = ConclusionRow
export type Replay = Replayed
export type ReplayDifference = FoundDifference

export type FindingVersion = {
  version: number
  outcome: Outcome
  opinion: string
  evidenceIds: string[]
  recordedAt: Date
}
export type AgencyFinding = FindingVersion & {
  id: string
  applicationId: string
  clause: FindingClause
  agency: NationalAgency
  versions: FindingVersion[]
}
export type MissingFinding = { clause: FindingClause; owner: NationalAgency }

export type CandidateList = {
  id: string
  roundId: string
  status: CandidateListStatus
  edition: number
  version: number
  compiledAt: Date
  adoptedAt: Date | null
  bandMin: number
  bandMax: number
}
export type CandidateEntry = {
  listId: string
  applicationId: string
  parkName: string
  provinceCode: string
  position: number | null
  expertRank: number | null
  departureReason: string | null
}
export type Concurrence = {
  listId: string
  agency: NationalAgency
  edition: number
  concurs: boolean
  opinion: string | null
  givenAt: Date
}
export type ConcurringParty = {
  id: string
  roundId: string
  department: string
  reason: string
  namedByName: string
  namedAt: Date
  withdrawalReason: string | null
  withdrawnAt: Date | null
}
export type PartyConcurrence = {
  partyId: string
  number: number
  edition: number
  position: ConcurringPosition
  documentNumber: string
  documentDate: string
  wording: string
  recordedByName: string
  recordedAt: Date
}
export type Warning = { code: string; message: { readonly zh: string; readonly en: string } }

export type Notice = {
  id: string
  roundId: string
  noticeNumber: string | null
  title: string
  text: string
  howToObject: string
  postedOn: string
  workingDays: number
  dayOneRule: DayOneRule
  firstDay: string
  lastDay: string
  endsAt: Date
  provisional: boolean
  status: NoticeStatus
  version: number
}
export type NoticeCandidate = {
  noticeId: string
  applicationId: string
  position: number
  parkName: string
  provinceCode: string
  result: NoticeResult | null
}
export type NoticeWindowEdition = {
  noticeId: string
  edition: number
  change: WindowChange
  postedOn: string
  workingDays: number
  firstDay: string
  lastDay: string
  endsAt: Date
  provisional: boolean
  reason: string | null
  publishedAt: Date
}
export type Objection = {
  id: string
  noticeId: string
  applicationId: string
  text: string
  anonymous: boolean
  status: ObjectionStatus
  version: number
  receivedAt: Date
  reasons: string | null
  closedAt: Date | null
}
export type Objector = { id: string; name: string; contact: string }

export type Designation = {
  id: string
  roundId: string
  kind: DesignationKind
  documentNumber: string
  documentDate: string
  title: string
  status: DesignationStatus
  edition: number
  version: number
  draftedAt: Date
  issuedAt: Date | null
  appealUntil: string | null
  concurringDepartments: string[]
}
export type DesignatedPark = {
  designationId: string
  applicationId: string
  position: number
  parkName: string
  provinceCode: string
}
export type DesignationSignature = {
  designationId: string
  agency: NationalAgency
  edition: number
  signs: boolean
  opinion: string | null
  givenAt: Date
}
export type Base = {
  id: string
  parkId: string
  applicationId: string | null
  designationId: string
  documentNumber: string
  name: string
  programme: string
  provinceCode: string
  designatedOn: string
  nextReviewDue: string
  status: BaseStatus
  version: number
}

export type WaiverClaim = {
  id: string
  applicationId: string
  standard: Waivable
  version: number
  potential: string
  evidenceIds: string[]
  claimedAt: Date
}
export type Waiver = {
  id: string
  applicationId: string
  roundId: string
  provinceCode: string
  standard: Waivable
  status: WaiverStatus
  version: number
  grantedAt: Date | null
  claimId: string
  actual: string
  required: string | null
  lowered: string | null
  ruleVersion: string
  reason: string
  filedAt: Date
  proposedAt: Date
  figureStands: boolean
}
export type WaiverComparison = Comparison
export type VerifiedBase = Base
export type Verification = { on: string; bases: VerifiedBase[] }

export type ReReview = {
  id: string
  baseId: string
  roundId: string
  status: ReReviewStatus
  version: number
  openedAt: Date
}
export type ReReviewOpinion = {
  reReviewId: string
  agency: NationalAgency
  attitude: 'SUPPORT' | 'OPPOSE'
  opinion: string | null
  givenAt: Date
}

export type Appeal = {
  id: string
  reReviewId: string
  roundId: string
  grounds: string
  status: AppealStatus
  version: number
  filedAt: Date
  reasons: string | null
  concludedAt: Date | null
}
export type AppealDecision = {
  appealId: string
  agency: NationalAgency
  upholds: boolean
  opinion: string | null
  givenAt: Date
}
