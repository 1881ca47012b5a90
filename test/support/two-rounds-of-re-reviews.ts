import { unfinishedIn } from '@ndseb/reviews/queries/unfinished.ts'
import { concludeReReviews } from './conclude-re-reviews.ts'
import { decidedRound } from './decided-round.ts'
import { openRound } from './given.ts'
import type { TestGraph } from './graph.ts'

/** The bases by their place in the round that made them. */
export const [NANJING, HANGZHOU, XIXIAN, SUZHOU] = [0, 1, 2, 3] as const

export type TwoRounds = Awaited<ReturnType<typeof twoRoundsOfReReviews>>

/**
 * Four bases whose re-review is under way: the first one's in a round without options, the others' in a round with a
 * warning and an appeal (N65). The day is 11 August 2028.
 */
export async function twoRoundsOfReReviews(graph: TestGraph) {
  const { baseIds } = await decidedRound(graph, 84)
  const mofcom = graph.as('mofcom.officer')
  const baseId = (place: number): string => baseIds[place] ?? ''
  const rule = (roundId: string, point: string, values: string[], expectedNumber = 0) =>
    mofcom.do('ruleOnRound', {
      ...{ roundId, point, values, expectedNumber, reason: `就${point}作出裁定（测试）` },
    })
  await graph.stage.moveTo('2028-08-09T01:00:00.000Z')
  const plain = await openRound(graph, 85, '2028-12-31')
  const optional = await openRound(graph, 86, '2028-12-31')
  for (const point of ['WARNING', 'APPEAL']) await rule(optional, point, ['ENABLED'])
  const reReviewIds = new Map<string, string>()
  for (const [roundId, places] of [
    [plain, [NANJING]],
    [optional, [HANGZHOU, XIXIAN, SUZHOU]],
  ] as const) {
    const { reReviews } = await mofcom.do(
      'startReReview',
      { roundId, baseIds: places.map(baseId) },
      'reReviews { id base { id } }',
    )
    for (const { id, base } of reReviews) reReviewIds.set(base.id, id)
  }
  await graph.stage.moveTo('2028-08-11T01:00:00.000Z')
  const reReviewId = (place: number): string => reReviewIds.get(baseId(place)) ?? ''

  return {
    ...{ plain, optional, baseId, reReviewId, rule },
    conclude: (roundId: string, place: number, outcome: 'WARNED' | 'FAILED', nth: number) =>
      concludeReReviews(graph, {
        ...{ roundId, reReviewIds: [reReviewId(place)], outcome, documentNumber: `测试文〔2028〕${nth}号` },
        documentDate: '2028-08-10',
      }),
    base: async (place: number) => {
      const { base } = await graph.public.read(
        `query ($id: ID!) { base(id: $id) { status nextReviewDue history { step document }
           documents { kind appealUntil documentNumber } statusAsOf(date: "2028-08-10") } }`,
        { id: baseId(place) },
      )
      return base
    },
    /** Which steps MOFCOM is offered: of the re-review, and of its base. */
    stepsOf: async (place: number): Promise<string[][]> => {
      const { reReview } = await mofcom.read(
        'query ($id: ID!) { reReview(id: $id) { availableSteps base { availableSteps } } }',
        { id: reReviewId(place) },
      )
      return [reReview.availableSteps, reReview.base.availableSteps]
    },
    /** Which of the bases a round waits for before it is archived (N70). */
    holding: async (roundId: string) => {
      const rows = await graph.sql(
        `select b.id from reviews.base b where b.name in (select name from (${unfinishedIn('$1::uuid')}) open)`,
        [roundId],
      )
      return [NANJING, HANGZHOU, XIXIAN, SUZHOU].filter((place) =>
        rows.some(({ id }) => id === baseId(place)),
      )
    },
  }
}
