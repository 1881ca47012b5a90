import type { TaskTable } from './types.ts'

const PROVINCE = ['PROVINCIAL_COMMERCE', 'PROVINCIAL_CYBERSPACE', 'PROVINCIAL_INDUSTRY'] as const
const MINISTRIES = ['MOFCOM_OFFICER', 'CAC_OFFICER', 'MIIT_OFFICER'] as const
const COMMERCE = ['PROVINCIAL_COMMERCE'] as const
const MOFCOM = ['MOFCOM_OFFICER'] as const
const EXPERT = ['EXPERT'] as const

/** What waits in the rooms of the reviews owner, in the order of a round's life. */
export const REVIEWS_TASKS = {
  // The notice gives the province one day for all of it: the joint letter arrives by the deadline (N48, N51).
  OPINION_TO_GIVE: {
    ...{ zh: '出具本部门审核意见', en: "give your department's opinion", roles: PROVINCE },
    ...{ subject: 'Application', step: 'giveProvincialOpinion', clause: 'N47', due: 'ROUND_DEADLINE' },
  },
  CASE_TO_DECIDE: {
    ...{ zh: '作出省级审核结论', en: 'decide the case at the province', roles: COMMERCE },
    ...{ subject: 'Application', step: 'approveAtProvince', clause: 'N47', due: 'ROUND_DEADLINE' },
  },
  WAIVER_TO_PROPOSE: {
    ...{ zh: '就园区主张的潜力提出降低条件', en: 'propose the waiver that the park claims', roles: COMMERCE },
    ...{ subject: 'Application', step: 'proposeWaiver', clause: 'N43', due: 'ROUND_DEADLINE' },
  },
  LETTER_TO_DRAFT: {
    ...{ zh: '起草联合发函', en: 'draft the joint letter', roles: COMMERCE },
    ...{ subject: 'Application', step: 'draftJointLetter', clause: 'N51', due: 'ROUND_DEADLINE' },
  },
  LETTER_TO_SIGN: {
    ...{ zh: '签署联合发函', en: 'sign the joint letter', roles: PROVINCE },
    ...{ subject: 'JointLetter', step: 'signJointLetter', clause: 'N51', due: 'ROUND_DEADLINE' },
  },
  LETTER_TO_SEND: {
    ...{ zh: '发出联合发函', en: 'send the joint letter', roles: COMMERCE },
    ...{ subject: 'JointLetter', step: 'sendJointLetter', clause: 'N51', due: 'ROUND_DEADLINE' },
  },
  LATE_TO_DECIDE: {
    ...{ zh: '受理或不受理逾期上报', en: 'accept or refuse the late submission', roles: MOFCOM },
    ...{ subject: 'Application', step: 'acceptLateApplication', clause: 'N50', due: { workingDays: 5 } },
  },
  PANEL_TO_CONVENE: {
    ...{ zh: '组建专家组', en: 'convene the expert group', roles: MOFCOM },
    ...{ subject: 'Round', step: 'convenePanel', clause: 'N52', due: { workingDays: 10 } },
  },
  EXPERT_REVIEW_TO_START: {
    ...{ zh: '启动专家评审', en: 'start the expert review', roles: MOFCOM },
    ...{ subject: 'Round', step: 'startExpertReview', clause: 'N52', due: { workingDays: 10 } },
  },
  EXPERTS_TO_ASSIGN: {
    ...{ zh: '指派评审专家', en: 'assign experts', roles: MOFCOM },
    ...{ subject: 'Application', step: 'assignExperts', clause: 'N52', due: { workingDays: 5 } },
  },
  CONFLICT_TO_DECLARE: {
    ...{ zh: '声明有无利益冲突', en: 'declare whether there is a conflict', roles: EXPERT },
    ...{ subject: 'ExpertAssignment', step: 'declareNoConflict', clause: 'N82', due: { workingDays: 3 } },
  },
  SCORES_TO_SUBMIT: {
    ...{ zh: '提交评分', en: 'submit your scores', roles: EXPERT },
    ...{ subject: 'ExpertAssignment', step: 'submitScores', clause: 'N52', due: { workingDays: 10 } },
  },
  EXPERT_REVIEW_TO_CONCLUDE: {
    ...{ zh: '结束该申报的专家评审', en: 'conclude the expert review of the case', roles: MOFCOM },
    ...{ subject: 'Application', step: 'concludeExpertReview', clause: 'N52', due: { workingDays: 5 } },
  },
  FINDINGS_TO_RECORD: {
    ...{
      zh: '出具本部门条款的认定',
      en: "record the findings on your ministry's clauses",
      roles: MINISTRIES,
    },
    ...{ subject: 'Application', step: 'recordFinding', clause: 'N53', due: { workingDays: 20 } },
  },
  WAIVER_TO_DECIDE: {
    ...{ zh: '同意或不同意降低条件', en: 'grant or refuse the waiver', roles: MOFCOM },
    ...{ subject: 'Waiver', step: 'grantWaiver', clause: 'N43', due: { workingDays: 10 } },
  },
  JOINT_STUDY_TO_START: {
    ...{ zh: '开始联合研究', en: 'start the joint study', roles: MOFCOM },
    ...{ subject: 'Round', step: 'startJointStudy', clause: 'N53', due: { workingDays: 5 } },
  },
  LIST_TO_COMPILE: {
    ...{ zh: '拟定或重拟候选名单', en: 'compile the candidate list, or compile it again', roles: MOFCOM },
    ...{ subject: 'Round', step: 'compileCandidateList', clause: 'N53', due: { workingDays: 10 } },
  },
  LIST_TO_CONCUR: {
    ...{ zh: '会签候选名单', en: 'concur with the candidate list, or not', roles: MINISTRIES },
    ...{ subject: 'CandidateList', step: 'concurWithCandidateList', clause: 'N53', due: { workingDays: 10 } },
  },
  LIST_TO_ADOPT: {
    ...{ zh: '通过候选名单', en: 'adopt the candidate list', roles: MOFCOM },
    ...{ subject: 'CandidateList', step: 'adoptCandidateList', clause: 'N53', due: { workingDays: 5 } },
  },
  NOTICE_TO_PUBLISH: {
    ...{ zh: '发布公示', en: 'publish the notice', roles: MOFCOM },
    ...{ subject: 'CandidateList', step: 'publishNotice', clause: 'N55', due: { workingDays: 5 } },
  },
  NOTICE_TO_SETTLE: {
    ...{ zh: '按现行放假安排重算公示期', en: 'recompute the notice by the calendar in force', roles: MOFCOM },
    ...{ subject: 'Notice', step: 'recomputeNotice', clause: 'N58', due: 'NOTICE_END' },
  },
  CANDIDATES_TO_CLEAR: {
    ...{ zh: '公示期满，确认无异议的候选', en: 'clear the candidates after the notice', roles: MOFCOM },
    ...{ subject: 'Notice', step: 'clearCandidates', clause: 'N61', due: { workingDays: 5 } },
  },
  OBJECTION_TO_ADMIT: {
    ...{ zh: '受理或不予受理异议', en: 'accept the objection or find it inadmissible', roles: MOFCOM },
    ...{ subject: 'Objection', step: 'acceptObjection', clause: 'N60', due: { workingDays: 3 } },
  },
  OBJECTION_TO_INVESTIGATE: {
    ...{ zh: '开始核查异议', en: 'start to investigate the objection', roles: MOFCOM },
    ...{ subject: 'Objection', step: 'startInvestigation', clause: 'N60', due: { workingDays: 3 } },
  },
  OBJECTION_TO_CONCLUDE: {
    ...{ zh: '认定异议是否成立', en: 'conclude whether the objection is upheld', roles: MOFCOM },
    ...{ subject: 'Objection', step: 'concludeObjection', clause: 'N60', due: { workingDays: 15 } },
  },
  DESIGNATION_TO_DRAFT: {
    ...{ zh: '起草确定基地的文件', en: 'draft the document that designates', roles: MOFCOM },
    ...{ subject: 'Round', step: 'draftDesignation', clause: 'N62', due: { workingDays: 10 } },
  },
  DOCUMENT_TO_SIGN: {
    ...{ zh: '会签文件', en: 'sign the document, or not', roles: MINISTRIES },
    ...{ subject: 'Designation', step: 'signDesignation', clause: 'N62', due: { workingDays: 10 } },
  },
  DOCUMENT_TO_ISSUE: {
    ...{ zh: '印发文件', en: 'issue the document', roles: MOFCOM },
    ...{ subject: 'Designation', step: 'issueDesignation', clause: 'N62', due: 'DOCUMENT_DATE' },
  },
  RE_REVIEW_TO_START: {
    ...{ zh: '开始到期基地的复审', en: 'start the re-review of the base', roles: MOFCOM },
    ...{ subject: 'Base', step: 'startReReview', clause: 'N63', due: 'REVIEW_DUE' },
  },
  RE_REVIEW_OPINION_TO_GIVE: {
    ...{ zh: '出具复审意见', en: "give your ministry's opinion on the re-review", roles: MINISTRIES },
    ...{ subject: 'ReReview', step: 'giveReReviewOpinion', clause: 'N64', due: { workingDays: 20 } },
  },
  RE_REVIEWS_TO_CONCLUDE: {
    ...{ zh: '起草复审结论文件', en: 'draft the document that concludes re-reviews', roles: MOFCOM },
    ...{ subject: 'Round', step: 'draftReReviewOutcome', clause: 'N65', due: { workingDays: 10 } },
  },
  APPEAL_TO_DECIDE: {
    ...{ zh: '就申诉作出决定', en: "give your ministry's decision on the appeal", roles: MINISTRIES },
    ...{ subject: 'Appeal', step: 'decideOnAppeal', clause: 'N65', due: { workingDays: 15 } },
  },
  APPEAL_TO_CONCLUDE: {
    ...{
      zh: '起草恢复资格的文件，或驳回申诉',
      en: 'draft the document that reinstates, or dismiss the appeal',
    },
    ...{
      roles: MOFCOM,
      subject: 'Appeal',
      step: 'draftReinstatement',
      clause: 'N65',
      due: { workingDays: 10 },
    },
  },
  ROUND_TO_DECIDE: {
    ...{
      zh: '办结没有基地可确定的批次',
      en: 'decide the round in which no base comes about',
      roles: MOFCOM,
    },
    ...{ subject: 'Round', step: 'decideRoundWithoutBase', clause: 'N70', due: { workingDays: 10 } },
  },
  ROUND_TO_ARCHIVE: {
    ...{ zh: '归档已办结的批次', en: 'archive the round that is finished', roles: MOFCOM },
    ...{ subject: 'Round', step: 'archiveRound', clause: 'N70', due: null },
  },
} as const satisfies TaskTable
