import type { Messages } from './types.ts'

/** Refusals of the platform owner. */
export const PLATFORM_MESSAGES = {} as const satisfies Messages
