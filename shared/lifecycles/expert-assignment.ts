import type { Lifecycle } from '../lifecycle.ts'

/** One expert's assignment to one application (N80, N82). */
export const ASSIGNMENT_STATUSES = {
  ASSIGNED: { zh: '已指派，待声明', en: 'assigned, declaration awaited' },
  ADMITTED: { zh: '已声明无冲突', en: 'no conflict declared' },
  CONFLICTED: { zh: '存在冲突，已终止', en: 'closed for a conflict' },
  SUBMITTED: { zh: '已提交评分', en: 'scores submitted' },
  RELEASED: { zh: '已解除指派', en: 'released by MOFCOM' },
} as const

export type AssignmentStatus = keyof typeof ASSIGNMENT_STATUSES

/** Declared first, scored once; a declared conflict and submitted scores are final. MOFCOM may release who has not scored. */
export const ASSIGNMENT_LIFECYCLE = {
  declareNoConflict: { from: ['ASSIGNED'], to: 'ADMITTED', by: ['EXPERT'] },
  declareConflict: { from: ['ASSIGNED'], to: 'CONFLICTED', by: ['EXPERT'] },
  release: { from: ['ASSIGNED', 'ADMITTED'], to: 'RELEASED', by: ['MOFCOM_OFFICER'] },
  submitScores: { from: ['ADMITTED'], to: 'SUBMITTED', by: ['EXPERT'] },
} as const satisfies Lifecycle<AssignmentStatus>

export type AssignmentStep = keyof typeof ASSIGNMENT_LIFECYCLE

/** Assignments that are closed without scores: nobody waits for them. */
export const CLOSED_ASSIGNMENTS = ['CONFLICTED', 'RELEASED'] as const satisfies readonly AssignmentStatus[]
