import { announce } from '@ndseb/db/events.ts'
import { ReReview } from '@ndseb/db/reviews/re-review.ts'
import type { Session } from '@ndseb/db/session.ts'
import { DomainError } from '@ndseb/shared/errors.ts'
import type { ReReviewStarted } from '@ndseb/shared/events/re-review-started.ts'
import { ROUND_STATUSES } from '@ndseb/shared/lifecycles/round.ts'
import { readIds } from '../domain/application-ids.ts'
import { isEarlierThan, takesReReviews } from '../domain/re-review.ts'
import type { StartReReviewInput } from '../generated/graphql.ts'
import { baseCourse, loadBases, writeBase } from './load-base.ts'
import { reReviewCourse } from './load-re-review.ts'
import { loadRound } from './load-round.ts'
import { recordStep, takeStep } from './take-step.ts'

/** MOFCOM starts the re-review of earlier bases inside a round, once a base and round; what was monitored of them is frozen (N64). */
export const startReReview = (session: Session, input: StartReReviewInput) =>
  session.act('startReReview', input, async (tx) => {
    const baseIds = readIds(input.baseIds, 'baseIds', {
      ...{ most: 100, clause: 'N64', none: 'RE_REVIEWS_EMPTY' },
    })
    const round = await loadRound(tx, input.roundId)
    if (!takesReReviews(round.status))
      throw new DomainError('ROUND_NOT_FOR_RE_REVIEW', {
        ...{ path: ['roundId'], clause: 'N64', values: { status: ROUND_STATUSES[round.status] } },
      })
    const bases = await loadBases(tx, baseIds)
    const reReviewIds: string[] = []
    for (const [index, baseId] of baseIds.entries()) {
      const path = ['baseIds', String(index)]
      const base = bases.find(({ id }) => id === baseId)
      if (!base) throw new DomainError('NOT_FOUND', { path })
      if (base.programme !== round.programme)
        throw new DomainError('BASE_OF_ANOTHER_PROGRAMME', {
          ...{ path, clause: 'N64', values: { base: base.name } },
        })
      if (!isEarlierThan(base, round))
        throw new DomainError('BASE_NOT_EARLIER', { path, clause: 'N64', values: { base: base.name } })
      const status = await takeStep(tx, baseCourse, base, 'startReReview')
      const reReview = tx.em.create(ReReview, { baseId, roundId: round.id, openedAt: tx.now })
      await tx.em.flush()
      await writeBase(tx, baseId, status)
      await recordStep(tx, {
        ...{ subject: reReviewCourse.subject, id: reReview.id, step: 'startReReview' },
        ...{ from: null, to: 'UNDER_WAY' },
      })
      const { parkId, provinceCode } = base
      const event: ReReviewStarted = {
        ...{ reReviewId: reReview.id, baseId, parkId, provinceCode },
        startedAt: tx.now.toISOString(),
      }
      await announce(tx, 'statistics:freeze-dossier', event)
      reReviewIds.push(reReview.id)
    }
    return { reReviewIds }
  })
