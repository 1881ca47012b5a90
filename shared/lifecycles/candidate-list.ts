import type { Lifecycle } from '../lifecycle.ts'

/**
 * N53: a candidate list is compiled, again where needed, until the three ministries concur and it is adopted. One on which
 * every case has withdrawn meanwhile lapses with its round.
 */
export const CANDIDATE_LIST_STATUSES = {
  COMPILED: { zh: '会签中', en: 'circulated for concurrence' },
  ADOPTED: { zh: '已通过', en: 'adopted' },
  LAPSED: { zh: '已失效', en: 'lapsed' },
} as const

export type CandidateListStatus = keyof typeof CANDIDATE_LIST_STATUSES

export const CANDIDATE_LIST_LIFECYCLE = {
  recompile: { from: ['COMPILED'], to: 'COMPILED', by: ['MOFCOM_OFFICER'] },
  concur: { from: ['COMPILED'], to: 'COMPILED', by: ['MOFCOM_OFFICER', 'CAC_OFFICER', 'MIIT_OFFICER'] },
  adopt: { from: ['COMPILED'], to: 'ADOPTED', by: ['MOFCOM_OFFICER'] },
  lapse: { from: ['COMPILED'], to: 'LAPSED', by: ['MOFCOM_OFFICER'] },
} as const satisfies Lifecycle<CandidateListStatus>

export type CandidateListStep = keyof typeof CANDIDATE_LIST_LIFECYCLE
