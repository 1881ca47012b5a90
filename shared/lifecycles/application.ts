import type { Lifecycle } from '../lifecycle.ts'

/** N68, in the order of a case's life. */
export const APPLICATION_STATUSES = {
  DRAFT: { zh: '草稿', en: 'draft' },
  RECOMMENDED: { zh: '已推荐', en: 'recommended' },
  PROVINCIAL_REVIEW: { zh: '省级审核', en: 'provincial review' },
  RETURNED: { zh: '已退回', en: 'returned' },
  PROVINCIAL_REJECTED: { zh: '省级不予上报', en: 'rejected by the province' },
  PROVINCIAL_APPROVED: { zh: '省级审核通过', en: 'approved by the province' },
  SUBMITTED: { zh: '已上报', en: 'submitted' },
  LATE: { zh: '逾期上报', en: 'submitted late' },
  EXPERT_REVIEW: { zh: '专家评审', en: 'expert review' },
  EXPERT_REVIEWED: { zh: '专家评审完成', en: 'reviewed by experts' },
  JOINT_STUDY: { zh: '联合研究', en: 'joint study' },
  NOT_SELECTED: { zh: '未入选', en: 'not selected' },
  CANDIDATE: { zh: '候选', en: 'candidate' },
  PUBLIC_NOTICE: { zh: '公示', en: 'public notice' },
  OBJECTION_PENDING: { zh: '异议处理', en: 'objection pending' },
  OBJECTION_UPHELD: { zh: '异议成立', en: 'objection upheld' },
  CLEARED: { zh: '公示无异议', en: 'cleared' },
  DESIGNATED: { zh: '已确定', en: 'designated' },
  WITHDRAWN: { zh: '已撤回', en: 'withdrawn' },
} as const

export type ApplicationStatus = keyof typeof APPLICATION_STATUSES

/** The states in which the park may write: recommending vouches for the park, not for the text (N46). */
export const EDITABLE_STATUSES = ['DRAFT', 'RECOMMENDED'] as const satisfies readonly ApplicationStatus[]

/** States before the public notice; a case may be withdrawn from any of them (N68). */
const BEFORE_NOTICE = [
  'DRAFT',
  'RECOMMENDED',
  'PROVINCIAL_REVIEW',
  'RETURNED',
  'PROVINCIAL_APPROVED',
  'SUBMITTED',
  'LATE',
  'EXPERT_REVIEW',
  'EXPERT_REVIEWED',
  'JOINT_STUDY',
  'CANDIDATE',
] as const satisfies readonly ApplicationStatus[]

/**
 * The application's lifecycle. Where a step rests on a document of another owner (an opinion, a letter, a list), that
 * owner's operation takes the step in the transaction of the document.
 */
export const APPLICATION_LIFECYCLE = {
  recommend: { from: ['DRAFT'], to: 'RECOMMENDED', by: ['UNIT'] },
  submit: { from: ['RECOMMENDED'], to: 'PROVINCIAL_REVIEW', by: ['PARK'] },
  return: {
    from: ['PROVINCIAL_REVIEW'],
    to: 'RETURNED',
    by: ['PROVINCIAL_COMMERCE', 'PROVINCIAL_CYBERSPACE', 'PROVINCIAL_INDUSTRY'],
  },
  reopen: { from: ['RETURNED'], to: 'DRAFT', by: ['PARK'] },
  rejectAtProvince: { from: ['PROVINCIAL_REVIEW'], to: 'PROVINCIAL_REJECTED', by: ['PROVINCIAL_COMMERCE'] },
  approveAtProvince: { from: ['PROVINCIAL_REVIEW'], to: 'PROVINCIAL_APPROVED', by: ['PROVINCIAL_COMMERCE'] },
  forward: { from: ['PROVINCIAL_APPROVED'], to: 'SUBMITTED', by: ['PROVINCIAL_COMMERCE'] },
  forwardLate: { from: ['PROVINCIAL_APPROVED'], to: 'LATE', by: ['PROVINCIAL_COMMERCE'] },
  acceptLate: { from: ['LATE'], to: 'SUBMITTED', by: ['MOFCOM_OFFICER'] },
  refuseLate: { from: ['LATE'], to: 'NOT_SELECTED', by: ['MOFCOM_OFFICER'] },
  startExpertReview: { from: ['SUBMITTED'], to: 'EXPERT_REVIEW', by: ['MOFCOM_OFFICER'] },
  concludeExpertReview: { from: ['EXPERT_REVIEW'], to: 'EXPERT_REVIEWED', by: ['MOFCOM_OFFICER'] },
  startJointStudy: { from: ['EXPERT_REVIEWED'], to: 'JOINT_STUDY', by: ['MOFCOM_OFFICER'] },
  leaveOut: { from: ['JOINT_STUDY'], to: 'NOT_SELECTED', by: ['MOFCOM_OFFICER'] },
  shortlist: { from: ['JOINT_STUDY'], to: 'CANDIDATE', by: ['MOFCOM_OFFICER'] },
  publish: { from: ['CANDIDATE'], to: 'PUBLIC_NOTICE', by: ['MOFCOM_OFFICER'] },
  hold: { from: ['PUBLIC_NOTICE'], to: 'OBJECTION_PENDING', by: ['MOFCOM_OFFICER'] },
  upholdObjection: { from: ['OBJECTION_PENDING'], to: 'OBJECTION_UPHELD', by: ['MOFCOM_OFFICER'] },
  clear: { from: ['PUBLIC_NOTICE', 'OBJECTION_PENDING'], to: 'CLEARED', by: ['MOFCOM_OFFICER'] },
  designate: { from: ['CLEARED'], to: 'DESIGNATED', by: ['MOFCOM_OFFICER'] },
  withdraw: { from: BEFORE_NOTICE, to: 'WITHDRAWN', by: ['PARK', 'UNIT'] },
} as const satisfies Lifecycle<ApplicationStatus>

export type ApplicationStep = keyof typeof APPLICATION_LIFECYCLE
