import { DomainError } from '@ndseb/shared/errors.ts'
import { compareDecimals } from '@ndseb/shared/rules/decimal.ts'
import { cleanAmount } from '@ndseb/shared/scalars.ts'

/** The yuan that one unit of a currency is worth: more than none, at most six integer and six fraction digits (N35). */
export function readRate(given: string): string {
  const path = ['rate']
  const rate = cleanAmount(given, { path, clause: 'N35', integerDigits: 6, fractionDigits: 6 })
  if (compareDecimals(rate, '0') <= 0) throw new DomainError('RATE_NOT_POSITIVE', { path, clause: 'N35' })
  return rate
}
