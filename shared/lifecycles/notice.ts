import type { Lifecycle } from '../lifecycle.ts'

/** N55: a notice is posted, and its window ends. */
export const NOTICE_STATUSES = {
  POSTED: { zh: '公示中', en: 'posted' },
  ENDED: { zh: '公示期满', en: 'ended' },
} as const

export type NoticeStatus = keyof typeof NOTICE_STATUSES

/** The clock ends the window and decides nothing (N76). */
export const NOTICE_LIFECYCLE = {
  end: { from: ['POSTED'], to: 'ENDED', by: ['SYSTEM'] },
} as const satisfies Lifecycle<NoticeStatus>

export type NoticeStep = keyof typeof NOTICE_LIFECYCLE
