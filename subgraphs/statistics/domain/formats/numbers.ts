/** No amount has an exponent beyond these; what has is left as it is written, and refused as what it is. */
const LARGEST_EXPONENT = 30

/**
 * A number as JSON, XML or a double write it, without its exponent, digit by digit; null where it is none or beyond all bounds.
 */
export function plainDecimal(text: string): string | null {
  const match = /^([+-]?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d{1,4}))?$/.exec(text)
  if (!match) return null
  const [, sign = '', whole = '', fraction = '', power = '0'] = match
  const exponent = Number(power)
  if (Math.abs(exponent) > LARGEST_EXPONENT) return null
  const digits = whole + fraction
  const point = whole.length + exponent
  const padded = point > 0 ? digits.padEnd(point, '0') : digits.padStart(digits.length - point + 1, '0')
  const split = Math.max(point, 1)
  const left = padded.slice(0, split).replace(/^0+(?=\d)/, '')
  const right = padded.slice(split).replace(/0+$/, '')
  return `${sign === '-' ? '-' : ''}${left}${right && `.${right}`}`
}

/** A number as a sheet may write it: in decimal digits, in nothing else that a number can be written in. */
const STORED = /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?\s*$/

/** So many digits a spreadsheet keeps of a number. */
const DIGITS_KEPT = 15
const ALLOWED_FRACTION = 4

/**
 * A number as a sheet stores it, as what was typed: what only reckoning in doubles brought about (12.299999999999999) is
 * taken off. Null where it has more whole digits than a sheet keeps, or is no number.
 */
export function storedNumber(text: string): string | null {
  const value = STORED.test(text) ? Number(text) : Number.NaN
  if (!Number.isFinite(value) || Math.abs(value) >= 10 ** DIGITS_KEPT) return null
  const shortest = plainDecimal(String(value)) ?? ''
  const [whole = '', fraction = ''] = shortest.replace(/^-?0*/, '').split('.')
  const significant = `${whole}${fraction}`.replace(/^0+/, '').length
  if (significant <= DIGITS_KEPT || fraction.length <= ALLOWED_FRACTION) return shortest
  return plainDecimal(value.toPrecision(DIGITS_KEPT))
}
