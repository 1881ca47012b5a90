import type { Lifecycle } from '@ndseb/shared/lifecycle.ts'
import { APPEAL_LIFECYCLE } from '@ndseb/shared/lifecycles/appeal.ts'
import { APPLICATION_LIFECYCLE } from '@ndseb/shared/lifecycles/application.ts'
import { BASE_LIFECYCLE } from '@ndseb/shared/lifecycles/base.ts'
import { BASE_REPORT_LIFECYCLE } from '@ndseb/shared/lifecycles/base-report.ts'
import { CANDIDATE_LIST_LIFECYCLE } from '@ndseb/shared/lifecycles/candidate-list.ts'
import { DESIGNATION_LIFECYCLE } from '@ndseb/shared/lifecycles/designation.ts'
import { ASSIGNMENT_LIFECYCLE } from '@ndseb/shared/lifecycles/expert-assignment.ts'
import { TIE_LIFECYCLE } from '@ndseb/shared/lifecycles/expert-tie.ts'
import { JOINT_LETTER_LIFECYCLE } from '@ndseb/shared/lifecycles/joint-letter.ts'
import { NOTICE_LIFECYCLE } from '@ndseb/shared/lifecycles/notice.ts'
import { OBJECTION_LIFECYCLE } from '@ndseb/shared/lifecycles/objection.ts'
import { RE_REVIEW_LIFECYCLE } from '@ndseb/shared/lifecycles/re-review.ts'
import { ROUND_LIFECYCLE } from '@ndseb/shared/lifecycles/round.ts'
import { WAIVER_LIFECYCLE } from '@ndseb/shared/lifecycles/waiver.ts'

/** A lifecycle with its type in the graph, and for each step the mutation that takes it; null where the clock does. */
export type Subject = {
  readonly type: string
  readonly lifecycle: Lifecycle
  readonly mutations: Readonly<Record<string, string | null>>
}

const subject = <Step extends string>(
  type: string,
  lifecycle: Lifecycle<string, Step>,
  mutations: Readonly<Record<Step, string | null>>,
): Subject => ({ type, lifecycle, mutations })

