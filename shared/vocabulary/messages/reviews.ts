import type { Messages } from './types.ts'

/** Refusals of the reviews owner. */
export const REVIEWS_MESSAGES = {} as const satisfies Messages
