/** A choice of the list against the experts' order: it prefers `above` to `below`, and they the other way round. */
export type Departure = { readonly above: string; readonly below: string }

type Compilation = {
  /** The candidates, by position. */
  readonly listed: readonly string[]
  readonly leftOut: readonly string[]
  /** The experts' rank; an application without one comes after all that have one. */
  readonly ranks: ReadonlyMap<string, number>
  /** The applications for which a reason is given. */
  readonly explained: ReadonlySet<string>
}

/**
 * The departures from the experts' order that nobody explains (N53). A departure is a pair that the list orders
 * otherwise than the experts do; whoever is left out stands below whoever is listed. A reason for either of the pair
 * explains it: one reason for the park that was moved is enough, and not one for each that it passed.
 */
export function unexplainedDepartures({ listed, leftOut, ranks, explained }: Compilation): Departure[] {
  const rank = (application: string) => ranks.get(application) ?? Number.POSITIVE_INFINITY
  const unexplained = (application: string) => !explained.has(application)
  const order = listed.filter(unexplained)
  const out = leftOut.filter(unexplained)
  return order.flatMap((above, index) =>
    [...order.slice(index + 1), ...out]
      .filter((below) => rank(below) < rank(above))
      .map((below) => ({ above, below })),
  )
}
