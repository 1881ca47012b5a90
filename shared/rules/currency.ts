import { type DecimalText, multiplyDecimals, trimDecimal } from './decimal.ts'

/** One unit of 亿元 is 10^8 yuan (N35). */
const YI = '0.00000001'

/** An amount of a currency in 亿元, by the yuan that one unit of it was worth: exact to the last digit, never rounded (N34–N35). */
export const toYiYuan = (amount: DecimalText, yuanPerUnit: DecimalText): DecimalText =>
  trimDecimal(multiplyDecimals(multiplyDecimals(amount, yuanPerUnit), YI))
