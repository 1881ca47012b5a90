/** Unified social credit code, GB 32100-2015: 17 characters and a check character over an alphabet of 31. */
export const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY'
export const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]

export type CreditCodeFault = 'MISSING' | 'LENGTH' | 'ALPHABET' | 'CHECK_CHARACTER'
export type CreditCode =
  | { readonly ok: true; readonly code: string }
  | { readonly ok: false; readonly reason: CreditCodeFault }

/** Full-width forms of ASCII (U+FF01..FF5E) to ASCII; nothing else changes. */
export const toHalfWidth = (text: string): string =>
  text.replace(/[\uFF01-\uFF5E]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))

/** Half width, upper case, no spaces (N40). Only a–z are raised: Unicode casing would make letters out of ligatures. */
export const normaliseCreditCode = (raw: string): string =>
  toHalfWidth(raw)
    .replace(/\s/g, '')
    .replace(/[a-z]/g, (letter) => letter.toUpperCase())

/** The check character of the first 17 characters; null where one is outside the alphabet. */
export function checkCharacter(body: string): string | null {
  const values = WEIGHTS.map((_, index) => ALPHABET.indexOf(body[index] ?? ' '))
  if (values.includes(-1)) return null
  const sum = values.reduce((total, value, index) => total + value * (WEIGHTS[index] ?? 0), 0)
  return ALPHABET[(31 - (sum % 31)) % 31] ?? null
}

/** Normalises and judges a code as it stands in a return. */
export function readCreditCode(raw: string | null | undefined): CreditCode {
  const code = normaliseCreditCode(raw ?? '')
  if (code === '') return { ok: false, reason: 'MISSING' }
  if (code.length !== 18) return { ok: false, reason: 'LENGTH' }
  const expected = checkCharacter(code)
  if (expected === null || !ALPHABET.includes(code.charAt(17))) return { ok: false, reason: 'ALPHABET' }
  return expected === code[17] ? { ok: true, code } : { ok: false, reason: 'CHECK_CHARACTER' }
}
