import type { Lifecycle } from '../lifecycle.ts'

/** N69. */
export const BASE_STATUSES = {
  ACTIVE: { zh: '有效', en: 'active' },
  RE_REVIEW_DUE: { zh: '待复审', en: 're-review due' },
  UNDER_RE_REVIEW: { zh: '复审中', en: 'under re-review' },
  DISQUALIFIED: { zh: '已取消资格', en: 'disqualified' },
} as const

export type BaseStatus = keyof typeof BASE_STATUSES

/** The clock says that a review is due (N63); what comes of it is MOFCOM's, by document (N64–N65). */
export const BASE_LIFECYCLE = {
  fallDue: { from: ['ACTIVE'], to: 'RE_REVIEW_DUE', by: ['SYSTEM'] },
  startReReview: { from: ['RE_REVIEW_DUE'], to: 'UNDER_RE_REVIEW', by: ['MOFCOM_OFFICER'] },
  renew: { from: ['UNDER_RE_REVIEW'], to: 'ACTIVE', by: ['MOFCOM_OFFICER'] },
  disqualify: { from: ['UNDER_RE_REVIEW'], to: 'DISQUALIFIED', by: ['MOFCOM_OFFICER'] },
} as const satisfies Lifecycle<BaseStatus>

export type BaseStep = keyof typeof BASE_LIFECYCLE
