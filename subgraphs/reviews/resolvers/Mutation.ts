import { mutation } from '@ndseb/shared/subgraph/mutation.ts'
import type { MutationResolvers } from '../generated/graphql.ts'
import { acceptLateApplication } from '../operations/accept-late-application.ts'
import { acceptObjection } from '../operations/accept-objection.ts'
import { adoptCandidateList } from '../operations/adopt-candidate-list.ts'
import { amendExpert } from '../operations/amend-expert.ts'
import { approveAtProvince } from '../operations/approve-at-province.ts'
import { archiveRound } from '../operations/archive-round.ts'
import { assignExperts } from '../operations/assign-experts.ts'
import { cancelDesignation } from '../operations/cancel-designation.ts'
import { cancelJointLetter } from '../operations/cancel-joint-letter.ts'
import { claimWaiver } from '../operations/claim-waiver.ts'
import { clearCandidates } from '../operations/clear-candidates.ts'
import { compileCandidateList } from '../operations/compile-candidate-list.ts'
import { concludeExpertReview } from '../operations/conclude-expert-review.ts'
import { concludeObjection } from '../operations/conclude-objection.ts'
import { concurWithCandidateList } from '../operations/concur-with-candidate-list.ts'
import { convenePanel } from '../operations/convene-panel.ts'
import { decideOnAppeal } from '../operations/decide-on-appeal.ts'
import { decideRoundWithoutBase } from '../operations/decide-round-without-base.ts'
import { declareConflict } from '../operations/declare-conflict.ts'
import { declareNoConflict } from '../operations/declare-no-conflict.ts'
import { declareTie } from '../operations/declare-tie.ts'
import { dismissAppeal } from '../operations/dismiss-appeal.ts'
import { draftDesignation } from '../operations/draft-designation.ts'
import { draftJointLetter } from '../operations/draft-joint-letter.ts'
import { draftReReviewOutcome } from '../operations/draft-re-review-outcome.ts'
import { draftReinstatement } from '../operations/draft-reinstatement.ts'
import { endTie } from '../operations/end-tie.ts'
import { enrolExpert } from '../operations/enrol-expert.ts'
import { extendNotice } from '../operations/extend-notice.ts'
import { fileAppeal } from '../operations/file-appeal.ts'
import { fileObjection } from '../operations/file-objection.ts'
import { giveProvincialOpinion } from '../operations/give-provincial-opinion.ts'
import { giveReReviewOpinion } from '../operations/give-re-review-opinion.ts'
import { grantWaiver } from '../operations/grant-waiver.ts'
import { issueDesignation } from '../operations/issue-designation.ts'
import { nameConcurringParty } from '../operations/name-concurring-party.ts'
import { proposeWaiver } from '../operations/propose-waiver.ts'
import { publishNotice } from '../operations/publish-notice.ts'
import { recomputeNotice } from '../operations/recompute-notice.ts'
import { recordFinding } from '../operations/record-finding.ts'
import { recordPartyConcurrence } from '../operations/record-party-concurrence.ts'
import { refuseLateApplication } from '../operations/refuse-late-application.ts'
import { refuseWaiver } from '../operations/refuse-waiver.ts'
import { rejectAtProvince } from '../operations/reject-at-province.ts'
import { rejectObjection } from '../operations/reject-objection.ts'
import { releaseExpert } from '../operations/release-expert.ts'
import { restartNotice } from '../operations/restart-notice.ts'
import { returnApplication } from '../operations/return-application.ts'
import { revokeWaiver } from '../operations/revoke-waiver.ts'
import { sendJointLetter } from '../operations/send-joint-letter.ts'
import { signDesignation } from '../operations/sign-designation.ts'
import { signJointLetter } from '../operations/sign-joint-letter.ts'
import { startExpertReview } from '../operations/start-expert-review.ts'
import { startInvestigation } from '../operations/start-investigation.ts'
import { startJointStudy } from '../operations/start-joint-study.ts'
import { startReReview } from '../operations/start-re-review.ts'
import { submitScores } from '../operations/submit-scores.ts'
import { withdrawConcurringParty } from '../operations/withdraw-concurring-party.ts'

