import { member } from '../people.ts'
import type { Departure } from './decide.ts'
import type { ExpertOnCase } from './experts.ts'
import type { FictionalCase } from './fictional-case.ts'

/** Who reviews by default: none of a province that has a case under review in the demo. */
export const REVIEWERS = ['expert.chen', 'expert.lin', 'expert.zhao'] as const

/** The experts on a case, the first of them giving these points, and each of the others a point less. */
export const reviewersOf = (points: number): ExpertOnCase[] =>
  REVIEWERS.map((username, nth) => ({ expert: member(username), points: points - nth }))

/** The experts on fictional cases; one of `waitsFor` has done nothing yet. */
export const assignmentsOf = (cases: readonly FictionalCase[]): Map<FictionalCase, ExpertOnCase[]> =>
  new Map(
    cases.flatMap((one) => {
      const { points, waitsFor = [] } = one.plan
      const scoring = points === undefined ? [] : reviewersOf(points)
      const experts = [
        ...scoring.filter(({ expert }) => !waitsFor.includes(expert.username)),
        ...waitsFor.map((username) => ({ expert: member(username) })),
      ]
      return experts.length > 0 ? [[one, experts] as const] : []
    }),
  )

/** The cases that are on the candidate list. */
export const listedOf = (cases: readonly FictionalCase[]): FictionalCase[] =>
  cases.filter(({ plan }) => plan.listed)

/** Where the list departs from the experts' order, and why (N53). */
export const departuresOf = (cases: readonly FictionalCase[]): Departure[] =>
  cases.flatMap(({ applicationId, plan: { departure } }) =>
    departure ? [{ applicationId, reason: departure }] : [],
  )
