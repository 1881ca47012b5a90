import { BASE_LIFECYCLE } from '@ndseb/shared/lifecycles/base.ts'
import { RE_REVIEW_LIFECYCLE } from '@ndseb/shared/lifecycles/re-review.ts'
import { NATIONAL_AGENCIES } from '@ndseb/shared/vocabulary/roles.ts'
import { isoDay, kind, ROLES_OF, reasons, somebody, stale, versionGiven, wrongStep } from '../act.ts'
import { find, known } from '../world.ts'
import { ministryOf, officerOf } from './study.ts'

const MOFCOM = ['MOFCOM_OFFICER'] as const
const { MINISTRIES } = ROLES_OF

export const reReviewing = {
  startReReview: kind<{ roundId: string; baseIds: string[] }>({
    by: MOFCOM,
    weight: 3,
    propose: (world, chance) => {
      const round = chance.one(world.rounds.slice(-3))
      const due = world.bases.filter(({ status }) => status === 'RE_REVIEW_DUE')
      const bases = due.length > 0 ? chance.some(due, 0.3) : chance.some(world.bases.slice(-3), 0.3)
      if (!round || bases.length === 0) return null
      return {
        person: somebody(world, chance, MOFCOM),
        input: { roundId: round.id, baseIds: bases.map(({ id }) => id) },
      }
    },
    refusals: (world, { role }, { roundId, baseIds }) => {
      const round = find(world.rounds, roundId)
      if (!round) return ['NOT_FOUND']
      const bases = baseIds.map((id) => find(world.bases, id))
      return reasons([
        ['ROUND_NOT_FOR_RE_REVIEW', ['PREPARING', 'ARCHIVED'].includes(round.status)],
        ['NOT_FOUND', bases.includes(undefined)],
        [
          'BASE_NOT_EARLIER',
          bases.some(
            (base) => base && (base.designatedOn >= round.referenceDate || base.roundId === round.id),
          ),
        ],
        ...bases.flatMap((base) =>
          base ? [wrongStep(BASE_LIFECYCLE, 'startReReview', base.status, role)] : [],
        ),
        [
          'RE_REVIEW_ONCE',
          world.reReviews.some((one) => one.roundId === roundId && baseIds.includes(one.baseId)),
        ],
      ])
    },
    selection: 'reReviews { id base { id } }',
    apply: (world, _person, { roundId }, { reReviews }) => {
      const made: { id: string; base: { id: string } }[] = reReviews
      for (const { id, base } of made) {
        const one = known(world.bases, base.id)
        Object.assign(one, { status: 'UNDER_RE_REVIEW', version: one.version + 1 })
        world.reReviews.push({
          ...{ id, baseId: base.id, roundId, status: 'UNDER_WAY', version: 1 },
          openedOn: isoDay(world.now),
          spoken: [],
        })
      }
    },
  }),

  giveReReviewOpinion: kind<{
    reReviewId: string
    attitude: string
    opinion?: string
    expectedVersion?: number
  }>({
    by: MINISTRIES,
    weight: 5,
    propose: (world, chance) => {
      const waiting = world.reReviews.filter(
        ({ status, spoken }) => status === 'UNDER_WAY' && spoken.length < 3,
      )
      const reReview = chance.one(waiting) ?? chance.one(world.reReviews)
      if (!reReview) return null
      const silent = NATIONAL_AGENCIES.filter((agency) => !reReview.spoken.includes(agency))
      const supports = chance.happens(0.7)
      return {
        person: somebody(world, chance, [officerOf(chance.one(silent) ?? 'CAC')]),
        input: {
          ...{
            reReviewId: reReview.id,
            attitude: supports ? 'SUPPORT' : 'OPPOSE',
            ...versionGiven(chance, reReview.version),
          },
          ...(!supports && chance.happens(0.95) && { opinion: '未达标（模型）' }),
        },
      }
    },
    refusals: ({ reReviews }, { role }, { reReviewId, attitude, opinion, expectedVersion }) => {
      if (attitude === 'OPPOSE' && !opinion) return ['OPINION_NEEDED']
      const reReview = find(reReviews, reReviewId)
      if (!reReview) return ['NOT_FOUND']
      return reasons([
        wrongStep(RE_REVIEW_LIFECYCLE, 'opine', reReview.status, role),
        stale(expectedVersion, reReview.version),
      ])
    },
    apply: ({ reReviews }, { role }, { reReviewId }) => {
      const reReview = known(reReviews, reReviewId)
      reReview.spoken = [...new Set([...reReview.spoken, ministryOf(role)])]
    },
  }),
}
