import type { Lifecycle } from '../lifecycle.ts'

/** N73: a base's report of a year, asked for and returned as statistical returns are. */
export const BASE_REPORT_STATUSES = {
  DRAFT: { zh: '待报送', en: 'draft' },
  SUBMITTED: { zh: '已报送', en: 'submitted' },
  RETURNED: { zh: '已退回', en: 'returned' },
  ACCEPTED: { zh: '已接收', en: 'accepted' },
  REVISED: { zh: '修订中', en: 'being revised' },
} as const

export type BaseReportStatus = keyof typeof BASE_REPORT_STATUSES

/** The park reports, MOFCOM returns or accepts; what was accepted is corrected by a further edition, never in place. */
export const BASE_REPORT_LIFECYCLE = {
  submitReport: { from: ['DRAFT', 'RETURNED', 'REVISED'], to: 'SUBMITTED', by: ['PARK'] },
  returnReport: { from: ['SUBMITTED'], to: 'RETURNED', by: ['MOFCOM_OFFICER'] },
  acceptReport: { from: ['SUBMITTED'], to: 'ACCEPTED', by: ['MOFCOM_OFFICER'] },
  reviseReport: { from: ['ACCEPTED'], to: 'REVISED', by: ['PARK'] },
} as const satisfies Lifecycle<BaseReportStatus>

export type BaseReportStep = keyof typeof BASE_REPORT_LIFECYCLE

/** While the park works on the present edition; until it is submitted nobody else reads that one. */
export const EDITABLE_REPORT_STATUSES = [
  'DRAFT',
  'RETURNED',
  'REVISED',
] as const satisfies readonly BaseReportStatus[]
