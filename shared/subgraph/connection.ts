import { fault } from '../faults.ts'
import { isCivilDate } from '../rules/beijing.ts'
import type { Language } from '../viewer.ts'

/** Relay connections over keyset pages: a cursor holds the ordering values of its row, so that a page costs the same
 * wherever it stands and a row that is added meanwhile shifts nothing. */

export const DEFAULT_PAGE = 20
export const LARGEST_PAGE = 100

export type PageArgs = {
  readonly first?: number | null
  readonly after?: string | null
  readonly last?: number | null
  readonly before?: string | null
}

/** How a key is compared in SQL, and what a cursor may hold for it: cursors come from outside. */
const KINDS = {
  text: { type: 'text', accepts: (text: string) => text.length <= 1000 && !text.includes('\0') },
  id: { type: 'uuid', accepts: (text: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text) },
  int: { type: 'bigint', accepts: (text: string) => /^-?\d{1,18}$/.test(text) },
  decimal: { type: 'numeric', accepts: (text: string) => /^-?\d{1,30}(\.\d{1,20})?$/.test(text) },
  date: { type: 'date', accepts: isCivilDate },
  moment: {
    type: 'timestamptz',
    accepts: (text: string) =>
      isCivilDate(text.slice(0, 10)) &&
      /^[ T]([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,6})?(Z|\+00(:00)?)$/.test(text.slice(10)),
  },
} as const

/**
 * An ordering that clients may ask for: its keys are never null and the last one is unique. `field` is the key's name
 * in the row, `column` its SQL.
 */
export type Ordering<Field extends string = string> = {
  readonly name: string
  readonly direction: 'asc' | 'desc'
  readonly keys: readonly {
    readonly field: Field
    readonly column: string
    readonly kind: keyof typeof KINDS
  }[]
}

export type Page<Field extends string = string> = {
  readonly ordering: Ordering<Field>
  readonly size: number
  /** `last`/`before`: the page is read from its end. */
  readonly backward: boolean
  /** The keys of the row after (or before) which the page begins. */
  readonly cursor: readonly string[] | null
}

/** Reads the arguments of a connection; what does not make a page is refused by name. */
export function parsePage<Field extends string>(
  { first, after, last, before }: PageArgs,
  ordering: Ordering<Field>,
  language: Language,
): Page<Field> {
  const refuse = (reason: string) => fault('BAD_USER_INPUT', language, reason)
  const backward = last != null || before != null
  if (backward && (first != null || after != null)) throw refuse('first/after ≠ last/before')
  const [name, size] = backward ? ['last', last ?? DEFAULT_PAGE] : ['first', first ?? DEFAULT_PAGE]
  if (!Number.isInteger(size) || size < 0 || size > LARGEST_PAGE) throw refuse(`${name}: 0–${LARGEST_PAGE}`)
  const text = backward ? before : after
  const cursor = text == null ? null : decodeCursor(text, ordering)
  if (text != null && cursor === null) throw refuse(backward ? 'before' : 'after')
  return { ordering, size, backward, cursor }
}

/** The parts of a page's SQL. `limit` is one more than the page, to know whether more follow. */
export function keyset(page: Page, firstParameter = 1) {
  const { keys, direction } = page.ordering
  const towards = page.backward === (direction === 'desc') ? 'asc' : 'desc'
  const columns = keys.map(({ column }) => column).join(', ')
  const values = keys.map(({ kind }, index) => `$${firstParameter + index}::${KINDS[kind].type}`).join(', ')
  return {
    where: page.cursor ? `(${columns}) ${towards === 'asc' ? '>' : '<'} (${values})` : 'true',
    params: page.cursor ?? [],
    orderBy: keys.map(({ column }) => `${column} ${towards}`).join(', '),
    limit: page.size + 1,
  }
}

export type Connection<Row> = {
  readonly edges: readonly { readonly cursor: string; readonly node: Row }[]
  /** The rows of the edges, for clients that need no cursors. */
  readonly nodes: readonly Row[]
  readonly pageInfo: {
    readonly hasNextPage: boolean
    readonly hasPreviousPage: boolean
    readonly startCursor: string | null
    readonly endCursor: string | null
  }
  /** A function, so that nobody counts unless the field is selected. */
  readonly totalCount: () => Promise<number>
}

/** The page of rows that were read with `keyset(page)`, in the order in which they were read. */
export function toConnection<Field extends string, Row extends { readonly [Name in Field]: unknown }>(
  rows: readonly Row[],
  page: Page<Field>,
  totalCount: () => Promise<number>,
): Connection<Row> {
  const more = rows.length > page.size
  const inPage = rows.slice(0, page.size)
  const edges = (page.backward ? inPage.toReversed() : inPage).map((node) => ({
    cursor: encodeCursor(node, page.ordering),
    node,
  }))
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage: page.backward ? page.cursor !== null : more,
      hasPreviousPage: page.backward ? more : page.cursor !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount,
  }
}

function encodeCursor<Field extends string>(
  row: { readonly [Name in Field]: unknown },
  ordering: Ordering<Field>,
) {
  const values = ordering.keys.map(({ field }) => {
    const value: unknown = row[field]
    if (typeof value === 'string' || typeof value === 'number') return String(value)
    // A Date has lost its microseconds: the next page would repeat or skip rows.
    throw new TypeError(
      `The ordering "${ordering.name}" reads ${field} as text, never null: got ${typeof value}.`,
    )
  })
  return Buffer.from(JSON.stringify([ordering.name, ...values])).toString('base64url')
}

/** The keys that a cursor holds; null where it was not made for this ordering. */
function decodeCursor(cursor: string, ordering: Ordering): readonly string[] | null {
  const parsed = parseJson(Buffer.from(cursor, 'base64url').toString('utf8'))
  if (!Array.isArray(parsed) || parsed.length !== ordering.keys.length + 1) return null
  const [name, ...values]: unknown[] = parsed
  const texts = values.filter((value) => typeof value === 'string')
  const fits = ordering.keys.every(({ kind }, index) => KINDS[kind].accepts(texts[index] ?? '\0'))
  return name === ordering.name && texts.length === values.length && fits ? texts : null
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
