/**
 * Exact decimals as plain text ('199.99'), computed on bigint: no float ever stands between a declared figure and its
 * bound (N34, N90). Functions that compute take texts that were read before, and throw on anything else.
 */
export type DecimalText = string

export type ReadDecimal =
  | { readonly ok: true; readonly value: DecimalText }
  | { readonly ok: false; readonly reason: 'NOT_PLAIN_DIGITS' | 'TOO_MANY_DIGITS' }

export const MAX_INTEGER_DIGITS = 20
export const MAX_FRACTION_DIGITS = 6

// `\d` is ASCII in JavaScript, so full-width digits, exponents, NaN, '.5' and '5.' do not match.
const PLAIN = /^([+-]?)(\d+)(?:\.(\d+))?$/
const LONGEST = 1 + MAX_INTEGER_DIGITS + 1 + MAX_FRACTION_DIGITS

type Parts = { readonly units: bigint; readonly scale: number }

function toParts(text: DecimalText): Parts {
  const match = PLAIN.exec(text)
  if (!match) throw new TypeError(`Not a decimal: ${JSON.stringify(text)}`)
  const [, sign = '', whole = '', fraction = ''] = match
  const units = BigInt(whole + fraction)
  return { units: sign === '-' ? -units : units, scale: fraction.length }
}

function toText({ units, scale }: Parts): DecimalText {
  const sign = units < 0n ? '-' : ''
  const digits = (units < 0n ? -units : units).toString().padStart(scale + 1, '0')
  if (scale === 0) return sign + digits
  return `${sign}${digits.slice(0, -scale)}.${digits.slice(-scale)}`
}

const unitsAt = ({ units, scale }: Parts, wanted: number): bigint => units * 10n ** BigInt(wanted - scale)

function aligned(left: DecimalText, right: DecimalText): { a: bigint; b: bigint; scale: number } {
  const [a, b] = [toParts(left), toParts(right)]
  const scale = Math.max(a.scale, b.scale)
  return { a: unitsAt(a, scale), b: unitsAt(b, scale), scale }
}

const sign = (value: bigint): -1 | 0 | 1 => (value < 0n ? -1 : value > 0n ? 1 : 0)

/** Reads a text from outside. The value has no '+', no leading zeros and no negative zero; its fraction stays as written. */
export function readDecimal(text: string): ReadDecimal {
  if (text.length > 2 * LONGEST)
    return { ok: false, reason: PLAIN.test(text) ? 'TOO_MANY_DIGITS' : 'NOT_PLAIN_DIGITS' }
  const match = PLAIN.exec(text)
  if (!match) return { ok: false, reason: 'NOT_PLAIN_DIGITS' }
  const [, sign = '', whole = '', fraction = ''] = match
  if (whole.length > MAX_INTEGER_DIGITS || fraction.length > MAX_FRACTION_DIGITS) {
    return { ok: false, reason: 'TOO_MANY_DIGITS' }
  }
  const asRead = sign === '' && (whole === '0' || !whole.startsWith('0'))
  return { ok: true, value: asRead ? text : toText(toParts(text)) }
}

/** -1 where left is less than right, 0 where they are equal ('200' and '200.00'), 1 where it is more. */
export function compareDecimals(left: DecimalText, right: DecimalText): -1 | 0 | 1 {
  const { a, b } = aligned(left, right)
  return sign(a - b)
}

export function addDecimals(left: DecimalText, right: DecimalText): DecimalText {
  const { a, b, scale } = aligned(left, right)
  return toText({ units: a + b, scale })
}

export function subtractDecimals(left: DecimalText, right: DecimalText): DecimalText {
  const { a, b, scale } = aligned(left, right)
  return toText({ units: a - b, scale })
}

export function multiplyDecimals(left: DecimalText, right: DecimalText): DecimalText {
  const [a, b] = [toParts(left), toParts(right)]
  return toText({ units: a.units * b.units, scale: a.scale + b.scale })
}

/** The sum; '0' of nothing. */
export const sumDecimals = (values: readonly DecimalText[]): DecimalText => values.reduce(addDecimals, '0')

/** A quotient for display, rounded half away from zero (四舍五入); null where the denominator is 0. Never compare it: N15. */
export function divideDecimals(
  numerator: DecimalText,
  denominator: DecimalText,
  digits: number,
): DecimalText | null {
  const { a, b } = aligned(numerator, denominator)
  if (b === 0n) return null
  const doubled = 2n * (a < 0n ? -a : a) * 10n ** BigInt(digits)
  const divisor = b < 0n ? -b : b
  const rounded = (doubled + divisor) / (2n * divisor)
  return toText({ units: a < 0n === b < 0n ? rounded : -rounded, scale: digits })
}

/**
 * How numerator ÷ denominator stands to a target, without rounding (N15: 39.995 % misses 40 %); null where there is no ratio.
 */
export function compareRatio(
  numerator: DecimalText,
  denominator: DecimalText,
  target: DecimalText,
): -1 | 0 | 1 | null {
  const direction = compareDecimals(denominator, '0')
  if (direction === 0) return null
  const order = compareDecimals(numerator, multiplyDecimals(target, denominator))
  return direction > 0 || order === 0 ? order : order === 1 ? -1 : 1
}

/** Without zeros at the end of the fraction: '200.00' → '200'. For people, and for keys. */
export const trimDecimal = (value: DecimalText): DecimalText =>
  value.endsWith('0') && value.includes('.') ? value.replace(/\.?0+$/, '') : value
