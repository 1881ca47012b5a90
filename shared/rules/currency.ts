import { FOREIGN_CURRENCIES, type ForeignCurrency } from '../vocabulary/statistics.ts'
import { type DecimalText, multiplyDecimals, trimDecimal } from './decimal.ts'

/** An amount in whole units of a foreign currency. */
export type ForeignAmount = { readonly amount: DecimalText; readonly currency: ForeignCurrency }

/** What a figure was given as in a foreign currency, and the recorded rate that it was converted by (N35). */
export type OriginalAmount = ForeignAmount & {
  /** Yuan for one unit of the currency. */
  readonly rate: DecimalText
  readonly rateSource: string
  readonly ratePublishedOn: string
  readonly rateRevision: number
}

/** One unit of 亿元 is 10^8 yuan (N35). */
const YI = '0.00000001'

/** An amount of a currency in 亿元, by the yuan that one unit of it was worth: exact to the last digit, never rounded (N34–N35). */
export const toYiYuan = (amount: DecimalText, yuanPerUnit: DecimalText): DecimalText =>
  trimDecimal(multiplyDecimals(multiplyDecimals(amount, yuanPerUnit), YI))

/** Whence a converted figure is known: amount, rate, and the source and day of the rate (N35). */
export const wordsOfOriginal = ({ amount, currency, rate, rateSource, ratePublishedOn }: OriginalAmount) => ({
  zh: `${amount} ${FOREIGN_CURRENCIES[currency].zh}，按汇率 ${rate} 折算，${rateSource}，${ratePublishedOn}`,
  en: `${amount} ${FOREIGN_CURRENCIES[currency].en} at a rate of ${rate}, ${rateSource}, ${ratePublishedOn}`,
})

/** The same as one line that can be compared, in no language. */
export const lineOfOriginal = (original: OriginalAmount): string => {
  const { amount, currency, rate, rateSource, ratePublishedOn, rateRevision } = original
  return `${amount} ${currency} × ${rate} (${rateSource}, ${ratePublishedOn}, #${rateRevision})`
}
