import { stepWithReason } from './step-with-reason.ts'

/** MOFCOM does not accept an application that was forwarded after the deadline, with its reason (N50). */
export const refuseLateApplication = stepWithReason('refuseLateApplication', 'refuseLate')
