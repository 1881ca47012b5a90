import { normaliseName } from '@ndseb/shared/rules/name.ts'
import type { Currency } from '@ndseb/shared/vocabulary/statistics.ts'

/** In what an amount is written: so many powers of ten of whole units, and of which currency where it says so. */
export type Unit = { readonly text: string; readonly shift: number; readonly currency: Currency | null }

const MULTIPLES: Readonly<Record<string, number>> = {
  ...{ 百: 2, 千: 3, 万: 4, 萬: 4, 十万: 5, 百万: 6, 千万: 7, 亿: 8, 億: 8 },
}
const CURRENCY_WORDS: Readonly<Record<string, Currency>> = {
  ...{ 元: 'CNY', 人民币: 'CNY', 人民币元: 'CNY', 元人民币: 'CNY', CNY: 'CNY', RMB: 'CNY' },
  ...{ 美元: 'USD', 美金: 'USD', USD: 'USD' },
}

const UNIT = /^(人民币)?(十万|百万|千万|[百千万萬亿億])?(元人民币|人民币元?|元|美元|美金|CNY|RMB|USD)?$/

/** The unit that a text is: 元, 万元, 亿元, 万美元, 万 …; null where it is none. */
export function unitOf(text: string): Unit | null {
  const key = normaliseName(text).replaceAll(' ', '').toUpperCase()
  const match = key === '' ? null : UNIT.exec(key)
  if (!match) return null
  const [, before, multiple, after] = match
  const currency = after ? (CURRENCY_WORDS[after] ?? null) : before ? 'CNY' : null
  if (before && currency !== 'CNY') return null
  return { text: key, shift: multiple ? (MULTIPLES[multiple] ?? 0) : 0, currency }
}

/** Whether two units say the same, where one may leave the currency open. */
export const agree = (one: Unit, other: Unit): boolean =>
  one.shift === other.shift &&
  (one.currency === null || other.currency === null || one.currency === other.currency)