export const Mutation: MutationResolvers = {
  giveProvincialOpinion: mutation((input, { session }) => giveProvincialOpinion(session, input)),
  returnApplication: mutation((input, { session }) => returnApplication(session, input)),
  approveAtProvince: mutation((input, { session }) => approveAtProvince(session, input)),
  rejectAtProvince: mutation((input, { session }) => rejectAtProvince(session, input)),
  draftJointLetter: mutation((input, { session }) => draftJointLetter(session, input)),
  signJointLetter: mutation((input, { session }) => signJointLetter(session, input)),
  sendJointLetter: mutation((input, { session }) => sendJointLetter(session, input)),
  cancelJointLetter: mutation((input, { session }) => cancelJointLetter(session, input)),
  acceptLateApplication: mutation((input, { session }) => acceptLateApplication(session, input)),
  refuseLateApplication: mutation((input, { session }) => refuseLateApplication(session, input)),
  convenePanel: mutation((input, { session }) => convenePanel(session, input)),
  startExpertReview: mutation((input, { session }) => startExpertReview(session, input)),
  assignExperts: mutation((input, { session }) => assignExperts(session, input)),
  declareNoConflict: mutation((input, { session }) => declareNoConflict(session, input)),
  declareConflict: mutation((input, { session }) => declareConflict(session, input)),
  releaseExpert: mutation((input, { session }) => releaseExpert(session, input)),
  submitScores: mutation((input, { session }) => submitScores(session, input)),
  concludeExpertReview: mutation((input, { session }) => concludeExpertReview(session, input)),
  enrolExpert: mutation((input, { session }) => enrolExpert(session, input)),
  amendExpert: mutation((input, { session }) => amendExpert(session, input)),
  declareTie: mutation((input, { session }) => declareTie(session, input)),
  endTie: mutation((input, { session }) => endTie(session, input)),
  recordFinding: mutation((input, { session }) => recordFinding(session, input)),
  startJointStudy: mutation((input, { session }) => startJointStudy(session, input)),
  compileCandidateList: mutation((input, { session }) => compileCandidateList(session, input)),
  concurWithCandidateList: mutation((input, { session }) => concurWithCandidateList(session, input)),
  adoptCandidateList: mutation((input, { session }) => adoptCandidateList(session, input)),
  nameConcurringParty: mutation((input, { session }) => nameConcurringParty(session, input)),
  withdrawConcurringParty: mutation((input, { session }) => withdrawConcurringParty(session, input)),
  recordPartyConcurrence: mutation((input, { session }) => recordPartyConcurrence(session, input)),
  publishNotice: mutation((input, { session }) => publishNotice(session, input)),
  recomputeNotice: mutation((input, { session }) => recomputeNotice(session, input)),
  extendNotice: mutation((input, { session }) => extendNotice(session, input)),
  restartNotice: mutation((input, { session }) => restartNotice(session, input)),
  clearCandidates: mutation((input, { session }) => clearCandidates(session, input)),
  draftDesignation: mutation((input, { session }) => draftDesignation(session, input)),
  signDesignation: mutation((input, { session }) => signDesignation(session, input)),
  issueDesignation: mutation((input, { session }) => issueDesignation(session, input)),
  cancelDesignation: mutation((input, { session }) => cancelDesignation(session, input)),
  decideRoundWithoutBase: mutation((input, { session }) => decideRoundWithoutBase(session, input)),
  archiveRound: mutation((input, { session }) => archiveRound(session, input)),
  claimWaiver: mutation((input, { session }) => claimWaiver(session, input)),
  proposeWaiver: mutation((input, { session }) => proposeWaiver(session, input)),
  grantWaiver: mutation((input, { session }) => grantWaiver(session, input)),
  refuseWaiver: mutation((input, { session }) => refuseWaiver(session, input)),
  revokeWaiver: mutation((input, { session }) => revokeWaiver(session, input)),
  fileObjection: mutation((input, { session }) => fileObjection(session, input)),
  acceptObjection: mutation((input, { session }) => acceptObjection(session, input)),
  rejectObjection: mutation((input, { session }) => rejectObjection(session, input)),
  startInvestigation: mutation((input, { session }) => startInvestigation(session, input)),
  concludeObjection: mutation((input, { session }) => concludeObjection(session, input)),
  startReReview: mutation((input, { session }) => startReReview(session, input)),
  giveReReviewOpinion: mutation((input, { session }) => giveReReviewOpinion(session, input)),
  draftReReviewOutcome: mutation((input, { session }) => draftReReviewOutcome(session, input)),
  fileAppeal: mutation((input, { session }) => fileAppeal(session, input)),
  decideOnAppeal: mutation((input, { session }) => decideOnAppeal(session, input)),
  draftReinstatement: mutation((input, { session }) => draftReinstatement(session, input)),
  dismissAppeal: mutation((input, { session }) => dismissAppeal(session, input)),
}
