import type { Lifecycle } from '../lifecycle.ts'

/** N55: a notice is posted, and its window ends. */
export const NOTICE_STATUSES = {
  POSTED: { zh: '公示中', en: 'posted' },
  ENDED: { zh: '公示期满', en: 'ended' },
} as const

export type NoticeStatus = keyof typeof NOTICE_STATUSES

/**
 * The clock ends the window and decides nothing (N76). MOFCOM changes a window by recorded decision (N57–N59): it runs
 * again, and where it is over by its new end too, the clock ends it again.
 */
export const NOTICE_LIFECYCLE = {
  end: { from: ['POSTED'], to: 'ENDED', by: ['SYSTEM'] },
  recompute: { from: ['POSTED', 'ENDED'], to: 'POSTED', by: ['MOFCOM_OFFICER'] },
  extend: { from: ['POSTED', 'ENDED'], to: 'POSTED', by: ['MOFCOM_OFFICER'] },
  restart: { from: ['POSTED', 'ENDED'], to: 'POSTED', by: ['MOFCOM_OFFICER'] },
} as const satisfies Lifecycle<NoticeStatus>

export type NoticeStep = keyof typeof NOTICE_LIFECYCLE

/** How a window of a notice came to be, as each edition of it says (N57, N59). */
export const WINDOW_CHANGES = {
  POST: { zh: '发布', en: 'posted' },
  RECOMPUTE: { zh: '因放假安排变动重算', en: 'recomputed for a changed calendar' },
  EXTEND: { zh: '延长', en: 'extended' },
  RESTART: { zh: '重新公示', en: 'restarted' },
} as const

export type WindowChange = keyof typeof WINDOW_CHANGES

/** What came of a candidate on notice, as the public reads it (N60–N61, N83). */
export const NOTICE_RESULTS = {
  CLEARED: { zh: '公示无异议或异议不成立', en: 'cleared' },
  REMOVED: { zh: '移出候选', en: 'removed' },
} as const

export type NoticeResult = keyof typeof NOTICE_RESULTS
