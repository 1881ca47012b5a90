import { batchListsByKey } from '@ndseb/shared/subgraph/batch.ts'

/** A park in a year: what counts and figures are asked by. */
export type ParkYear = { readonly parkId: string; readonly year: number }
/** Many of them as two arrays of the same length, for `unnest`. */
export type ParkYears = { readonly parks: readonly string[]; readonly years: readonly number[] }

/** Loads the rows of each park and year, in one statement per tick; the empty list where there are none. */
export const batchByParkYear = <Row extends ParkYear>(load: (asked: ParkYears) => Promise<readonly Row[]>) =>
  batchListsByKey<ParkYear, Row>(
    ({ parkId, year }) => `${parkId}/${year}`,
    (asked) => load({ parks: asked.map(({ parkId }) => parkId), years: asked.map(({ year }) => year) }),
  )
