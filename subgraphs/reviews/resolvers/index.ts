import { Appeal, AppealDecision, AppealPayload } from './Appeal.ts'
import { Application, CasePayload } from './Application.ts'
import { Base, Park } from './Base.ts'
import {
  CandidateEntry,
  CandidateList,
  CandidateListPayload,
  Concurrence,
  StartJointStudyPayload,
  Warning,
} from './CandidateList.ts'
import { ConcurringParty, ConcurringPartyPayload, PartyConcurrence } from './ConcurringParty.ts'
import { DesignatedPark, Designation, DesignationPayload, DesignationSignature } from './Designation.ts'
import { Expert, ExpertEdition, ExpertPayload, ExpertTie, TiePayload } from './Expert.ts'
import { AssignmentPayload, ExpertAssignment } from './ExpertAssignment.ts'
import {
  AssignmentOverride,
  ExcludedExpert,
  ExpertConflict,
  ExpertLoad,
  ExpertSeverity,
  ProposedAssignment,
} from './ExpertConflict.ts'
import { ExpertResult, Replay, ReplayDifference } from './ExpertResult.ts'
import { AgencyFinding, MissingFinding, RecordFindingPayload } from './Finding.ts'
import { HistoryEntry } from './HistoryEntry.ts'
import { Mutation } from './Mutation.ts'
import {
  ChangeNoticePayload,
  ClearCandidatesPayload,
  Notice,
  NoticeCandidate,
  NoticeWindowEdition,
  PublishNoticePayload,
} from './Notice.ts'
import { FileObjectionPayload, Objection, ObjectionPayload } from './Objection.ts'
import {
  JointLetter,
  JointLetterPayload,
  LetterDelivery,
  LetterSignature,
  ProvincialOpinion,
  ProvincialOpinionPayload,
} from './Province.ts'
import { Query } from './Query.ts'
import { Verification, VerifiedBase } from './Registry.ts'
import { ReReview, ReReviewOpinion, ReReviewPayload, StartReReviewPayload } from './ReReview.ts'
import { ArchiveRoundPayload, DecideRoundPayload, PanelPayload, Round } from './Round.ts'
import { Agency, Viewer } from './Viewer.ts'
import { ClaimWaiverPayload, Waiver, WaiverComparison, WaiverPayload } from './Waiver.ts'

/** Every type that has a field which is more than a column of its row. */
export const resolvers = {
  Query,
  Mutation,
  HistoryEntry,
  Viewer,
  Agency,
  Round,
  Application,
  ProvincialOpinion,
  JointLetter,
  LetterSignature,
  LetterDelivery,
  ProvincialOpinionPayload,
  CasePayload,
  JointLetterPayload,
  Expert,
  ExpertEdition,
  ExpertTie,
  ExpertPayload,
  TiePayload,
  ExpertConflict,
  AssignmentOverride,
  ProposedAssignment,
  ExcludedExpert,
  ExpertLoad,
  ExpertSeverity,
  ExpertAssignment,
  ExpertResult,
  Replay,
  ReplayDifference,
  PanelPayload,
  AssignmentPayload,
  AgencyFinding,
  MissingFinding,
  RecordFindingPayload,
  CandidateList,
  CandidateEntry,
  Concurrence,
  Warning,
  StartJointStudyPayload,
  CandidateListPayload,
  ConcurringParty,
  PartyConcurrence,
  ConcurringPartyPayload,
  Notice,
  NoticeCandidate,
  NoticeWindowEdition,
  PublishNoticePayload,
  ChangeNoticePayload,
  ClearCandidatesPayload,
  Park,
  Designation,
  DesignatedPark,
  DesignationSignature,
  Base,
  DesignationPayload,
  DecideRoundPayload,
  ArchiveRoundPayload,
  Waiver,
  WaiverComparison,
  ClaimWaiverPayload,
  WaiverPayload,
  Objection,
  FileObjectionPayload,
  ObjectionPayload,
  Verification,
  VerifiedBase,
  ReReview,
  ReReviewOpinion,
  ReReviewPayload,
  StartReReviewPayload,
  Appeal,
  AppealDecision,
  AppealPayload,
}
