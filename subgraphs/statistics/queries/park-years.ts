import { batchListsByKey } from '@ndseb/shared/subgraph/batch.ts'

/** A park in a year: what counts and figures are asked by, as they are known or as they were at a moment. */
export type ParkYear = {
  readonly parkId: string
  readonly year: number
  /** As text, so that it comes back as it was asked; absent or null for now. */
  readonly asOf?: string | null
}
/** Many of them as arrays of the same length, for `unnest`. */
export type ParkYears = {
  readonly parks: readonly string[]
  readonly years: readonly number[]
  readonly moments: readonly (string | null)[]
}

/** Loads the rows of each park and year, in one statement per tick; the empty list where there are none. */
export const batchByParkYear = <Row extends ParkYear>(load: (asked: ParkYears) => Promise<readonly Row[]>) =>
  batchListsByKey<ParkYear, Row>(
    ({ parkId, year, asOf }) => `${parkId}/${year}/${asOf ?? ''}`,
    (asked) =>
      load({
        parks: asked.map(({ parkId }) => parkId),
        years: asked.map(({ year }) => year),
        moments: asked.map(({ asOf }) => asOf ?? null),
      }),
  )
