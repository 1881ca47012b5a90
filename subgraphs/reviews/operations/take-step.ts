import type { DecisionSubject } from '@ndseb/db/reviews/decision-history.ts'
import { type Course as CourseOf, stepsRecordedIn } from '@ndseb/db/take-step.ts'

export type { Standing } from '@ndseb/db/take-step.ts'

/** A lifecycle of this owner, with the words of its states. */
export type Course<Status extends string, Step extends string> = CourseOf<DecisionSubject, Status, Step>

/** How a document of this owner takes a step, and how its first one is recorded (N74–N75). */
export const { takeStep, recordStep } = stepsRecordedIn<DecisionSubject>('reviews.decision_history')
