import type { UserError } from '@ndseb/shared/errors.ts'
import type { FindingClause } from '@ndseb/shared/vocabulary/finding-clauses.ts'

/** What an act hands to the resolvers of its payload: ids alone; their fields are read again after the act. */

export type CasePayload = { applicationId?: string; errors: UserError[] }
export type ProvincialOpinionPayload = { opinionId?: string; applicationId?: string; errors: UserError[] }
export type JointLetterPayload = { letterId?: string; errors: UserError[] }
export type PanelPayload = { roundId?: string; errors: UserError[] }
export type ExpertPayload = { personId?: string; errors: UserError[] }
export type TiePayload = { tieId?: string; errors: UserError[] }
export type AssignmentPayload = { assignmentId?: string; errors: UserError[] }
export type RecordFindingPayload = { applicationId?: string; clause?: FindingClause; errors: UserError[] }
export type StartJointStudyPayload = { roundId?: string; errors: UserError[] }
export type CandidateListPayload = { listId?: string; errors: UserError[] }
export type ConcurringPartyPayload = { partyId?: string; errors: UserError[] }
export type PublishNoticePayload = { noticeId?: string; errors: UserError[] }
export type ChangeNoticePayload = { noticeId?: string; errors: UserError[] }
export type FileObjectionPayload = { objectionId?: string; errors: UserError[] }
export type ObjectionPayload = { objectionId?: string; errors: UserError[] }
export type ClearCandidatesPayload = { noticeId?: string; clearedIds?: string[]; errors: UserError[] }
export type DecideRoundPayload = { roundId?: string; errors: UserError[] }
export type ArchiveRoundPayload = { roundId?: string; errors: UserError[] }
export type DesignationPayload = { designationId?: string; errors: UserError[] }
export type ClaimWaiverPayload = { claimId?: string; applicationId?: string; errors: UserError[] }
export type WaiverPayload = { waiverId?: string; errors: UserError[] }
export type StartReReviewPayload = { reReviewIds?: string[]; errors: UserError[] }
export type AppealPayload = { appealId?: string; errors: UserError[] }
export type ReReviewPayload = { reReviewId?: string; errors: UserError[] }
