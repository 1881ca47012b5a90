import { idempotencyOf } from '../idempotency.ts'
import { AgencyFinding } from './agency-finding.ts'
import { Base } from './base.ts'
import { CandidateEntry, CandidateList, Concurrence } from './candidate-list.ts'
import { DecisionHistory } from './decision-history.ts'
import { DesignatedPark, Designation, DesignationSignature } from './designation.ts'
import { Expert, ExpertEdition, ExpertTie } from './expert-pool.ts'
import { AssignmentOverride, ExpertAssignment, ExpertConclusion, PanelMember, ScoreSheet } from './experts.ts'
import { JointLetter, LetterApplication, LetterDelivery, LetterSignature } from './joint-letter.ts'
import { Notice, NoticeCandidate, NoticeWindowEdition } from './notice.ts'
import { Objection, ObjectionIdentity } from './objection.ts'
import { ProvincialOpinion } from './provincial-opinion.ts'
import { DocumentReReview, ReReview, ReReviewOpinion } from './re-review.ts'
import { Waiver, WaiverClaim, WaiverProposal } from './waiver.ts'

/** The tables of the reviews owner. */
export const reviewsEntities = [
  ProvincialOpinion,
  JointLetter,
  LetterApplication,
  LetterSignature,
  LetterDelivery,
  Expert,
  ExpertEdition,
  ExpertTie,
  PanelMember,
  ExpertAssignment,
  AssignmentOverride,
  ScoreSheet,
  ExpertConclusion,
  AgencyFinding,
  WaiverClaim,
  Waiver,
  WaiverProposal,
  CandidateList,
  CandidateEntry,
  Concurrence,
  Notice,
  NoticeCandidate,
  NoticeWindowEdition,
  Objection,
  ObjectionIdentity,
  Designation,
  DesignatedPark,
  DesignationSignature,
  Base,
  ReReview,
  ReReviewOpinion,
  DocumentReReview,
  DecisionHistory,
  idempotencyOf('reviews'),
]
