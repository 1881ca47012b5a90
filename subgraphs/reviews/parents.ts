import type { UserError } from '@ndseb/shared/errors.ts'
import type { AssignmentStatus } from '@ndseb/shared/lifecycles/expert-assignment.ts'
import type { JointLetterStatus } from '@ndseb/shared/lifecycles/joint-letter.ts'
import type { NATIONAL_AGENCIES, PROVINCIAL_AGENCIES } from '@ndseb/shared/vocabulary/roles.ts'

/** What stands behind the object types in their resolvers: plain rows as the queries read them. */

type ProvincialAgency = (typeof PROVINCIAL_AGENCIES)[number]
type NationalAgency = (typeof NATIONAL_AGENCIES)[number]

/** Entities of other owners: an id is all there is of them here. */
export type Round = { id: string }
export type Application = { id: string }

export type ProvincialOpinion = {
  id: string
  applicationId: string
  agency: ProvincialAgency
  provinceCode: string
  attitude: 'SUPPORT' | 'OPPOSE'
  text: string
  filedAt: Date
  counts: boolean
  givenAt: Date
}
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
export type HistoryEntry = {
  subjectId: string
  step: string
  fromStatus: string | null
  toStatus: string
  agency: string | null
  role: string
  at: Date
  reason: string | null
  document: string | null
  priorVersion: number | null
}

export type Expert = {
  id: string
  name: string
  field: string
  employer: string
  provinceCode: string | null
}
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
  expertName: string
  scores: { criterion: string; points: number }[]
  weightedTotal: string
  opinion: string
  submittedAt: Date
}

/** Payloads carry ids; their fields are read again after the act. */
export type CasePayload = { applicationId?: string; errors: UserError[] }
export type ProvincialOpinionPayload = { opinionId?: string; applicationId?: string; errors: UserError[] }
export type JointLetterPayload = { letterId?: string; errors: UserError[] }
export type PanelPayload = { roundId?: string; errors: UserError[] }
export type AssignmentPayload = { assignmentId?: string; errors: UserError[] }
