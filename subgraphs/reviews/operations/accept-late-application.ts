import { DomainError } from '@ndseb/shared/errors.ts'
import type { RoundStatus } from '@ndseb/shared/lifecycles/round.ts'
import { readRound } from './load-round.ts'
import { stepWithReason } from './step-with-reason.ts'

/** While experts may still be assigned in the round: a case accepted later would reach nobody (N52). */
const BEFORE_STUDY: readonly RoundStatus[] = ['OPEN', 'CLOSED', 'EXPERT_REVIEW']

/** MOFCOM accepts an application that was forwarded after the deadline, with its reason (N50). */
export const acceptLateApplication = stepWithReason(
  'acceptLateApplication',
  'acceptLate',
  async (tx, { roundId }) => {
    const { status } = await readRound(tx, roundId)
    if (!BEFORE_STUDY.includes(status))
      throw new DomainError('ROUND_PAST_REVIEW', { path: ['applicationId'], clause: 'N50' })
  },
)
