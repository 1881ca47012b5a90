import type { AppealStep } from '../lifecycles/appeal.ts'
import type { ApplicationStep } from '../lifecycles/application.ts'
import type { BaseStep } from '../lifecycles/base.ts'
import type { BaseReportStep } from '../lifecycles/base-report.ts'
import type { CandidateListStep } from '../lifecycles/candidate-list.ts'
import type { DesignationStep } from '../lifecycles/designation.ts'
import type { AssignmentStep } from '../lifecycles/expert-assignment.ts'
import type { TieStep } from '../lifecycles/expert-tie.ts'
import type { JointLetterStep } from '../lifecycles/joint-letter.ts'
import type { NoticeStep } from '../lifecycles/notice.ts'
import type { ObjectionStep } from '../lifecycles/objection.ts'
import type { ReReviewStep } from '../lifecycles/re-review.ts'
import type { RoundStep } from '../lifecycles/round.ts'
import type { WaiverStep } from '../lifecycles/waiver.ts'
import type { Language } from '../viewer.ts'

/** How a subject comes to be: the first line of its history. No lifecycle has it, because nothing stands before it. */
type FirstStep =
  | 'prepare'
  | 'start'
  | 'declareTie'
  | 'assign'
  | 'assignDespiteConflict'
  | 'compile'
  | 'draft'
  | 'post'
  | 'propose'
  | 'request'
  | 'appeal'

export type Step =
  | FirstStep
  | AppealStep
  | ApplicationStep
  | AssignmentStep
  | BaseReportStep
  | BaseStep
  | CandidateListStep
  | DesignationStep
  | JointLetterStep
  | NoticeStep
  | ObjectionStep
  | ReReviewStep
  | RoundStep
  | TieStep
  | WaiverStep

