import { DomainError } from '@ndseb/shared/errors.ts'
import { toHalfWidth } from '@ndseb/shared/rules/credit-code.ts'
import { trimDecimal } from '@ndseb/shared/rules/decimal.ts'
import { cleanAmount, cleanText } from '@ndseb/shared/scalars.ts'
import type { Currency } from '@ndseb/shared/vocabulary/statistics.ts'
import { agree, type Unit, unitOf } from './units.ts'

type Place = readonly string[]

/** What is an amount as it stands, but for zeros at its end: nearly all there are, so nothing else is asked of them. */
const PLAIN = /^(?:0|[1-9]\d{0,15})(?:\.\d{1,4})?$/
const DASHES = /[‐-―−﹣]/g
// Nobody separates the thousands of what begins with 0: 0,123 has a decimal comma.
const GROUPED = /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/
const NOTHING = /^(?:-+|\/|无|N\/?A)$/i
const WITH_UNIT = /^(\d[\d,.]*)\s*([^\d\s,.+-].*)$/

/** As many digits as an amount has in whole currency units (N34, N90). */
const DIGITS = { clause: 'N34', integerDigits: 16, fractionDigits: 4 } as const

/**
 * An amount of money in whole currency units, exactly: with thousands separated or not, in the unit of its column, or
 * with a unit of its own.
 *
 * @param unit what the column says; null where it says none
 * @param currency what the row says
 */
export function readAmount(
  text: string,
  path: Place,
  { unit, currency }: { readonly unit: Unit | null; readonly currency: Currency },
): string {
  if (unit === null && PLAIN.test(text)) return trimDecimal(text)
  const { digits, own } = partsOf(text, path)
  if (own && unit && !agree(own, unit))
    throw new DomainError('UNIT_TWICE', { path, values: { one: unit.text, other: own.text } })
  for (const said of [unit, own])
    if (said?.currency && said.currency !== currency)
      throw new DomainError('UNIT_CONTRADICTS', { path, values: { unit: said.text, currency } })
  const shift = (own ?? unit)?.shift ?? 0
  return trimDecimal(cleanAmount(shiftPoint(digits, shift), { path, ...DIGITS }))
}

/** How many powers of ten the last digit that is shown is worth: -2 of 12.10, 2 of 12.10万. */
export function lastDigitOf(text: string, unit: Unit | null): number {
  const { digits, own } = partsOf(text, [])
  return ((own ?? unit)?.shift ?? 0) - (digits.split('.')[1] ?? '').length
}

/** The plain digits of an amount and the unit that stands with them; what is none is refused by what it looks like. */
function partsOf(text: string, path: Place): { readonly digits: string; readonly own: Unit | null } {
  const clean = cleanText(text, { max: 60, path, required: true })
  const folded = toHalfWidth(clean).replace(DASHES, '-').trim()
  if (NOTHING.test(folded)) throw new DomainError('AMOUNT_NOTHING', { path, values: { text: clean } })
  if (/^\(.*\d.*\)$/.test(folded)) throw new DomainError('AMOUNT_IN_BRACKETS', { path, clause: 'N34' })
  if (/^-\s*\d/.test(folded)) throw new DomainError('NEGATIVE', { path, clause: 'N34' })
  const [, number = folded, word] = WITH_UNIT.exec(folded) ?? []
  const own = word === undefined ? null : unitOf(word)
  if (word !== undefined && own === null) throw new DomainError('NOT_A_DECIMAL', { path, clause: 'N34' })
  if (number.includes(',') && !GROUPED.test(number)) throw new DomainError('AMOUNT_GROUPS', { path })
  return { digits: number.replaceAll(',', ''), own }
}

/** A decimal times a power of ten, digit by digit; what is no decimal stays what it is, and is refused as such. */
function shiftPoint(digits: string, shift: number): string {
  const match = shift > 0 ? /^(\d+)(?:\.(\d+))?$/.exec(digits) : null
  if (!match) return digits
  const [, whole = '', fraction = ''] = match
  const rest = fraction.slice(shift).replace(/0+$/, '')
  return `${whole}${fraction.slice(0, shift).padEnd(shift, '0')}${rest && `.${rest}`}`
}