export const SUBJECTS: readonly Subject[] = [
  subject('Round', ROUND_LIFECYCLE, {
    ...{ amend: 'amendRound', open: 'openRound', close: null, startExpertReview: 'startExpertReview' },
    ...{ startJointStudy: 'startJointStudy', publish: 'publishNotice', decide: 'issueDesignation' },
    ...{ decideWithoutBase: 'decideRoundWithoutBase', archive: 'archiveRound' },
  }),
  subject('Application', APPLICATION_LIFECYCLE, {
    ...{ recommend: 'recommendPark', submit: 'submitApplication', return: 'returnApplication' },
    ...{
      reopen: 'reopenApplication',
      rejectAtProvince: 'rejectAtProvince',
      approveAtProvince: 'approveAtProvince',
    },
    ...{ forward: 'sendJointLetter', forwardLate: 'sendJointLetter', acceptLate: 'acceptLateApplication' },
    ...{ refuseLate: 'refuseLateApplication', startExpertReview: 'assignExperts' },
    ...{ concludeExpertReview: 'concludeExpertReview', startJointStudy: 'startJointStudy' },
    ...{ leaveOut: 'adoptCandidateList', shortlist: 'adoptCandidateList', publish: 'publishNotice' },
    ...{ hold: 'acceptObjection', upholdObjection: 'concludeObjection', clear: 'clearCandidates' },
    ...{ designate: 'issueDesignation', withdraw: 'withdrawApplication' },
  }),
  subject('JointLetter', JOINT_LETTER_LIFECYCLE, {
    ...{ sign: 'signJointLetter', send: 'sendJointLetter', cancel: 'cancelJointLetter' },
  }),
  subject('ExpertAssignment', ASSIGNMENT_LIFECYCLE, {
    ...{ declareNoConflict: 'declareNoConflict', declareConflict: 'declareConflict' },
    ...{ release: 'releaseExpert', submitScores: 'submitScores' },
  }),
  subject('ExpertTie', TIE_LIFECYCLE, { endTie: 'endTie' }),
  subject('BaseReport', BASE_REPORT_LIFECYCLE, {
    ...{ submitReport: 'submitBaseReport', returnReport: 'returnBaseReport' },
    ...{ acceptReport: 'acceptBaseReport', reviseReport: 'reviseBaseReport' },
  }),
  subject('Waiver', WAIVER_LIFECYCLE, {
    ...{ repropose: 'proposeWaiver', grant: 'grantWaiver', refuse: 'refuseWaiver', revoke: 'revokeWaiver' },
  }),
  subject('CandidateList', CANDIDATE_LIST_LIFECYCLE, {
    ...{ recompile: 'compileCandidateList', concur: 'concurWithCandidateList', adopt: 'adoptCandidateList' },
    lapse: 'decideRoundWithoutBase',
  }),
  subject('Notice', NOTICE_LIFECYCLE, {
    ...{ end: null, recompute: 'recomputeNotice', extend: 'extendNotice', restart: 'restartNotice' },
  }),
  subject('Objection', OBJECTION_LIFECYCLE, {
    ...{ acceptObjection: 'acceptObjection', rejectObjection: 'rejectObjection' },
    ...{ startInvestigation: 'startInvestigation', upholdObjection: 'concludeObjection' },
    dismissObjection: 'concludeObjection',
  }),
  subject('Designation', DESIGNATION_LIFECYCLE, {
    ...{
      redraft: 'draftDesignation',
      sign: 'signDesignation',
      issue: 'issueDesignation',
      cancel: 'cancelDesignation',
    },
  }),
  subject('Base', BASE_LIFECYCLE, {
    ...{
      fallDue: null,
      startReReview: 'startReReview',
      renew: 'issueDesignation',
      warn: 'issueDesignation',
      disqualify: 'issueDesignation',
      reinstate: 'issueDesignation',
    },
  }),
  subject('ReReview', RE_REVIEW_LIFECYCLE, {
    ...{ opine: 'giveReReviewOpinion', pass: 'issueDesignation', fail: 'issueDesignation' },
    warn: 'issueDesignation',
  }),
  subject('Appeal', APPEAL_LIFECYCLE, {
    ...{ decideOnAppeal: 'decideOnAppeal', upholdAppeal: 'issueDesignation' },
    dismissAppeal: 'dismissAppeal',
  }),
]

/** Mutations that nobody waits for: each is taken of one's own accord, or is another way out of a task. */
export const OF_ONES_OWN_ACCORD: Readonly<Record<string, string>> = {
  amendRound: 'a round that is being prepared waits to be opened',
  withdrawApplication: 'a park or unit may, and need not',
  returnApplication: 'another answer to OPINION_TO_GIVE and CASE_TO_DECIDE',
  rejectAtProvince: 'another answer to CASE_TO_DECIDE',
  refuseLateApplication: 'another answer to LATE_TO_DECIDE',
  cancelJointLetter: 'a letter waits to be signed and sent',
  cancelDesignation: 'a draft waits to be signed and issued',
  declareConflict: 'another answer to CONFLICT_TO_DECLARE',
  releaseExpert: 'a review waits for its experts',
  refuseWaiver: 'another answer to WAIVER_TO_DECIDE',
  revokeWaiver: 'a granted waiver waits for nobody',
  extendNotice: 'a decision on an outage, which the graph does not see',
  restartNotice: 'a decision on a corrected list, which the graph does not see',
  returnBaseReport: 'another answer to REPORT_TO_DECIDE',
  reviseBaseReport: 'a park may correct what was accepted, and need not',
  dismissAppeal: 'another answer to APPEAL_TO_CONCLUDE',
  dismissMatch: 'another answer to RETURNS_TO_MATCH',
  revokeMatch: 'what was said of a return waits for nobody',
  endTie: 'an expert whose tie is over says so',
  rejectObjection: 'another answer to OBJECTION_TO_ADMIT',
}
