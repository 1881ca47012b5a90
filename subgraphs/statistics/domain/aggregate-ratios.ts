import { divideDecimals, subtractDecimals } from '@ndseb/shared/rules/decimal.ts'

/** A part of a whole as a ratio for display; null where either is not seen, or the whole is 0. */
export const shareOf = (part: string | null, whole: string | null): string | null =>
  part === null || whole === null ? null : divideDecimals(part, whole, 6)

/** How far an amount is above or below the one before, as a ratio for display; null where either is not seen, or that was 0. */
export const changeOf = (amount: string | null, before: string | null): string | null =>
  amount === null || before === null ? null : divideDecimals(subtractDecimals(amount, before), before, 6)