/** What the steps of all lifecycles are called, in the order of a round's life. */
export const STEPS = {
  prepare: { zh: '筹备', en: 'prepare' },
  start: { zh: '起草', en: 'start' },
  amend: { zh: '修改', en: 'amend' },
  open: { zh: '开放申报', en: 'open for applications' },
  recommend: { zh: '推荐', en: 'recommend' },
  submit: { zh: '报送省级审核', en: 'file with the province' },
  return: { zh: '退回', en: 'return with reasons' },
  reopen: { zh: '重新打开', en: 'reopen' },
  propose: { zh: '提出降低条件', en: 'propose a waiver' },
  repropose: { zh: '重新提出降低条件', en: 'propose the waiver again' },
  approveAtProvince: { zh: '省级审核通过', en: 'approve at the province' },
  rejectAtProvince: { zh: '省级不予上报', en: 'reject at the province' },
  sign: { zh: '会签', en: 'sign' },
  send: { zh: '发出', en: 'send' },
  cancel: { zh: '作废', en: 'cancel' },
  forward: { zh: '上报', en: 'forward to the ministries' },
  forwardLate: { zh: '逾期上报', en: 'forward late' },
  acceptLate: { zh: '接受逾期上报', en: 'accept although late' },
  refuseLate: { zh: '不接受逾期上报', en: 'refuse because late' },
  close: { zh: '截止申报', en: 'close at the deadline' },
  startExpertReview: { zh: '开始专家评审', en: 'start the expert review' },
  declareTie: { zh: '声明利害关系', en: 'declare a standing tie' },
  endTie: { zh: '终止利害关系', en: 'end a standing tie' },
  assign: { zh: '指派', en: 'assign' },
  assignDespiteConflict: { zh: '存在冲突仍予指派', en: 'assign despite a conflict' },
  declareNoConflict: { zh: '声明无利益冲突', en: 'declare no conflict' },
  declareConflict: { zh: '声明存在利益冲突', en: 'declare a conflict' },
  release: { zh: '解除指派', en: 'release the expert' },
  submitScores: { zh: '提交评分', en: 'submit scores' },
  grant: { zh: '同意降低条件', en: 'grant the waiver' },
  refuse: { zh: '不同意降低条件', en: 'refuse the waiver' },
  revoke: { zh: '撤销降低条件', en: 'revoke the waiver' },
  concludeExpertReview: { zh: '结束专家评审', en: 'conclude the expert review' },
  startJointStudy: { zh: '开始联合研究', en: 'start the joint study' },
  compile: { zh: '拟定名单', en: 'compile' },
  recompile: { zh: '重新拟定名单', en: 'compile again' },
  concur: { zh: '会商同意与否', en: 'concur, or not' },
  adopt: { zh: '通过名单', en: 'adopt' },
  shortlist: { zh: '列为候选', en: 'shortlist' },
  leaveOut: { zh: '不列入候选', en: 'leave out' },
  lapse: { zh: '名单失效', en: 'let the list lapse' },
  publish: { zh: '公示', en: 'publish' },
  acceptObjection: { zh: '受理异议', en: 'accept an objection' },
  rejectObjection: { zh: '不予受理异议', en: 'find an objection inadmissible' },
  hold: { zh: '因异议暂停', en: 'hold for an objection' },
  startInvestigation: { zh: '开始核查', en: 'start the investigation' },
  upholdObjection: { zh: '认定异议成立', en: 'uphold an objection' },
  dismissObjection: { zh: '认定异议不成立', en: 'find an objection not upheld' },
  clear: { zh: '确认无异议', en: 'clear' },
  post: { zh: '发布公示', en: 'post the notice' },
  recompute: { zh: '重算公示期', en: 'recompute the window' },
  extend: { zh: '延长公示期', en: 'extend the window' },
  restart: { zh: '重新公示', en: 'restart the notice' },
  end: { zh: '公示期满', en: 'end of the notice' },
  draft: { zh: '起草', en: 'draft' },
  redraft: { zh: '重新起草', en: 'draft again' },
  issue: { zh: '印发', en: 'issue' },
  designate: { zh: '确定为基地', en: 'designate' },
  decide: { zh: '完成确定', en: 'conclude the decision' },
  decideWithoutBase: { zh: '办结而不确定基地', en: 'decide without a base' },
  archive: { zh: '归档', en: 'archive' },
  withdraw: { zh: '撤回', en: 'withdraw' },
  fallDue: { zh: '复审到期', en: 're-review falls due' },
  startReReview: { zh: '开始复审', en: 'start the re-review' },
  opine: { zh: '出具复审意见', en: 'give an opinion on the re-review' },
  pass: { zh: '认定复审合格', en: 'find the re-review passed' },
  fail: { zh: '认定复审不合格', en: 'find the re-review failed' },
  warn: { zh: '予以警告', en: 'warn' },
  renew: { zh: '复审通过', en: 'renew' },
  disqualify: { zh: '取消资格', en: 'disqualify' },
  request: { zh: '要求报送工作报告', en: 'ask for the report' },
  submitReport: { zh: '报送工作报告', en: 'submit the report' },
  returnReport: { zh: '退回工作报告', en: 'return the report' },
  acceptReport: { zh: '接收工作报告', en: 'accept the report' },
  reviseReport: { zh: '修订工作报告', en: 'revise the report' },
  appeal: { zh: '提出申诉', en: 'appeal' },
  decideOnAppeal: { zh: '就申诉作出决定', en: 'decide on the appeal' },
  upholdAppeal: { zh: '认定申诉成立', en: 'uphold the appeal' },
  dismissAppeal: { zh: '驳回申诉', en: 'dismiss the appeal' },
  reinstate: { zh: '恢复资格', en: 'reinstate' },
} as const satisfies Readonly<Record<Step, { readonly zh: string; readonly en: string }>>

/** A step of a history in words; one that an older version knew and this one does not is given as it stands. */
export const nameOfStep = (step: string, language: Language): string =>
  Object.hasOwn(STEPS, step) ? STEPS[step as Step][language] : step
