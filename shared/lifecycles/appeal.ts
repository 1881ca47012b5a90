import type { Lifecycle } from '../lifecycle.ts'

/** N65: the appeal of a base against the document that disqualified it, where the round has that option. */
export const APPEAL_STATUSES = {
  FILED: { zh: '已提出', en: 'filed' },
  UPHELD: { zh: '成立', en: 'upheld' },
  DISMISSED: { zh: '驳回', en: 'dismissed' },
} as const

export type AppealStatus = keyof typeof APPEAL_STATUSES

/** Each ministry decides for itself; it is upheld by a document of all three, which reinstates, or dismissed with reasons. */
export const APPEAL_LIFECYCLE = {
  decideOnAppeal: { from: ['FILED'], to: 'FILED', by: ['MOFCOM_OFFICER', 'CAC_OFFICER', 'MIIT_OFFICER'] },
  upholdAppeal: { from: ['FILED'], to: 'UPHELD', by: ['MOFCOM_OFFICER'] },
  dismissAppeal: { from: ['FILED'], to: 'DISMISSED', by: ['MOFCOM_OFFICER'] },
} as const satisfies Lifecycle<AppealStatus>

export type AppealStep = keyof typeof APPEAL_LIFECYCLE
