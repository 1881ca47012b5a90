import {
  addDecimals,
  compareDecimals,
  divideDecimals,
  multiplyDecimals,
  trimDecimal,
} from '@ndseb/shared/rules/decimal.ts'
import { compareShares, type Lowering, loweredRatio, type Waivable } from '@ndseb/shared/rules/waiver.ts'

/** A waiver that was ever granted; without numbers where the notice names none (N42). */
export type GrantedWaiver = {
  readonly standard: Waivable
  readonly revoked: boolean
  readonly required: string | null
  readonly lowered: string | null
}
export type Spread = { readonly smallest: string; readonly median: string; readonly largest: string }
export type Comparison = {
  readonly standard: Waivable
  readonly granted: number
  readonly revoked: number
  readonly lowered: Spread | null
  readonly loweredRatio: Spread | null
}

/** Every waiver ever granted, by standard, so that like cases are granted alike (N43). */
export const compareWaivers = (
  waivers: readonly GrantedWaiver[],
  standards: readonly Waivable[],
): Comparison[] =>
  standards.map((standard) => {
    const ofIt = waivers.filter((waiver) => waiver.standard === standard)
    const lowerings = ofIt.flatMap(({ required, lowered }) =>
      required === null || lowered === null ? [] : [{ required, lowered }],
    )
    return {
      standard,
      granted: ofIt.length,
      revoked: ofIt.filter(({ revoked }) => revoked).length,
      lowered: spreadOfAmounts(lowerings),
      loweredRatio: spreadOfShares(lowerings),
    }
  })

/** The two in the middle: the same one twice where the number is odd. */
function middleOf<Item>(sorted: readonly Item[]): readonly [Item, Item] | null {
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]]
  return low === undefined || high === undefined ? null : [low, high]
}

/** In the standard's unit, exact: half of a sum of decimals is a decimal. */
function spreadOfAmounts(lowerings: readonly Lowering[]): Spread | null {
  const sorted = lowerings.map(({ lowered }) => lowered).sort(compareDecimals)
  const [middle, smallest, largest] = [middleOf(sorted), sorted[0], sorted.at(-1)]
  if (!middle || smallest === undefined || largest === undefined) return null
  const median = multiplyDecimals(addDecimals(...middle), '0.5')
  return {
    smallest: trimDecimal(smallest),
    median: trimDecimal(median),
    largest: trimDecimal(largest),
  }
}

/** As shares of their thresholds, which differ by tier: put in order without rounding, rounded to be read. */
function spreadOfShares(lowerings: readonly Lowering[]): Spread | null {
  const sorted = lowerings.toSorted(compareShares)
  const [middle, first, last] = [middleOf(sorted), sorted[0], sorted.at(-1)]
  if (!middle || !first || !last) return null
  const [low, high] = middle
  const median = divideDecimals(
    addDecimals(multiplyDecimals(low.lowered, high.required), multiplyDecimals(high.lowered, low.required)),
    multiplyDecimals(multiplyDecimals(low.required, high.required), '2'),
    6,
  )
  const [smallest, largest] = [loweredRatio(first), loweredRatio(last)]
  return smallest && median && largest ? { smallest, median, largest } : null
}
