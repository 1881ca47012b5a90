import { DomainError } from '@ndseb/shared/errors.ts'
import { type CreditCodeFault, readCreditCode, toHalfWidth } from '@ndseb/shared/rules/credit-code.ts'
import { normaliseName } from '@ndseb/shared/rules/name.ts'
import { cleanText } from '@ndseb/shared/scalars.ts'
import { withoutGuard } from './csv-line.ts'

/** Reading single cells of a return. Each takes the text and its place, and throws the refusal of that place. */
export type Place = readonly string[]

type Words = Readonly<Record<string, { readonly zh: string }>>

/** A word of a vocabulary, by its code or by its Chinese name. */
export function oneOfWords<Code extends string>(
  words: Words & Readonly<Record<Code, unknown>>,
  text: string,
  path: Place,
): Code {
  const key = normaliseName(text)
  const found = (Object.keys(words) as Code[]).find(
    (code) => code === key.toUpperCase() || words[code]?.zh === key,
  )
  if (found) return found
  const allowed = Object.keys(words).join(', ')
  throw new DomainError('NOT_ONE_OF', { path, values: { allowed: { zh: allowed, en: allowed } } })
}

const TRUTHS: Readonly<Record<string, boolean>> = {
  ...{ 是: true, 离岸: true, TRUE: true, '1': true },
  ...{ 否: false, 在岸: false, FALSE: false, '0': false },
}

export function yesOrNo(text: string, path: Place): boolean {
  const truth = TRUTHS[toHalfWidth(text).trim().toUpperCase()]
  if (truth === undefined)
    throw new DomainError('NOT_ONE_OF', { path, values: { allowed: '是, 否, true, false' } })
  return truth
}

/** A whole number within bounds; null for an empty cell. */
export function wholeNumber(text: string, min: number, max: number, path: Place): number | null {
  const digits = text.trim()
  if (digits === '') return null
  const value = /^\d{1,4}$/.test(digits) ? Number(digits) : Number.NaN
  if (value >= min && value <= max) return value
  throw new DomainError('NOT_A_WHOLE_NUMBER', { path, values: { min, max } })
}

/** Who reports: the code as written and as read, and the name as written and as matched (N40, N91). */
export type Reporter = {
  readonly rawCode: string | null
  readonly creditCode: string | null
  readonly codeFault: CreditCodeFault | null
  readonly name: string
  readonly nameKey: string
}

/** A missing or invalid code is no fault of the file: the row is kept and waits for a match (N40). */
export function codeOf(text: string, path: Place): Pick<Reporter, 'rawCode' | 'creditCode' | 'codeFault'> {
  const rawCode = cleanText(withoutGuard(text), { max: 60, path })
  const read = readCreditCode(rawCode)
  return read.ok
    ? { rawCode, creditCode: read.code, codeFault: null }
    : { rawCode, creditCode: null, codeFault: read.reason }
}

export function nameOf(text: string, path: Place): Pick<Reporter, 'name' | 'nameKey'> {
  const name = cleanText(withoutGuard(text), { max: 200, path, required: true })
  return { name, nameKey: normaliseName(name) }
}
