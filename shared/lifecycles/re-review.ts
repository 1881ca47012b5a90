import type { Lifecycle } from '../lifecycle.ts'

/** N64–N65: one re-review of one base inside one round; the base's own state is N69's. */
export const RE_REVIEW_STATUSES = {
  UNDER_WAY: { zh: '复审中', en: 'under way' },
  PASSED: { zh: '复审合格', en: 'passed' },
  WARNED: { zh: '复审不合格，予以警告', en: 'failed, with a warning' },
  FAILED: { zh: '复审不合格', en: 'failed' },
} as const

export type ReReviewStatus = keyof typeof RE_REVIEW_STATUSES

/** Each ministry gives its opinion; what comes of it is in a document, which takes `pass`, `warn` or `fail` (N65). */
export const RE_REVIEW_LIFECYCLE = {
  opine: { from: ['UNDER_WAY'], to: 'UNDER_WAY', by: ['MOFCOM_OFFICER', 'CAC_OFFICER', 'MIIT_OFFICER'] },
  pass: { from: ['UNDER_WAY'], to: 'PASSED', by: ['MOFCOM_OFFICER'] },
  warn: { from: ['UNDER_WAY'], to: 'WARNED', by: ['MOFCOM_OFFICER'], option: 'WARNING' },
  fail: { from: ['UNDER_WAY'], to: 'FAILED', by: ['MOFCOM_OFFICER'] },
} as const satisfies Lifecycle<ReReviewStatus>

export type ReReviewStep = keyof typeof RE_REVIEW_LIFECYCLE
