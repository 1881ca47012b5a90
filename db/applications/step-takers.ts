import type { ApplicationStep } from '@ndseb/shared/lifecycles/application.ts'
import type { RoundStep } from '@ndseb/shared/lifecycles/round.ts'

/** The steps that rest on nothing of another owner: taken by applications itself. All others are reviews' to take. */
const OWN_STEPS = {
  APPLICATION: ['recommend', 'submit', 'reopen', 'withdraw'] satisfies ApplicationStep[],
  ROUND: ['amend', 'open', 'close'] satisfies RoundStep[],
} as const

const own: Readonly<Record<string, readonly string[]>> = OWN_STEPS

/** Whose login may take a step of a subject, by the treaty: `applications.take_step` refuses the other. */
export const takerOf = (subject: string, step: string): 'applications' | 'reviews' =>
  own[subject]?.includes(step) ? 'applications' : 'reviews'
