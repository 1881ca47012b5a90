import { takeApplicationStep, takeRoundStep } from '@ndseb/db/applications/treaty.ts'
import type { Session } from '@ndseb/db/session.ts'
import { DomainError } from '@ndseb/shared/errors.ts'
import { listed } from '../domain/agency-names.ts'
import type { StartJointStudyInput } from '../generated/graphql.ts'
import { loadRound, readCasesOfRound } from './load-round.ts'

/** States from which a case could no longer reach the joint study once it has begun. */
const UNFINISHED = ['SUBMITTED', 'LATE', 'EXPERT_REVIEW'] as const

/** MOFCOM starts the joint study of a round, with every application that the experts have reviewed (N53). */
export const startJointStudy = (session: Session, input: StartJointStudyInput) =>
  session.act('startJointStudy', input, async (tx) => {
    const { id } = await loadRound(tx, input.roundId)
    await takeRoundStep(tx, { id, step: 'startJointStudy', expectedVersion: input.expectedVersion })
    const unfinished = await readCasesOfRound(tx, id, UNFINISHED)
    if (unfinished.length > 0)
      throw new DomainError('EXPERT_REVIEW_UNFINISHED', {
        ...{ path: ['roundId'], clause: 'N53' },
        values: { parks: listed(unfinished.map(({ parkName }) => parkName)) },
      })
    const reviewed = await readCasesOfRound(tx, id, ['EXPERT_REVIEWED'])
    if (reviewed.length === 0) throw new DomainError('NOTHING_TO_STUDY', { path: ['roundId'], clause: 'N53' })
    for (const application of reviewed)
      await takeApplicationStep(tx, { id: application.id, step: 'startJointStudy' })
    return { roundId: id }
  })
