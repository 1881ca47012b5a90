import { stepWithReason } from './step-with-reason.ts'

/** MOFCOM accepts an application that was forwarded after the deadline, with its reason (N50). */
export const acceptLateApplication = stepWithReason('acceptLateApplication', 'acceptLate')
