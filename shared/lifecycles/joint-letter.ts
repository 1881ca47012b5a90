import type { Lifecycle } from '../lifecycle.ts'

/** A joint letter 联合发函 (N51). Who has signed is the signatures' to say, not the status's. */
export const JOINT_LETTER_STATUSES = {
  DRAFT: { zh: '起草与会签', en: 'being signed' },
  SENT: { zh: '已发出', en: 'sent' },
  CANCELLED: { zh: '已作废', en: 'cancelled' },
} as const

export type JointLetterStatus = keyof typeof JOINT_LETTER_STATUSES

/** A letter never changes once drafted, so that all three sign the same text: a wrong one is cancelled. */
export const JOINT_LETTER_LIFECYCLE = {
  sign: {
    from: ['DRAFT'],
    to: 'DRAFT',
    by: ['PROVINCIAL_COMMERCE', 'PROVINCIAL_CYBERSPACE', 'PROVINCIAL_INDUSTRY'],
  },
  send: { from: ['DRAFT'], to: 'SENT', by: ['PROVINCIAL_COMMERCE'] },
  cancel: { from: ['DRAFT'], to: 'CANCELLED', by: ['PROVINCIAL_COMMERCE'] },
} as const satisfies Lifecycle<JointLetterStatus>

export type JointLetterStep = keyof typeof JOINT_LETTER_LIFECYCLE
