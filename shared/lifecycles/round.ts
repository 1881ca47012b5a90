import type { Lifecycle } from '../lifecycle.ts'

/** N70. */
export const ROUND_STATUSES = {
  PREPARING: { zh: '筹备', en: 'preparing' },
  OPEN: { zh: '申报中', en: 'open' },
  CLOSED: { zh: '申报截止', en: 'closed' },
  EXPERT_REVIEW: { zh: '专家评审', en: 'expert review' },
  JOINT_STUDY: { zh: '联合研究', en: 'joint study' },
  PUBLIC_NOTICE: { zh: '公示', en: 'public notice' },
  DECIDED: { zh: '已确定', en: 'decided' },
  ARCHIVED: { zh: '已归档', en: 'archived' },
} as const

export type RoundStatus = keyof typeof ROUND_STATUSES

/**
 * The clock closes the window (N76); every other step is MOFCOM's. A round in which no case is left that might become a base
 * is decided without one, from wherever its last case left it.
 */
export const ROUND_LIFECYCLE = {
  amend: { from: ['PREPARING'], to: 'PREPARING', by: ['MOFCOM_OFFICER'] },
  open: { from: ['PREPARING'], to: 'OPEN', by: ['MOFCOM_OFFICER'] },
  close: { from: ['OPEN'], to: 'CLOSED', by: ['SYSTEM'] },
  startExpertReview: { from: ['CLOSED'], to: 'EXPERT_REVIEW', by: ['MOFCOM_OFFICER'] },
  startJointStudy: { from: ['EXPERT_REVIEW'], to: 'JOINT_STUDY', by: ['MOFCOM_OFFICER'] },
  publish: { from: ['JOINT_STUDY'], to: 'PUBLIC_NOTICE', by: ['MOFCOM_OFFICER'] },
  decide: { from: ['PUBLIC_NOTICE'], to: 'DECIDED', by: ['MOFCOM_OFFICER'] },
  decideWithoutBase: {
    from: ['CLOSED', 'EXPERT_REVIEW', 'JOINT_STUDY', 'PUBLIC_NOTICE'],
    to: 'DECIDED',
    by: ['MOFCOM_OFFICER'],
  },
  archive: { from: ['DECIDED'], to: 'ARCHIVED', by: ['MOFCOM_OFFICER'] },
} as const satisfies Lifecycle<RoundStatus>

export type RoundStep = keyof typeof ROUND_LIFECYCLE
