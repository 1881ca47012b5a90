import type { Messages } from './types.ts'

/** Refusals of the applications owner. */
export const APPLICATIONS_MESSAGES = {} as const satisfies Messages
