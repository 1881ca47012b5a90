import type { Messages } from './types.ts'

/** Refusals of the statistics owner. */
export const STATISTICS_MESSAGES = {} as const satisfies Messages
