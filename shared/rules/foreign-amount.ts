import { DomainError } from '../errors.ts'
import { cleanAmount } from '../scalars.ts'
import { FOREIGN_CURRENCIES, type ForeignCurrency } from '../vocabulary/statistics.ts'
import { type ForeignAmount, type OriginalAmount, toYiYuan } from './currency.ts'
import { type DecimalText, trimDecimal } from './decimal.ts'
import type { BusinessStandard } from './finding.ts'

/** A figure as somebody gives it: in its unit, or in a foreign currency. */
export type GivenAmount = {
  readonly standard: BusinessStandard
  readonly value?: string | null
  readonly foreign?: ForeignAmount | null
}

/** The same once read: in its unit, or in a currency that is yet to be converted. */
export type ReadAmount =
  | { readonly value: DecimalText; readonly foreign: null }
  | { readonly value: null; readonly foreign: ForeignAmount }

/** A figure, given in exactly one way; of the four standards exports alone are earned in foreign currency (N35). */
export function readAmountOf(
  { standard, ...given }: GivenAmount,
  path: readonly string[],
  readValue: (value: string) => DecimalText,
): ReadAmount {
  if (given.value == null && given.foreign != null && standard !== 'SERVICE_EXPORT')
    throw new DomainError('FOREIGN_IS_EXPORT', { path: [...path, 'foreign'], clause: 'N35' })
  return readExport(given, path, readValue)
}

/** An export, given in exactly one way: in its unit, or in a foreign currency (N35). */
export function readExport(
  { value, foreign }: Omit<GivenAmount, 'standard'>,
  path: readonly string[],
  readValue: (value: string) => DecimalText,
): ReadAmount {
  if ((value == null) === (foreign == null))
    throw new DomainError('GIVE_EXACTLY_ONE', { path, clause: 'N35', values: { fields: 'value, foreign' } })
  if (foreign == null) return { value: readValue(value ?? ''), foreign: null }
  const amount = cleanAmount(foreign.amount, {
    ...{ path: [...path, 'foreign', 'amount'], clause: 'N35' },
    ...{ integerDigits: 16, fractionDigits: 4 },
  })
  return { value: null, foreign: { amount: trimDecimal(amount), currency: foreign.currency } }
}

/** A rate of a year in its latest revision, as it is recorded. */
export type LatestRate = {
  readonly id: string
  readonly currency: ForeignCurrency
  readonly rate: DecimalText
  readonly source: string
  readonly publishedOn: string
  readonly revision: number
}

/** A figure in 亿元, with what it was converted from and by; null of one that was given so. */
export type Converted = {
  readonly value: DecimalText
  readonly rateId: string | null
  readonly original: OriginalAmount | null
}

/** A figure in 亿元, a foreign one by the latest rate of its year, which stays with it when the rate is corrected (N35). */
export function convertAmount(
  { value, foreign }: ReadAmount,
  rates: readonly LatestRate[],
  { year, path }: { readonly year: number; readonly path: readonly string[] },
): Converted {
  if (foreign === null) return { value, rateId: null, original: null }
  const { amount, currency } = foreign
  const latest = rates.find((one) => one.currency === currency)
  if (!latest)
    throw new DomainError('NO_EXCHANGE_RATE', {
      ...{ path: [...path, 'foreign', 'currency'], clause: 'N35' },
      values: { currency: FOREIGN_CURRENCIES[currency], year },
    })
  const { id, rate, source, publishedOn, revision } = latest
  return {
    ...{ value: toYiYuan(amount, rate), rateId: id },
    original: {
      ...{ amount, currency, rate },
      ...{ rateSource: source, ratePublishedOn: publishedOn, rateRevision: revision },
    },
  }
}

/** The currencies whose rates are asked for. */
export const currenciesOf = (figures: readonly ReadAmount[]): ForeignCurrency[] => [
  ...new Set(figures.flatMap(({ foreign }) => foreign?.currency ?? [])),
]
