import type { Person } from '@ndseb/standalone/demo/people.ts'
import type { RoundWithEverything } from '../support/round-with-everything.ts'

/** What an input calls a round, or a case or document of one. */
export const OF_A_ROUND = [
  ...[
    'roundId',
    'applicationId',
    'applicationIds',
    'assignmentId',
    'letterId',
    'waiverId',
    'listId',
    'partyId',
  ],
  ...['noticeId', 'objectionId', 'designationId', 'reReviewId', 'reReviewIds', 'appealId', 'appealIds'],
]

/** What else an input may name by an id, none of it a round's alone. */
export const OF_NO_ROUND: Readonly<Record<string, string>> = {
  parkId: 'a park is in no round, or in many',
  evidenceIds: 'always beside the application or finding that rests on it',
  expertIds: 'always beside the round or the application; the pool is of no round',
  personId: 'the pool of experts is of no round',
  employerUnitId: 'the pool of experts is of no round',
  unitId: 'a tie of an expert is of no round',
  tieId: 'a tie of an expert is of no round',
  baseId: 'a base outlives its round',
  baseIds: 'a base outlives its round; its re-review names the round too',
  reportId: 'a base reports by years',
  importId: 'returns are of a year',
  jobId: 'a file of returns is of years, and so is an export',
  matchId: 'what returns without a code are matched to is of no round',
}

/** Acts that are done in an archived round, and why. */
export const EXCEPTIONS: Readonly<Record<string, string>> = {
  eraseRoundContacts: 'personal data is erased once the round is archived, and not before (N5)',
  eraseApplicationContacts: 'personal data is erased once the round is archived, and not before (N5)',
}

export type Act = {
  readonly by: (round: RoundWithEverything) => string | Person
  readonly input: (round: RoundWithEverything) => object
  /** The same before the round was archived: done where nothing is said, else refused so. */
  readonly before?: string
  /** How it is refused once it is archived, where a lifecycle or a rule of the round says so already. */
  readonly after?: string
}
const act = (by: string | Act['by'], input: Act['input'], before?: string, after?: string): Act => ({
  by: typeof by === 'string' ? () => by : by,
  input,
  ...(before && { before }),
  ...(after && { after }),
})

const MOFCOM = 'mofcom.officer'
const theRound = ({ roundId }: RoundWithEverything) => ({ roundId })

