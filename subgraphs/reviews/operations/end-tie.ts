import type { Session } from '@ndseb/db/session.ts'
import { cleanText } from '@ndseb/shared/scalars.ts'
import type { EndTieInput } from '../generated/graphql.ts'
import { loadOwnTie, tieCourse } from './load-tie.ts'
import { takeStep } from './take-step.ts'

/** The expert ends a tie of his own, with a reason; it stays on record (N82). */
export const endTie = (session: Session, input: EndTieInput) =>
  session.act('endTie', input, async (tx) => {
    const reason = cleanText(input.reason, {
      ...{ max: 1000, path: ['reason'], clause: 'N82', multiline: true, required: true },
    })
    const tie = await loadOwnTie(tx, input.tieId)
    const status = await takeStep(tx, tieCourse, tie, 'endTie', { reason })
    await tx.rows(
      'update reviews.expert_tie set status = $2, ended_at = $3, version = version + 1 where id = $1',
      [tie.id, status, tx.now],
    )
    return { tieId: tie.id }
  })
