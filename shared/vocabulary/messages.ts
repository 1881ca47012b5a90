import { APPLICATIONS_MESSAGES } from './messages/applications.ts'
import { COMMON_MESSAGES } from './messages/common.ts'
import { FILE_MESSAGES } from './messages/files.ts'
import { PLATFORM_MESSAGES } from './messages/platform.ts'
import { REVIEWS_MESSAGES } from './messages/reviews.ts'
import { STATISTICS_MESSAGES } from './messages/statistics.ts'

/** Every refusal that the domain makes, in both languages. The keys are the closed list of `UserError.code`. */
export const MESSAGES = {
  ...COMMON_MESSAGES,
  ...APPLICATIONS_MESSAGES,
  ...REVIEWS_MESSAGES,
  ...STATISTICS_MESSAGES,
  ...FILE_MESSAGES,
  ...PLATFORM_MESSAGES,
} as const

export type MessageCode = keyof typeof MESSAGES
