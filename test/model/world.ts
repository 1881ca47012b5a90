import type { AppealStatus } from '@ndseb/shared/lifecycles/appeal.ts'
import type { ApplicationStatus } from '@ndseb/shared/lifecycles/application.ts'
import type { BaseStatus } from '@ndseb/shared/lifecycles/base.ts'
import type { CandidateListStatus } from '@ndseb/shared/lifecycles/candidate-list.ts'
import type { DesignationKind, DesignationStatus } from '@ndseb/shared/lifecycles/designation.ts'
import type { AssignmentStatus } from '@ndseb/shared/lifecycles/expert-assignment.ts'
import type { TieStatus } from '@ndseb/shared/lifecycles/expert-tie.ts'
import type { JointLetterStatus } from '@ndseb/shared/lifecycles/joint-letter.ts'
import type { NoticeResult } from '@ndseb/shared/lifecycles/notice.ts'
import type { ObjectionStatus } from '@ndseb/shared/lifecycles/objection.ts'
import type { ReReviewStatus } from '@ndseb/shared/lifecycles/re-review.ts'
import type { RoundStatus } from '@ndseb/shared/lifecycles/round.ts'
import type { WaiverStatus } from '@ndseb/shared/lifecycles/waiver.ts'
import type { ParkType } from '@ndseb/shared/vocabulary/park-types.ts'
import {
  RULING_POINTS,
  RULINGS,
  type RulingPoint,
  type Rulings,
  rulingsInForce,
} from '@ndseb/shared/vocabulary/rulings.ts'
import type { Somebody } from './cast.ts'

/** What the model believes to be so: plain data, so that two orders of events can be tried on copies of it. */
export type World = {
  now: number
  /** The last year that has a paper on its days off (N58), and when the last paper was issued. */
  announcedThrough: number
  papers: Map<number, string>
  people: Somebody[]
  /** The pool, by person. */
  experts: Map<string, Expert>
  ties: Tie[]
  units: Unit[]
  parks: Park[]
  rounds: Round[]
  cases: Case[]
  letters: Letter[]
  assignments: Assignment[]
  lists: List[]
  notices: Notice[]
  objections: Objection[]
  documents: Document[]
  bases: Base[]
  reReviews: ReReview[]
  waivers: Waiver[]
  parties: Party[]
  appeals: Appeal[]
}

export type Expert = { edition: number; province: string | null; employer: string }

export type Tie = {
  id: string
  personId: string
  status: TieStatus
  version: number
  kind: string
  parkId: string | null
  unitId: string | null
  provinceCode: string | null
}

/** A recommending unit: from when to when it is on a list, and which questions its applicants are asked. */
export type Unit = {
  id: string
  byRuling: boolean
  statuses: { since: string | null; until: string | null }[]
  asked: Record<string, string[]>
}

export type Park = {
  id: string
  unit: string
  province: string
  name: string
  managementBody: string
  type: ParkType
}

export type Round = {
  id: string
  number: number
  status: RoundStatus
  version: number
  noticeNumber: string
  closesAt: number
  referenceDate: string
  panel: string[]
  /** What was ruled on each point, the last counts, and how many rulings there are. */
  rulings: Partial<Record<RulingPoint, { values: string[]; number: number }>>
}

export type Case = {
  id: string
  roundId: string
  parkId: string
  unit: string
  province: string
  status: ApplicationStatus
  version: number
  recommended: boolean
  forwarded: boolean
  /** Counts the filings: an opinion is on one of them (N47). */
  filing: number
  complete: boolean
  declared: Record<string, string>
  evidence: string[]
  /** What a filing holds that may change between two of them: the figures and how many pieces of evidence. */
  filed: { declared: Record<string, string>; evidence: number }[]
  opinions: { agency: string; filing: number; supports: boolean }[]
  findings: Record<string, number>
  claimed: string[]
  result: { sum: number; count: number } | null
}

export type Letter = {
  id: string
  roundId: string
  province: string
  number: string
  status: JointLetterStatus
  version: number
  caseIds: string[]
  signed: string[]
}

export type Assignment = {
  id: string
  caseId: string
  roundId: string
  personId: string
  status: AssignmentStatus
  points: number
}

/** The last word of each ministry on one edition. */
export type Words = Record<string, boolean>

export type List = {
  id: string
  roundId: string
  status: CandidateListStatus
  version: number
  listed: string[]
  words: Words
}

export type Notice = {
  id: string
  roundId: string
  number: string
  version: number
  candidates: { caseId: string; result: NoticeResult | null }[]
  endsAt: number
  lastDay: string
  provisional: boolean
}

export type Objection = {
  id: string
  noticeId: string
  caseId: string
  status: ObjectionStatus
  version: number
}

export type Document = {
  id: string
  roundId: string
  kind: DesignationKind
  number: string
  date: string
  status: DesignationStatus
  version: number
  words: Words
  /** Applications, or re-reviews, that the standing edition names. */
  names: string[]
  /** Until when one may appeal against what it disqualifies; null where the round had no appeal. */
  appealUntil: string | null
}

/** A department beyond the three, and what the last document from it says. */
export type Party = {
  id: string
  roundId: string
  department: string
  withdrawn: boolean
  concurrences: number
  position: string | null
}

export type Appeal = {
  id: string
  reReviewId: string
  baseId: string
  roundId: string
  filedOn: string
  status: AppealStatus
  version: number
  words: Words
}

export type Base = {
  id: string
  parkId: string
  roundId: string
  designatedOn: string
  due: string
  status: BaseStatus
  version: number
}

export type ReReview = {
  id: string
  baseId: string
  roundId: string
  status: ReReviewStatus
  version: number
  openedOn: string
  spoken: string[]
}

export type Waiver = {
  id: string
  caseId: string
  standard: string
  status: WaiverStatus
  version: number
  actual: string
}

/** The one of this id; what the model itself has put there is there. */
export function known<Item extends { readonly id: string }>(items: readonly Item[], id: string): Item {
  const found = items.find((item) => item.id === id)
  if (!found) throw new Error(`the model knows no ${id}`)
  return found
}

/** What holds in a round on a point: the last ruling, or the default. */
export const ruled = ({ rulings }: Round, point: RulingPoint): readonly string[] =>
  rulings[point]?.values ?? RULINGS[point].standing

/** Everything that holds in a round. */
export const rulingsOf = ({ rulings }: Round): Rulings =>
  rulingsInForce(
    RULING_POINTS.flatMap((point) => {
      const last = rulings[point]
      return last ? [{ point, chosen: last.values }] : []
    }),
  )

export const find = <Item extends { readonly id: string }>(items: readonly Item[], id: string) =>
  items.find((item) => item.id === id)
