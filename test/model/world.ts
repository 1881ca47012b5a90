import type { ApplicationStatus } from '@ndseb/shared/lifecycles/application.ts'
import type { BaseStatus } from '@ndseb/shared/lifecycles/base.ts'
import type { CandidateListStatus } from '@ndseb/shared/lifecycles/candidate-list.ts'
import type { DesignationKind, DesignationStatus } from '@ndseb/shared/lifecycles/designation.ts'
import type { AssignmentStatus } from '@ndseb/shared/lifecycles/expert-assignment.ts'
import type { JointLetterStatus } from '@ndseb/shared/lifecycles/joint-letter.ts'
import type { NoticeResult } from '@ndseb/shared/lifecycles/notice.ts'
import type { ObjectionStatus } from '@ndseb/shared/lifecycles/objection.ts'
import type { ReReviewStatus } from '@ndseb/shared/lifecycles/re-review.ts'
import type { RoundStatus } from '@ndseb/shared/lifecycles/round.ts'
import type { WaiverStatus } from '@ndseb/shared/lifecycles/waiver.ts'
import type { Somebody } from './cast.ts'

/** What the model believes to be so: plain data, so that two orders of events can be tried on copies of it. */
export type World = {
  now: number
  /** The last year that has a paper on its days off (N58), and when the last paper was issued. */
  announcedThrough: number
  papers: Map<number, string>
  people: Somebody[]
  /** The pool, by person: the province of the employer. */
  experts: Map<string, string | null>
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
}

export type Park = { id: string; unit: string; province: string; name: string }

export type Round = {
  id: string
  number: number
  status: RoundStatus
  version: number
  noticeNumber: string
  closesAt: number
  referenceDate: string
  anonymous: boolean
  panel: string[]
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

export const find = <Item extends { readonly id: string }>(items: readonly Item[], id: string) =>
  items.find((item) => item.id === id)
