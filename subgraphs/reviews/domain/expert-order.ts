import { compareDecimals, multiplyDecimals } from '@ndseb/shared/rules/decimal.ts'

/** What the experts' sheets on an application came to: the mean is sum ÷ count, which is never rounded to be compared. */
export type ExpertMean = { readonly applicationId: string; readonly sum: string; readonly count: number }

const compareMeans = (left: ExpertMean, right: ExpertMean) =>
  compareDecimals(
    multiplyDecimals(left.sum, String(right.count)),
    multiplyDecimals(right.sum, String(left.count)),
  )

/** The experts' order (N53): rank 1 is the best mean, and equal means have the same rank. */
export function rankByMean(means: readonly ExpertMean[]): ReadonlyMap<string, number> {
  return new Map(
    means.map((mean) => [
      mean.applicationId,
      1 + means.filter((other) => compareMeans(other, mean) > 0).length,
    ]),
  )
}
