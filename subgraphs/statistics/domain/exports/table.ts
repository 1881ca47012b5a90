import type { Language } from '@ndseb/shared/viewer.ts'

/** What the values of a column are: an amount comes as its digits, because no number of JavaScript's is one. */
export type ValueKind = 'TEXT' | 'AMOUNT' | 'NUMBER' | 'BOOLEAN'

/** A column of a dataset. */
export type Column = {
  /** What it is called in a row, and in NDJSON. */
  readonly code: string
  readonly zh: string
  readonly en: string
  readonly kind: ValueKind
  /** Of its numbers; null where a row says it, or there is none. */
  readonly unit?: { readonly zh: string; readonly en: string }
}

export type Value = string | number | boolean | null
/** A row by the codes of its columns; what has no column is not written. */
export type Row = Readonly<Record<string, Value>>

/** What is to be written, page by page as it is read. */
export type Table = {
  /** What a sheet is called. */
  readonly name: string
  readonly columns: readonly Column[]
  readonly pages: AsyncIterable<readonly Row[]>
  readonly language: Language
  /** What it was made of, as rows under titles of their own. */
  readonly lineage: { readonly name: string; readonly rows: readonly (readonly string[])[] }
}

/** The title of a column in a language, with its unit. */
export const titleOf = ({ unit, ...words }: Column, language: Language): string =>
  unit ? `${words[language]}${language === 'zh' ? `（${unit.zh}）` : ` (${unit.en})`}` : words[language]

/** A value as a spreadsheet has it: numbers as their digits, so that nothing is rounded. */
export function cellOf(
  { kind }: Column,
  value: Value | undefined,
): string | { readonly number: string } | null {
  if (value === null || value === undefined) return null
  return kind === 'AMOUNT' || kind === 'NUMBER' ? { number: String(value) } : String(value)
}
