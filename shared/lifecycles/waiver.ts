import type { Lifecycle } from '../lifecycle.ts'
import type { ApplicationStatus } from './application.ts'

/** N72. */
export const WAIVER_STATUSES = {
  PROPOSED: { zh: '已提出', en: 'proposed' },
  GRANTED: { zh: '已同意', en: 'granted' },
  REFUSED: { zh: '未同意', en: 'refused' },
  REVOKED: { zh: '已撤销', en: 'revoked' },
} as const

export type WaiverStatus = keyof typeof WAIVER_STATUSES

/** The province proposes, again where the figures have changed; what comes of it is MOFCOM's alone (N43, N72). */
export const WAIVER_LIFECYCLE = {
  repropose: { from: ['PROPOSED'], to: 'PROPOSED', by: ['PROVINCIAL_COMMERCE'] },
  grant: { from: ['PROPOSED'], to: 'GRANTED', by: ['MOFCOM_OFFICER'] },
  refuse: { from: ['PROPOSED'], to: 'REFUSED', by: ['MOFCOM_OFFICER'] },
  revoke: { from: ['GRANTED'], to: 'REVOKED', by: ['MOFCOM_OFFICER'] },
} as const satisfies Lifecycle<WaiverStatus>

export type WaiverStep = keyof typeof WAIVER_LIFECYCLE

/** One live waiver an application and standard: undecided, or granted. */
export const LIVE_WAIVERS = ['PROPOSED', 'GRANTED'] as const satisfies readonly WaiverStatus[]

/** While the case is in the park's hands or the province's, the park may claim a potential (N43). */
export const CLAIM_STATUSES = [
  'DRAFT',
  'RECOMMENDED',
  'RETURNED',
  'PROVINCIAL_REVIEW',
  'PROVINCIAL_APPROVED',
] as const satisfies readonly ApplicationStatus[]

/** While the case is in the province's hands: filed, and not forwarded yet. */
export const PROPOSAL_STATUSES = [
  'PROVINCIAL_REVIEW',
  'PROVINCIAL_APPROVED',
] as const satisfies readonly ApplicationStatus[]

/** With the ministries, until the candidates are chosen: afterwards a waiver would justify nothing (N53). */
export const WAIVER_DECISION_STATUSES = [
  'SUBMITTED',
  'EXPERT_REVIEW',
  'EXPERT_REVIEWED',
  'JOINT_STUDY',
] as const satisfies readonly ApplicationStatus[]
