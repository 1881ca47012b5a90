import type { Lifecycle } from '../lifecycle.ts'

/** N71: an objection to a candidate on public notice. */
export const OBJECTION_STATUSES = {
  RECEIVED: { zh: '已收到', en: 'received' },
  ACCEPTED: { zh: '已受理', en: 'accepted' },
  INADMISSIBLE: { zh: '不予受理', en: 'inadmissible' },
  INVESTIGATING: { zh: '核查中', en: 'under investigation' },
  UPHELD: { zh: '成立', en: 'upheld' },
  NOT_UPHELD: { zh: '不成立', en: 'not upheld' },
} as const

export type ObjectionStatus = keyof typeof OBJECTION_STATUSES

/** The states in which it blocks its candidate: from filing until it is found inadmissible or concluded (N61). */
export const OPEN_OBJECTIONS = [
  'RECEIVED',
  'ACCEPTED',
  'INVESTIGATING',
] as const satisfies readonly ObjectionStatus[]

/** What an investigation may find, 成立 or 不成立 (N60). */
export const OBJECTION_FINDINGS = ['UPHELD', 'NOT_UPHELD'] as const satisfies readonly ObjectionStatus[]

/** MOFCOM published the notice (N55), so the objections are its to handle. Filing is no step: nothing stands before it. */
export const OBJECTION_LIFECYCLE = {
  acceptObjection: { from: ['RECEIVED'], to: 'ACCEPTED', by: ['MOFCOM_OFFICER'] },
  rejectObjection: { from: ['RECEIVED'], to: 'INADMISSIBLE', by: ['MOFCOM_OFFICER'] },
  startInvestigation: { from: ['ACCEPTED'], to: 'INVESTIGATING', by: ['MOFCOM_OFFICER'] },
  upholdObjection: { from: ['INVESTIGATING'], to: 'UPHELD', by: ['MOFCOM_OFFICER'] },
  dismissObjection: { from: ['INVESTIGATING'], to: 'NOT_UPHELD', by: ['MOFCOM_OFFICER'] },
} as const satisfies Lifecycle<ObjectionStatus>

export type ObjectionStep = keyof typeof OBJECTION_LIFECYCLE
