import type { Lifecycle } from '../lifecycle.ts'

/** What a document does to the bases that it names: makes them (N62), renews, warns or ends them, or undoes that (N65). */
export const DESIGNATION_KINDS = {
  DESIGNATION: { zh: '确定基地', en: 'designation' },
  RENEWAL: { zh: '复审合格', en: 'renewal after a re-review' },
  WARNING: { zh: '警告', en: 'warning after a re-review' },
  DISQUALIFICATION: { zh: '取消资格', en: 'disqualification' },
  REINSTATEMENT: { zh: '恢复资格', en: 'reinstatement after an appeal' },
} as const

export type DesignationKind = keyof typeof DESIGNATION_KINDS

/** The kinds that say what came of re-reviews. */
export type OutcomeKind = Extract<DesignationKind, 'RENEWAL' | 'WARNING' | 'DISQUALIFICATION'>

/** N62, N65: a document is drafted, signed by the three ministries, and issued; a draft that is not to be issued is cancelled. */
export const DESIGNATION_STATUSES = {
  DRAFTED: { zh: '会签中', en: 'circulated for signature' },
  ISSUED: { zh: '已印发', en: 'issued' },
  CANCELLED: { zh: '已作废', en: 'cancelled' },
} as const

export type DesignationStatus = keyof typeof DESIGNATION_STATUSES

export const DESIGNATION_LIFECYCLE = {
  redraft: { from: ['DRAFTED'], to: 'DRAFTED', by: ['MOFCOM_OFFICER'] },
  sign: { from: ['DRAFTED'], to: 'DRAFTED', by: ['MOFCOM_OFFICER', 'CAC_OFFICER', 'MIIT_OFFICER'] },
  issue: { from: ['DRAFTED'], to: 'ISSUED', by: ['MOFCOM_OFFICER'] },
  cancel: { from: ['DRAFTED'], to: 'CANCELLED', by: ['MOFCOM_OFFICER'] },
} as const satisfies Lifecycle<DesignationStatus>

export type DesignationStep = keyof typeof DESIGNATION_LIFECYCLE