/** Every other act in a round, by whom and on what, in the order in which they are tried before the round is archived. */
export const ACTS: Readonly<Record<string, Act>> = {
  amendRound: act(
    MOFCOM,
    ({ roundId, version }) => ({ roundId, expectedVersion: version }),
    'STEP_NOT_ALLOWED',
    'STEP_NOT_ALLOWED',
  ),
  openRound: act(MOFCOM, theRound, 'STEP_NOT_ALLOWED', 'STEP_NOT_ALLOWED'),
  convenePanel: act(MOFCOM, theRound, 'ROUND_NOT_FOR_PANEL', 'ROUND_NOT_FOR_PANEL'),
  startExpertReview: act(MOFCOM, theRound, 'STEP_NOT_ALLOWED', 'STEP_NOT_ALLOWED'),
  startJointStudy: act(MOFCOM, theRound, 'STEP_NOT_ALLOWED'),
  ruleOnRound: act(
    MOFCOM,
    ({ roundId }) => ({ roundId, point: 'SCORES', values: ['OPEN_ONCE_DECIDED'], expectedNumber: 0 }),
    undefined,
    'RULING_TOO_LATE',
  ),
  setRoundContacts: act('cac.officer', ({ roundId }) => ({ roundId, expectedEdition: 0 })),

  startApplication: act('suzhou.park', theRound, 'ROUND_NOT_OPEN', 'ROUND_NOT_OPEN'),
  recommendPark: act(
    ({ recommended }) => recommended.unit,
    ({ roundId, recommended: { parkId } }) => ({ roundId, parkId }),
    'ROUND_NOT_OPEN',
  ),
  saveApplication: act('xixian.park', ({ draftId }) => ({ applicationId: draftId, expectedVersion: 1 })),
  attachEvidence: act('xixian.park', ({ draftId }) => ({ applicationId: draftId, clause: 'N43' })),
  setApplicationContacts: act('xixian.park', ({ draftId }) => ({
    applicationId: draftId,
    expectedEdition: 0,
  })),
  claimWaiver: act('xixian.park', ({ draftId, evidenceId }) => ({
    ...{ applicationId: draftId, standard: 'PARK_OUTPUT', evidenceIds: [evidenceId] },
  })),
  submitApplication: act(
    ({ recommended }) => recommended.clerk,
    ({ recommended: { applicationId } }) => ({ applicationId }),
    'ROUND_NOT_OPEN',
  ),
  withdrawApplication: act(
    ({ recommended }) => recommended.clerk,
    ({ recommended: { applicationId } }) => ({ applicationId }),
  ),
  reopenApplication: act(
    ({ returned }) => returned.clerk,
    ({ returned: { applicationId } }) => ({ applicationId }),
  ),

  giveProvincialOpinion: act(
    ({ reviewing }) => reviewing.province[1],
    ({ reviewing: { applicationId } }) => ({ applicationId, attitude: 'OPPOSE' }),
  ),
  approveAtProvince: act(
    ({ reviewing }) => reviewing.province[0],
    ({ reviewing: { applicationId } }) => ({ applicationId }),
    'OPINIONS_MISSING',
  ),
  returnApplication: act(
    ({ reviewing }) => reviewing.province[0],
    ({ reviewing: { applicationId } }) => ({ applicationId }),
  ),
  rejectAtProvince: act(
    ({ reviewing }) => reviewing.province[0],
    ({ reviewing: { applicationId } }) => ({ applicationId }),
    'STEP_NOT_ALLOWED',
  ),
  proposeWaiver: act(
    ({ approved }) => approved.province[0],
    ({ approved: { applicationId } }) => ({ applicationId, standard: 'PARK_OUTPUT', expectedVersion: 1 }),
  ),
  draftJointLetter: act(
    ({ approved }) => approved.province[0],
    ({ roundId, approved: { applicationId } }) => ({
      ...{
        roundId,
        applicationIds: [applicationId],
        letterNumber: '测试函〔2028〕77号',
        addressees: ['MOFCOM'],
      },
      copies: ['CAC', 'MIIT'],
    }),
    'APPLICATION_IN_ANOTHER_LETTER',
  ),
  signJointLetter: act(
    ({ approved }) => approved.province[0],
    ({ letterId }) => ({ letterId }),
  ),
  sendJointLetter: act(
    ({ approved }) => approved.province[0],
    ({ letterId }) => ({ letterId }),
    'SIGNATURES_MISSING',
  ),
  cancelJointLetter: act(
    ({ approved }) => approved.province[0],
    ({ letterId }) => ({ letterId }),
  ),

  acceptLateApplication: act(
    MOFCOM,
    ({ designated: { applicationId } }) => ({ applicationId }),
    'STEP_NOT_ALLOWED',
  ),
  refuseLateApplication: act(
    MOFCOM,
    ({ designated: { applicationId } }) => ({ applicationId }),
    'STEP_NOT_ALLOWED',
  ),
  assignExperts: act(
    MOFCOM,
    ({ withdrawn: { applicationId } }) => ({ applicationId }),
    'NOT_UNDER_EXPERT_REVIEW',
  ),
  submitScores: act(
    'expert.lin',
    ({ assignmentOf }) => ({ assignmentId: assignmentOf('expert.lin'), opinion: '（测试）' }),
    'NOT_UNDER_EXPERT_REVIEW',
  ),
  declareNoConflict: act('expert.chen', ({ assignmentOf }) => ({
    assignmentId: assignmentOf('expert.chen'),
  })),
  declareConflict: act('expert.zhao', ({ assignmentOf }) => ({ assignmentId: assignmentOf('expert.zhao') })),
  releaseExpert: act(MOFCOM, ({ assignmentOf }) => ({ assignmentId: assignmentOf('expert.lin') })),
  concludeExpertReview: act(
    MOFCOM,
    ({ withdrawn: { applicationId } }) => ({ applicationId }),
    'STEP_NOT_ALLOWED',
  ),
  recordFinding: act(
    'cac.officer',
    ({ designated: { applicationId } }) => ({ applicationId, clause: 'N28.5a' }),
    'FINDINGS_CLOSED',
  ),
  grantWaiver: act(
    MOFCOM,
    ({ proposedWaiverId }) => ({ waiverId: proposedWaiverId }),
    'WAIVER_DECISION_CLOSED',
  ),
  refuseWaiver: act(
    MOFCOM,
    ({ proposedWaiverId }) => ({ waiverId: proposedWaiverId }),
    'WAIVER_DECISION_CLOSED',
  ),
  revokeWaiver: act(MOFCOM, ({ grantedWaiverId }) => ({ waiverId: grantedWaiverId })),

  compileCandidateList: act(
    MOFCOM,
    ({ roundId, designated: { applicationId } }) => ({ roundId, items: [{ applicationId, position: 1 }] }),
    'ROUND_NOT_IN_STUDY',
  ),
  concurWithCandidateList: act('cac.officer', ({ listId }) => ({ listId }), 'STEP_NOT_ALLOWED'),
  adoptCandidateList: act(MOFCOM, ({ listId }) => ({ listId }), 'STEP_NOT_ALLOWED'),
  nameConcurringParty: act(MOFCOM, theRound, 'PARTIES_SETTLED', 'PARTIES_SETTLED'),
  withdrawConcurringParty: act(MOFCOM, ({ partyId }) => ({ partyId }), 'PARTIES_SETTLED', 'PARTIES_SETTLED'),
  recordPartyConcurrence: act(MOFCOM, ({ partyId }) => ({ partyId }), 'PARTIES_SETTLED', 'PARTIES_SETTLED'),
  publishNotice: act(MOFCOM, ({ listId }) => ({ listId }), 'STEP_NOT_ALLOWED'),
  recomputeNotice: act(MOFCOM, ({ noticeId }) => ({ noticeId }), 'NOTICE_CONCLUDED'),
  extendNotice: act(MOFCOM, ({ noticeId }) => ({ noticeId, workingDays: 1 }), 'NOTICE_CONCLUDED'),
  restartNotice: act(MOFCOM, ({ noticeId }) => ({ noticeId }), 'NOTICE_CONCLUDED'),
  clearCandidates: act(MOFCOM, ({ noticeId }) => ({ noticeId }), 'NOTHING_TO_CLEAR'),
  fileObjection: act(
    'suzhou.park',
    ({ noticeId }) => ({ noticeId, position: 1, name: '（虚构）', contact: '（虚构）' }),
    'OBJECTION_WINDOW_CLOSED',
  ),
  acceptObjection: act(MOFCOM, ({ objectionId }) => ({ objectionId }), 'STEP_NOT_ALLOWED'),
  rejectObjection: act(MOFCOM, ({ objectionId }) => ({ objectionId }), 'STEP_NOT_ALLOWED'),
  startInvestigation: act(MOFCOM, ({ objectionId }) => ({ objectionId }), 'STEP_NOT_ALLOWED'),
  concludeObjection: act(MOFCOM, ({ objectionId }) => ({ objectionId }), 'STEP_NOT_ALLOWED'),

  draftDesignation: act(
    MOFCOM,
    ({ roundId, designated: { applicationId } }) => ({ roundId, applicationIds: [applicationId] }),
    'NOT_CLEARED',
  ),
  signDesignation: act('miit.officer', ({ designationId }) => ({ designationId }), 'STEP_NOT_ALLOWED'),
  issueDesignation: act(MOFCOM, ({ designationId }) => ({ designationId }), 'STEP_NOT_ALLOWED'),
  cancelDesignation: act(MOFCOM, ({ designationId }) => ({ designationId }), 'STEP_NOT_ALLOWED'),

  giveReReviewOpinion: act('cac.officer', ({ reReviews: [id] }) => ({ reReviewId: id }), 'STEP_NOT_ALLOWED'),
  draftReReviewOutcome: act(
    MOFCOM,
    ({ roundId, reReviews }) => ({ roundId, reReviewIds: reReviews, outcome: 'PASSED' }),
    'RE_REVIEW_NOT_UNDER_WAY',
  ),
  fileAppeal: act('hangzhou.park', ({ reReviews }) => ({ reReviewId: reReviews[1] }), 'APPEAL_TOO_LATE'),
  decideOnAppeal: act('cac.officer', ({ appealId }) => ({ appealId }), 'STEP_NOT_ALLOWED'),
  draftReinstatement: act(
    MOFCOM,
    ({ roundId, appealId }) => ({ roundId, appealIds: [appealId] }),
    'APPEAL_NOT_OPEN',
  ),
  dismissAppeal: act(MOFCOM, ({ appealId }) => ({ appealId }), 'STEP_NOT_ALLOWED'),
  startReReview: act(MOFCOM, ({ roundId, baseIds }) => ({ roundId, baseIds: baseIds.slice(2, 3) })),
  decideRoundWithoutBase: act(
    MOFCOM,
    ({ roundId }) => ({ roundId, reason: '没有基地可确定（测试）' }),
    'STEP_NOT_ALLOWED',
  ),
  archiveRound: act(MOFCOM, theRound, 'ROUND_UNFINISHED', 'STEP_NOT_ALLOWED'),
}
