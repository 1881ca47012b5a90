import type { Lifecycle } from '../lifecycle.ts'

/** N69. */
export const BASE_STATUSES = {
  ACTIVE: { zh: '有效', en: 'active' },
  RE_REVIEW_DUE: { zh: '待复审', en: 're-review due' },
  UNDER_RE_REVIEW: { zh: '复审中', en: 'under re-review' },
  DISQUALIFIED: { zh: '已取消资格', en: 'disqualified' },
} as const

export type BaseStatus = keyof typeof BASE_STATUSES

/** N63: a review every two years, by the kind of document that it runs from; after a warning it comes a year earlier (N65). */
export const REVIEW_AFTER_YEARS = { DESIGNATION: 2, RENEWAL: 2, WARNING: 1, REINSTATEMENT: 2 } as const

/**
 * The clock says that a review is due (N63); what comes of it is MOFCOM's, by document (N64–N65). A warning and an appeal that
 * reinstates are options of the round, off by default (N65).
 */
export const BASE_LIFECYCLE = {
  fallDue: { from: ['ACTIVE'], to: 'RE_REVIEW_DUE', by: ['SYSTEM'] },
  startReReview: { from: ['RE_REVIEW_DUE'], to: 'UNDER_RE_REVIEW', by: ['MOFCOM_OFFICER'] },
  renew: { from: ['UNDER_RE_REVIEW'], to: 'ACTIVE', by: ['MOFCOM_OFFICER'] },
  warn: { from: ['UNDER_RE_REVIEW'], to: 'ACTIVE', by: ['MOFCOM_OFFICER'], option: 'WARNING' },
  disqualify: { from: ['UNDER_RE_REVIEW'], to: 'DISQUALIFIED', by: ['MOFCOM_OFFICER'] },
  reinstate: { from: ['DISQUALIFIED'], to: 'ACTIVE', by: ['MOFCOM_OFFICER'], option: 'APPEAL' },
} as const satisfies Lifecycle<BaseStatus>

export type BaseStep = keyof typeof BASE_LIFECYCLE
