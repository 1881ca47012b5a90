import { takeRoundStep } from '@ndseb/db/applications/treaty.ts'
import type { Session } from '@ndseb/db/session.ts'
import { parseId } from '@ndseb/shared/scalars.ts'
import { checkEnough } from '../domain/panel.ts'
import type { StartExpertReviewInput } from '../generated/graphql.ts'

/** MOFCOM starts the expert review of a round whose group can review an application (N52, N70). */
export const startExpertReview = (session: Session, input: StartExpertReviewInput) =>
  session.act('startExpertReview', input, async (tx) => {
    const roundId = parseId(input.roundId, ['roundId'])
    const { expectedVersion } = input
    await takeRoundStep(tx, { id: roundId, step: 'startExpertReview', expectedVersion })
    const members = await tx.rows('select 1 from reviews.panel_member where round_id = $1', [roundId])
    checkEnough(members.length, ['roundId'])
    return { roundId }
  })
