import { stepWithReason } from './step-with-reason.ts'

/** One of the three departments returns the application to the park, with its reason (N47, N68). */
export const returnApplication = stepWithReason('returnApplication', 'return')
