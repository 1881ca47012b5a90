import type { Lifecycle } from '../lifecycle.ts'

/** A tie that an expert declared before any assignment (N82). */
export const TIE_STATUSES = {
  STANDING: { zh: '有效', en: 'standing' },
  ENDED: { zh: '已终止', en: 'ended' },
} as const

export type TieStatus = keyof typeof TIE_STATUSES

/** The expert alone declares his ties and ends them; what was declared stays on record. */
export const TIE_LIFECYCLE = {
  endTie: { from: ['STANDING'], to: 'ENDED', by: ['EXPERT'] },
} as const satisfies Lifecycle<TieStatus>

export type TieStep = keyof typeof TIE_LIFECYCLE
