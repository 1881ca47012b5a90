import { stepWithReason } from './step-with-reason.ts'

/** Provincial commerce does not forward the application, with its reason (N68). */
export const rejectAtProvince = stepWithReason('rejectAtProvince', 'rejectAtProvince')
