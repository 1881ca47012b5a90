import DataLoader from 'dataloader'

/** A park in a year: what counts and figures are asked by. */
export type ParkYear = { readonly parkId: string; readonly year: number }
/** Many of them as two arrays of the same length, for `unnest`. */
export type ParkYears = { readonly parks: readonly string[]; readonly years: readonly number[] }

const keyOf = ({ parkId, year }: ParkYear) => `${parkId}/${year}`

/** Loads the rows of each park and year, in one statement per tick; the empty list where there are none. */
export const batchByParkYear = <Row extends ParkYear>(
  load: (asked: ParkYears) => Promise<readonly Row[]>,
): DataLoader<ParkYear, Row[], string> =>
  new DataLoader<ParkYear, Row[], string>(
    async (asked) => {
      const rows = await load({
        parks: asked.map(({ parkId }) => parkId),
        years: asked.map(({ year }) => year),
      })
      const byKey = Map.groupBy(rows, keyOf)
      return asked.map((one) => byKey.get(keyOf(one)) ?? [])
    },
    { cacheKeyFn: keyOf },
  )
