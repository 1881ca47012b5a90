import { stepsRecordedIn } from '@ndseb/db/take-step.ts'

/** How a report of a base takes a step, and how its first one is recorded (N73–N75). */
export const { takeStep, recordStep } = stepsRecordedIn<'BASE_REPORT'>('statistics.history')
