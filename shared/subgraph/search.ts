import { DomainError } from '../errors.ts'
import { normaliseDocumentNumber } from '../rules/document-number.ts'
import { FEWEST_LETTERS, FITS, searchPatterns } from '../rules/search-key.ts'
import { cleanText } from '../scalars.ts'
import type { Ordering } from './connection.ts'

/**
 * The filters by which lists are searched. They are conditions as any other, so that the row policies decide first what
 * there is to be found. How well a name fits is a key of the order that a search has where none is asked for: the text comes
 * with every page, as every filter does, so that a cursor need hold no more than the fit. No index helps: under row security
 * PostgreSQL uses one only for operators that are leakproof, and ~ is not. The lists hold hundreds of names.
 */

/** As long as a name may be. */
const LONGEST_TEXT = 120
const LONGEST_NUMBER = 60

/**
 * The names of a table, and what is searched for among them: patterns by how well what they find fits; null where nothing is.
 */
export type Search = { readonly column: string; readonly patterns: readonly string[] | null }

/** The rows of a table whose names contain the text of a filter, or whose pinyin or initials do (N87, N91). */
export const byName = (table: string, text: string | null | undefined): Search => ({
  column: `${table}.search_key`,
  patterns: text == null ? null : readSearchText(text),
})

/**
 * What a list is joined with for `bestMatch`: how well each name fits the patterns that `parameter` holds; all alike without.
 */
export const fitOf = ({ column, patterns }: Search, parameter: string): string =>
  patterns
    ? `lateral (select case ${FITS.map((_fit, place) => `when ${column} ~ (${parameter}::text[])[${place + 1}] then ${place}`).join(' ')} end as fit) sought`
    : '(select 0 as fit) sought'

/** What a name is, what it begins with, what it contains; names that fit alike by pinyin (N87). */
export const bestMatch = (table: string) =>
  ({
    name: 'BEST_MATCH',
    direction: 'asc',
    keys: [{ field: 'fit', column: 'sought.fit', kind: 'int' }, ...byPinyin(table).keys],
  }) as const satisfies Ordering<'fit' | 'searchKey' | 'id'>

/** The order that is asked for; else of a search what fits best, and of a list its own. */
export const orderOr = <Order extends string>(
  given: Order | null | undefined,
  text: string | null | undefined,
  own: Order,
): Order | 'BEST_MATCH' => given ?? (text == null ? own : 'BEST_MATCH')

/** By the pinyin of the name, syllable by syllable whatever the database's collation; then by the name itself (N87). */
export const byPinyin = (table: string) =>
  ({
    name: 'PINYIN_ASC',
    direction: 'asc',
    keys: [
      { field: 'searchKey', column: `${table}.search_key collate "C"`, kind: 'text' },
      { field: 'id', column: `${table}.id`, kind: 'id' },
    ],
  }) as const satisfies Ordering<'searchKey' | 'id'>

function readSearchText(text: string): string[] {
  const path = ['filter', 'text']
  const patterns = searchPatterns(cleanText(text, { max: LONGEST_TEXT, path, required: true, clause: 'N91' }))
  if (patterns) return FITS.map((fit) => patterns[fit])
  throw new DomainError('SEARCH_TOO_SHORT', { path, clause: 'N91', values: { min: FEWEST_LETTERS } })
}

/** A document number as it is matched, whatever brackets and width were typed (N88); null where none was given. */
export const readDocumentNumber = (number: string | null | undefined, path: readonly string[]) =>
  number == null
    ? null
    : normaliseDocumentNumber(cleanText(number, { max: LONGEST_NUMBER, path, required: true, clause: 'N88' }))
