import { readFileSync } from 'node:fs'
import type { BusinessStandard } from '@ndseb/shared/rules/finding.ts'
import type { CourseName } from './play/course.ts'

/** A fictional park of the demo and what its case goes through, as in db/seeds/demo/parks.json. */
export type FictionalPark = {
  readonly unit: string
  readonly province: string
  readonly name: string
  readonly course: CourseName
  /** The standard that its figures are below. */
  readonly below?: BusinessStandard
  readonly figures: readonly [string, string, string, string]
  /** The exports in US dollars, of a park that declares them so (N35). */
  readonly dollars?: string
  /** The first expert's; none where nobody has scored. */
  readonly points?: number
  /** Experts on the case who have not scored, by username. */
  readonly waitsFor?: readonly string[]
  /** Whether it is on the candidate list. */
  readonly listed?: true
  /** What comes of an objection to it. */
  readonly objection?: 'UPHELD' | 'NOT_UPHELD'
  /** Why the list departs from the experts' order at it (N53). */
  readonly departure?: string
  /** What comes of its re-review, once it is a base. */
  readonly reReview?: 'PASSED' | 'FAILED' | 'UNDER_WAY'
}

/** The demo's rounds; `again` is the one that `npm run demo` plays. */
export type DemoRound = '1' | '2' | '3' | '4' | 'again'

const { rounds }: { readonly rounds: Readonly<Record<DemoRound, readonly FictionalPark[]>> } = JSON.parse(
  readFileSync(new URL('../../db/seeds/demo/parks.json', import.meta.url), 'utf8'),
)

/** The fictional parks of a round. */
export const fictionalParksOf = (round: DemoRound): readonly FictionalPark[] => rounds[round]
