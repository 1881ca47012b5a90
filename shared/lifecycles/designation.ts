import type { Lifecycle } from '../lifecycle.ts'

/** N62: a designation document is drafted, signed by the three ministries, and issued. */
export const DESIGNATION_STATUSES = {
  DRAFTED: { zh: '会签中', en: 'circulated for signature' },
  ISSUED: { zh: '已印发', en: 'issued' },
} as const

export type DesignationStatus = keyof typeof DESIGNATION_STATUSES

export const DESIGNATION_LIFECYCLE = {
  redraft: { from: ['DRAFTED'], to: 'DRAFTED', by: ['MOFCOM_OFFICER'] },
  sign: { from: ['DRAFTED'], to: 'DRAFTED', by: ['MOFCOM_OFFICER', 'CAC_OFFICER', 'MIIT_OFFICER'] },
  issue: { from: ['DRAFTED'], to: 'ISSUED', by: ['MOFCOM_OFFICER'] },
} as const satisfies Lifecycle<DesignationStatus>

export type DesignationStep = keyof typeof DESIGNATION_LIFECYCLE
