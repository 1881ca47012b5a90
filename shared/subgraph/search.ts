import { DomainError } from '../errors.ts'
import { normaliseDocumentNumber } from '../rules/document-number.ts'
import { FEWEST_LETTERS, searchPattern } from '../rules/search-key.ts'
import { cleanText } from '../scalars.ts'
import type { Ordering } from './connection.ts'
import type { Condition } from './read-page.ts'

/**
 * The filters by which lists are searched. They are conditions as any other, so that the row policies decide first what
 * there is to be found, and the list keeps its own order: an order by how well a name fits would need the text in every
 * cursor. No index helps: under row security PostgreSQL uses one only for operators that are leakproof, and ~ is not. The
 * lists hold hundreds of names.
 */

/** As long as a name may be. */
const LONGEST_TEXT = 120
const LONGEST_NUMBER = 60

/** The rows of a table whose names contain the text of a filter, or whose pinyin or initials do (N87, N91). */
export const nameContains = (table: string, text: string | null | undefined): Condition => [
  `${table}.search_key ~ $`,
  text == null ? null : readSearchText(text),
]

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

function readSearchText(text: string): string {
  const path = ['filter', 'text']
  const pattern = searchPattern(cleanText(text, { max: LONGEST_TEXT, path, required: true, clause: 'N91' }))
  if (pattern) return pattern
  throw new DomainError('SEARCH_TOO_SHORT', { path, clause: 'N91', values: { min: FEWEST_LETTERS } })
}

/** A document number as it is matched, whatever brackets and width were typed (N88); null where none was given. */
export const readDocumentNumber = (number: string | null | undefined, path: readonly string[]) =>
  number == null
    ? null
    : normaliseDocumentNumber(cleanText(number, { max: LONGEST_NUMBER, path, required: true, clause: 'N88' }))
